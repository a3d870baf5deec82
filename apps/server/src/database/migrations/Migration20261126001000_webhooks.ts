import { Migration } from "@mikro-orm/migrations";

const current = `nullif(current_setting('usher.organization_id', true), '')::uuid`;

/**
 * Webhooks: endpoints and what is on its way to them. The audit log is the outbox. A trigger notes each
 * entry for every endpoint that wants it, in the transaction of the deed, so that no deed can forget to.
 * Deliveries refer to no endpoint: one that is deleted meanwhile must neither hold up a deed nor fail it.
 */
export class Migration20261126001000_webhooks extends Migration {
  override up(): void {
    this.addSql(
      `create table "webhook_endpoint" ("id" uuid not null, "organization_id" uuid not null, "url" text not null, "event_types" text[] null, "status" text not null default 'active', "secret" text not null, "secret_before" text null, "overlap_until" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "webhook_endpoint_by_created" on "webhook_endpoint" ("organization_id", "created_at", "id");`,
    );
    this.addSql(
      `alter table "webhook_endpoint" add constraint "webhook_endpoint_status_check" check ("status" in ('active', 'paused', 'stopped'));`,
    );
    this.addSql(
      `create table "webhook_delivery" ("endpoint_id" uuid not null, "event_id" uuid not null, "organization_id" uuid not null, "status" text not null default 'pending', "created_at" timestamptz(3) not null, "started_at" timestamptz(3) not null, "attempts" smallint not null default 0, "due_at" timestamptz(3) not null, "delivered_at" timestamptz(3) null, "tries" jsonb not null, primary key ("endpoint_id", "event_id"));`,
    );
    this.addSql(
      `create index "webhook_delivery_by_time" on "webhook_delivery" ("endpoint_id", "created_at", "event_id");`,
    );
    this.addSql(`create index "webhook_delivery_by_age" on "webhook_delivery" ("created_at");`);
    this.addSql(
      `create index webhook_delivery_due on webhook_delivery (endpoint_id, due_at) where status = 'pending';`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_status_check" check ("status" in ('pending', 'delivered', 'failed'));`,
    );
    this.reference("webhook_endpoint", "organization_id", "organization");
    this.reference("webhook_delivery", "organization_id", "organization");
    this.reference("webhook_delivery", "event_id", "audit_event");
    for (const table of ["webhook_endpoint", "webhook_delivery"]) {
      this.addSql(`alter table "${table}" enable row level security;`);
      this.addSql(
        `create policy "same_organization" on "${table}" using (organization_id = ${current}) with check (organization_id = ${current});`,
      );
      this.addSql(`grant select, insert, update, delete on "${table}" to usher_app;`);
    }
    this.addSql(`
      create function note_webhook_deliveries() returns trigger language plpgsql as $$
      begin
        insert into webhook_delivery
          (endpoint_id, event_id, organization_id, created_at, started_at, due_at, tries)
        select w.id, e.id, e.organization_id, e.at, e.at, e.at, '[]'
        from added e
        join webhook_endpoint w on w.organization_id = e.organization_id
        where w.status = 'active' and (w.event_types is null or e.action = any (w.event_types));
        return null;
      end $$;`);
    this.addSql(`
      create trigger audit_event_to_webhooks after insert on audit_event
      referencing new table as added for each statement execute function note_webhook_deliveries();`);
  }

  override down(): void {
    this.addSql(`drop trigger audit_event_to_webhooks on audit_event;`);
    this.addSql(`drop function note_webhook_deliveries();`);
    this.addSql(`drop table "webhook_delivery";`);
    this.addSql(`drop table "webhook_endpoint";`);
  }

  private reference(table: string, column: string, target: string): void {
    this.addSql(`alter table ${table} add constraint ${table}_${column}_foreign
      foreign key (${column}) references ${target} (id) on delete cascade
      deferrable initially deferred;`);
  }
}
