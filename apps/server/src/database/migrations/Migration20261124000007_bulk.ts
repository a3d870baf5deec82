import { Migration } from "@mikro-orm/migrations";

/** Bulk actions: drafts, progress, and who started them from where. */
export class Migration20261124000007_bulk extends Migration {
  override up(): void {
    this.addSql(
      `alter table "bulk_job" add "scopes" text[] null, add "request" jsonb null, add "done" int not null default 0, add "refused" int not null default 0, add "started_at" timestamptz(3) null;`,
    );
    this.addSql(`alter table "bulk_job" drop constraint "bulk_job_status_check";`);
    this.addSql(
      `alter table "bulk_job" add constraint "bulk_job_status_check" check ("status" in ('draft', 'queued', 'running', 'done', 'cancelled'));`,
    );
    this.addSql(`alter table "bulk_item" add "target_kind" varchar(255) null;`);
    this.addSql(
      `create index bulk_item_by_address on bulk_item (organization_id, (input ->> 'email')) where input is not null;`,
    );
    this.addSql(
      `create index audit_event_by_batch on audit_event (organization_id, batch_id, at, id) where batch_id is not null;`,
    );
  }
}
