import { Migration } from "@mikro-orm/migrations";

const own = "organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid";

const indexes = {
  of_all: "(at, id)",
  by_time: "(organization_id, at, id)",
  by_actor: "(organization_id, actor_id, at, id)",
  by_target: "(organization_id, target_id, at, id)",
  by_action: "(organization_id, action, at, id)",
  by_behalf: "(organization_id, on_behalf_of_id, at, id) where on_behalf_of_id is not null",
  by_batch: "(organization_id, batch_id, at, id) where batch_id is not null",
};

/**
 * The audit log by month: docs/decisions/0019-audit-log-by-month.md says why so. What is stored becomes its first part as
 * it is, with its indexes: nothing is copied and nothing is read. For a moment deeds wait.
 */
export class Migration20261127105100_audit_months extends Migration {
  override up(): void {
    // Less than PostgreSQL waits before it looks for a deadlock: if there is one, the migration is who gives way.
    this.addSql("set local lock_timeout = '500ms';");
    this.addSql("set local time zone 'UTC';");
    // In the order in which deeds write them.
    this.addSql(
      "lock table audit_personal, audit_event, webhook_delivery in access exclusive mode;",
    );
    this.setAside();
    this.makeParent();
    this.makeTriggers();
    this.attach();
    this.makeMonths();
  }

  /** The table as it was becomes one that the application's role has no part in. */
  private setAside(): void {
    this.addSql("drop trigger audit_event_to_webhooks on audit_event;");
    this.addSql("alter table audit_personal drop constraint audit_personal_event_id_foreign;");
    this.addSql("alter table webhook_delivery drop constraint webhook_delivery_event_id_foreign;");
    this.addSql("alter table audit_event rename to audit_event_before;");
    for (const name of Object.keys(indexes))
      this.addSql(`alter index audit_event_${name} rename to audit_event_before_${name};`);
    this.addSql("alter table audit_event_before drop constraint audit_event_pkey;");
    this.addSql(
      "alter table audit_event_before add constraint audit_event_before_pkey primary key using index audit_event_before_pkey;",
    );
    this.addSql("drop policy same_organization on audit_event_before;");
    this.addSql("revoke all on audit_event_before from usher_app;");
  }

  private makeParent(): void {
    this.addSql(
      "create table audit_event (like audit_event_before including defaults) partition by range (at);",
    );
    this.addSql("alter table audit_event add primary key (id, at);");
    for (const [name, columns] of Object.entries(indexes))
      this.addSql(`create index audit_event_${name} on audit_event ${columns};`);
    this.addSql(`alter table audit_event add constraint audit_event_organization_id_foreign
      foreign key (organization_id) references organization (id) on delete cascade deferrable initially deferred;`);
    this.addSql("alter table audit_event enable row level security;");
    this.addSql(
      `create policy same_organization on audit_event using (${own}) with check (${own});`,
    );
    this.addSql("grant select, insert on audit_event to usher_app;");
  }

  /** Entries have no key by id alone, which others could refer to: so a trigger takes along what did. */
  private makeTriggers(): void {
    this.addSql(`
      create trigger audit_event_to_webhooks after insert on audit_event
      referencing new table as added for each statement execute function note_webhook_deliveries();`);
    this.addSql(`
      create function take_along_with_audit_event() returns trigger language plpgsql as $$
      begin
        delete from audit_personal p using gone where p.event_id = gone.id;
        delete from webhook_delivery d using gone where d.event_id = gone.id;
        return null;
      end $$;`);
    this.addSql(`
      create trigger audit_event_takes_along after delete on audit_event
      referencing old table as gone for each statement execute function take_along_with_audit_event();`);
  }

