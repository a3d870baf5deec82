import { Migration } from "@mikro-orm/migrations";

/**
 * The role that requests run as. It owns nothing; what it may do stands here table by table, so that a
 * new table is closed until a migration opens it. Audit entries can be added and read, never changed.
 */
export class Migration20261123000002_application_role extends Migration {
  override up(): void {
    // Roles belong to the cluster: another database of it, or a migration at the same instant, may have made it.
    this.addSql(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'usher_app') then
          create role usher_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;`);
    this.addSql(`grant usher_app to current_user;`);
    this.addSql(`grant usage on schema public to usher_app;`);
    this.addSql(`grant select on organization to usher_app;`);
    this.addSql(`grant select, insert, update, delete on
      app_user, app_group, group_member, workspace, workspace_member, session, password_link, invitation, api_key
      to usher_app;`);
    this.addSql(`grant select, insert on audit_event to usher_app;`);
    this.addSql(`grant select, insert, delete on audit_personal to usher_app;`);

    // Kept by the login, never by a request's role: a failed sign-in counts although its transaction is undone.
    this.addSql(
      `create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);`,
    );

    // The queue's tables stay closed: this is all that a request may do to them.
    this.addSql(`
      create function enqueue(task text, payload json, job_key text, run_at timestamptz) returns void
      language sql security definer set search_path = pg_catalog, pg_temp
      as $$ select graphile_worker.add_job(task, payload, job_key := job_key, run_at := run_at, max_attempts := 25) $$;`);
    this.addSql(`revoke execute on function enqueue(text, json, text, timestamptz) from public;`);
    this.addSql(`grant execute on function enqueue(text, json, text, timestamptz) to usher_app;`);
  }

  override down(): void {
    this.addSql(`drop function enqueue(text, json, text, timestamptz);`);
    this.addSql(`drop table rate_limit;`);
    this.addSql(`drop owned by usher_app;`);
  }
}
