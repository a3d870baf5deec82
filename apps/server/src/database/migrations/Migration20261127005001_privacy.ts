import { Migration } from "@mikro-orm/migrations";

/**
 * What forgetting and erasing need. An audit entry that goes takes what stands beside it along: that is found
 * by the entry alone. And of the queue a request may take out what waits for a person who is erased.
 */
export class Migration20261127005001_privacy extends Migration {
  override up(): void {
    this.addSql(`drop index "audit_personal_by_event";`);
    this.addSql(`create index "audit_personal_by_event" on "audit_personal" ("event_id");`);
    this.addSql(`create index "webhook_delivery_by_event" on "webhook_delivery" ("event_id");`);
    this.addSql(`
      create function dequeue_of_user(organization uuid, person uuid) returns void
      language sql security definer set search_path = pg_catalog, pg_temp
      as $$ delete from graphile_worker._private_jobs
            where payload ->> 'organizationId' = organization::text and payload ->> 'userId' = person::text $$;`);
    this.addSql(`revoke execute on function dequeue_of_user(uuid, uuid) from public;`);
    this.addSql(`grant execute on function dequeue_of_user(uuid, uuid) to usher_app;`);
  }

  override down(): void {
    this.addSql(`drop function dequeue_of_user(uuid, uuid);`);
    this.addSql(`drop index "webhook_delivery_by_event";`);
    this.addSql(`drop index "audit_personal_by_event";`);
    this.addSql(
      `create index "audit_personal_by_event" on "audit_personal" ("organization_id", "event_id");`,
    );
  }
}