  /** What there is, up to the time that its constraint says, and whatever comes later. */
  private attach(): void {
    this.addSql(`
      do $$
      declare until timestamptz;
      begin
        select (regexp_match(pg_get_constraintdef(oid), '''([^'']+)'''))[1]::timestamptz into until
          from pg_constraint where conrelid = 'audit_event_before'::regclass and conname = 'audit_event_until';
        if until is null then
          -- It was empty, and holds next to nothing now.
          select date_trunc('month', now()) + case when count(*) > 0 then interval '2 months' else '0' end into until
            from audit_event_before;
        end if;
        execute format('alter table audit_event attach partition audit_event_before for values from (minvalue) to (%L)', until);
        execute format('create table audit_event_later partition of audit_event for values from (%L) to (maxvalue)', until);
      end $$;`);
    this.addSql("alter table audit_event_before drop constraint if exists audit_event_until;");
    this.addSql("alter table audit_event_later enable row level security;");
  }

  /**
   * Cuts months off what comes later until there is one for that time. Entries that are there already, since nobody cut in
   * time, are moved. Deeds wait for it, so it gives up soon, to be tried again.
   */
  private makeMonths(): void {
    this.addSql(`
      create function make_audit_months(until timestamptz) returns void language plpgsql
      set timezone = 'UTC' set lock_timeout = '500ms' as $$
      declare
        month_begin timestamptz;
        month_end timestamptz;
        month text;
      begin
        perform pg_advisory_xact_lock(hashtextextended('usher-audit-months', 0));
        select (regexp_match(pg_get_expr(relpartbound, oid), 'FROM \\(''([^'']+)''\\)'))[1]::timestamptz
          into strict month_begin from pg_class where oid = 'audit_event_later'::regclass;
        if month_begin > until then return; end if;
        alter table audit_event detach partition audit_event_later;
        while month_begin <= until loop
          month_end := month_begin + interval '1 month';
          month := to_char(month_begin, '"audit_event_"YYYY"_"MM');
          execute format('create table %I (like audit_event including defaults)', month);
          execute format('alter table %I enable row level security', month);
          execute format(
            'with moved as (delete from audit_event_later where at < %L returning *) insert into %I select * from moved',
            month_end, month);
          execute format('alter table audit_event attach partition %I for values from (%L) to (%L)',
            month, month_begin, month_end);
          month_begin := month_end;
        end loop;
        execute format('alter table audit_event attach partition audit_event_later for values from (%L) to (maxvalue)',
          month_begin);
      end $$;`);
    this.addSql("revoke execute on function make_audit_months(timestamptz) from public;");
    this.addSql("select make_audit_months(now() + interval '3 months');");
  }

  /** Copies everything into one table again: not to be done under way. */
  override down(): void {
    this.addSql("alter table audit_event rename to audit_event_by_month;");
    for (const name of Object.keys(indexes))
      this.addSql(`alter index audit_event_${name} rename to audit_event_by_month_${name};`);
    this.addSql("alter index audit_event_pkey rename to audit_event_by_month_pkey;");
    this.addSql("create table audit_event (like audit_event_by_month including defaults);");
    this.addSql("insert into audit_event select * from audit_event_by_month;");
    this.addSql("drop function make_audit_months(timestamptz);");
    this.addSql("drop table audit_event_by_month;");
    this.addSql("drop function take_along_with_audit_event();");
    this.addSql("alter table audit_event add primary key (id);");
    this.addSql("create unique index audit_event_before_pkey on audit_event (id, at);");
    for (const [name, columns] of Object.entries(indexes))
      this.addSql(`create index audit_event_${name} on audit_event ${columns};`);
    this.addSql("alter table audit_event enable row level security;");
    this.addSql(
      `create policy same_organization on audit_event using (${own}) with check (${own});`,
    );
    this.addSql("grant select, insert on audit_event to usher_app;");
    this.addSql(`
      create trigger audit_event_to_webhooks after insert on audit_event
      referencing new table as added for each statement execute function note_webhook_deliveries();`);
    for (const [table, column, target] of [
      ["audit_event", "organization_id", "organization"],
      ["audit_personal", "event_id", "audit_event"],
      ["webhook_delivery", "event_id", "audit_event"],
    ])
      this.addSql(`alter table ${table} add constraint ${table}_${column}_foreign
        foreign key (${column}) references ${target} (id) on delete cascade deferrable initially deferred;`);
  }
}
