import { Migration } from "@mikro-orm/migrations";

/**
 * Makes the audit log ready to become the first part of one that is kept by month: an index that its key can be made of,
 * one for the lists of system administrators, and a constraint that says up to when all entries are, from now on too: the
 * beginning of a month that is more than a month away. All are made while others write. An empty log needs no constraint.
 */
export class Migration20261127105000_audit_months_ready extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql("drop index concurrently if exists audit_event_before_pkey;");
    this.addSql(
      "create unique index concurrently audit_event_before_pkey on audit_event (id, at);",
    );
    this.addSql("drop index concurrently if exists audit_event_of_all;");
    this.addSql("create index concurrently audit_event_of_all on audit_event (at, id);");
    this.addSql("alter table audit_event drop constraint if exists audit_event_until;");
    this.addSql(`
      do $$
      declare until timestamptz;
      begin
        set local time zone 'UTC';
        select date_trunc('month', greatest(now(), max(at))) + interval '2 months' into until from audit_event;
        if exists (select from audit_event) then
          execute format('alter table audit_event add constraint audit_event_until check (at < %L) not valid', until);
        end if;
      end $$;`);
    this.addSql(`
      do $$ begin
        alter table audit_event validate constraint audit_event_until;
      exception when undefined_object then null;
      end $$;`);
  }

  override down(): void {
    this.addSql("alter table audit_event drop constraint if exists audit_event_until;");
    this.addSql("drop index concurrently if exists audit_event_before_pkey;");
    this.addSql("drop index concurrently if exists audit_event_of_all;");
  }
}
