import { Migration } from "@mikro-orm/migrations";

export class Migration20261123000001_initial extends Migration {
  override name = "Migration20261123000001_initial";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "api_key" ("id" uuid not null, "organization_id" uuid not null, "name" varchar(255) not null, "token_hash" varchar(255) not null, "hint" varchar(255) not null, "permissions" text[] not null, "rank" smallint not null, "created_by_id" uuid null, "created_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "api_key_by_created" on "api_key" ("organization_id", "created_at", "id");`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_token_hash_unique" unique ("token_hash");`,
    );

    this.addSql(
      `create table "audit_event" ("id" uuid not null, "organization_id" uuid not null, "at" timestamptz(3) not null, "actor_kind" varchar(255) not null, "actor_id" uuid null, "on_behalf_of_id" uuid null, "action" varchar(255) not null, "outcome" varchar(255) not null, "reason" varchar(255) null, "procedure" varchar(255) null, "target_kind" varchar(255) null, "target_id" uuid null, "changes" jsonb not null, "request_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "audit_event_by_time" on "audit_event" ("organization_id", "at", "id");`,
    );
    this.addSql(
      `create index "audit_event_by_actor" on "audit_event" ("organization_id", "actor_id", "at", "id");`,
    );
    this.addSql(
      `create index "audit_event_by_target" on "audit_event" ("organization_id", "target_id", "at", "id");`,
    );

    this.addSql(
      `create table "audit_personal" ("id" uuid not null, "organization_id" uuid not null, "event_id" uuid not null, "person_id" uuid null, "data" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "audit_personal_by_event" on "audit_personal" ("organization_id", "event_id");`,
    );
    this.addSql(
      `create index "audit_personal_by_person" on "audit_personal" ("organization_id", "person_id");`,
    );

    this.addSql(
      `create table "app_group" ("id" uuid not null, "organization_id" uuid not null, "name" varchar(255) not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "app_group" add constraint "app_group_name_unique" unique ("organization_id", "name");`,
    );

    this.addSql(
      `create table "group_member" ("group_id" uuid not null, "user_id" uuid not null, "organization_id" uuid not null, primary key ("group_id", "user_id"));`,
    );
    this.addSql(
      `create index "group_member_by_user" on "group_member" ("organization_id", "user_id");`,
    );

    this.addSql(
      `create table "invitation" ("id" uuid not null, "organization_id" uuid not null, "email" varchar(255) not null, "roles" text[] not null, "rank" smallint not null, "note" text null, "status" text not null default 'pending', "link_version" int not null default 1, "inviter_id" uuid null, "inviter_api_key_id" uuid null, "mail_status" text not null default 'queued', "mail_error" text null, "mail_version" int not null default 1, "expires_at" timestamptz(3) not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index invitation_pending_email_unique on invitation (organization_id, email) where status = 'pending';`,
    );
    this.addSql(
      `create index "invitation_by_email" on "invitation" ("organization_id", "status", "email", "id");`,
    );
    this.addSql(
      `create index "invitation_by_expiry" on "invitation" ("organization_id", "status", "expires_at", "id");`,
    );
    this.addSql(
      `create index "invitation_by_created" on "invitation" ("organization_id", "status", "created_at", "id");`,
    );
    this.addSql(
      `create index "invitation_by_rank" on "invitation" ("organization_id", "status", "rank", "id");`,
    );

    this.addSql(
      `create table "organization" ("id" uuid not null, "slug" varchar(255) not null, "name" varchar(255) not null, "profile" varchar(255) not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_slug_unique" unique ("slug");`,
    );

    this.addSql(
      `create table "password_link" ("id" varchar(255) not null, "organization_id" uuid not null, "user_id" uuid not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "password_link_by_user" on "password_link" ("organization_id", "user_id");`,
    );

    this.addSql(
      `create table "session" ("id" varchar(255) not null, "organization_id" uuid not null, "user_id" uuid not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "absolute_expires_at" timestamptz(3) not null, "ip" varchar(255) null, "user_agent" text null, primary key ("id"));`,
    );
    this.addSql(`create index "session_by_user" on "session" ("organization_id", "user_id");`);

    this.addSql(
      `create table "app_user" ("id" uuid not null, "organization_id" uuid not null, "email" varchar(255) null, "username" varchar(255) null, "external_id" varchar(255) null, "first_name" varchar(255) not null, "last_name" varchar(255) not null, "password_hash" varchar(255) null, "roles" text[] not null, "rank" smallint not null, "status" text not null default 'active', "suspended_reason" text null, "suspended_until" timestamptz(3) null, "credential_version" int not null default 1, "last_active_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "sort_name" text generated always as (lower(coalesce(nullif(btrim(first_name || ' ' || last_name), ''), email, username, ''))) stored not null, "sort_email" text generated always as (coalesce(email, username, '')) stored not null, "sort_last_active" timestamptz(3) generated always as (coalesce(last_active_at, '1970-01-01 00:00:00+00'::timestamptz)) stored not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "app_user_by_name" on "app_user" ("organization_id", "sort_name", "id");`,
    );
    this.addSql(
      `create index "app_user_by_email" on "app_user" ("organization_id", "sort_email", "id");`,
    );
    this.addSql(`create index "app_user_by_rank" on "app_user" ("organization_id", "rank", "id");`);
    this.addSql(
      `create index "app_user_by_status" on "app_user" ("organization_id", "status", "id");`,
    );
    this.addSql(
      `create index "app_user_by_last_active" on "app_user" ("organization_id", "sort_last_active", "id");`,
    );
    this.addSql(
      `create index "app_user_by_created" on "app_user" ("organization_id", "created_at", "id");`,
    );
    this.addSql(
      `alter table "app_user" add constraint "app_user_email_unique" unique ("organization_id", "email");`,
    );
    this.addSql(
      `alter table "app_user" add constraint "app_user_username_unique" unique ("organization_id", "username");`,
    );
    this.addSql(
      `alter table "app_user" add constraint "app_user_external_id_unique" unique ("organization_id", "external_id");`,
    );

    this.addSql(
      `create table "workspace" ("id" uuid not null, "organization_id" uuid not null, "external_id" varchar(255) not null, "name" varchar(255) not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "workspace" add constraint "workspace_external_id_unique" unique ("organization_id", "external_id");`,
    );

    this.addSql(
      `create table "workspace_member" ("workspace_id" uuid not null, "user_id" uuid not null, "organization_id" uuid not null, primary key ("workspace_id", "user_id"));`,
    );
    this.addSql(
      `create index "workspace_member_by_user" on "workspace_member" ("organization_id", "user_id");`,
    );

    this.addSql(`alter table "api_key" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "api_key" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "audit_event" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "audit_personal" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "audit_personal" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "app_group" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "app_group" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "group_member" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "group_member" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "invitation" add constraint "invitation_status_check" check ("status" in ('pending', 'accepted', 'revoked'));`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_mail_status_check" check ("mail_status" in ('queued', 'sent', 'failed'));`,
    );
    this.addSql(`alter table "invitation" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "invitation" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "organization" enable row level security;`);
    this.addSql(
      `create policy "own_organization" on "organization" using (id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "password_link" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "password_link" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "session" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "session" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(
      `alter table "app_user" add constraint "app_user_status_check" check ("status" in ('active', 'suspended'));`,
    );
    this.addSql(`alter table "app_user" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "app_user" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "workspace" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "workspace" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );

    this.addSql(`alter table "workspace_member" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "workspace_member" using (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid) with check (organization_id = nullif(current_setting('usher.organization_id', true), '')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "api_key" cascade;`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
    this.addSql(`drop table if exists "audit_personal" cascade;`);
    this.addSql(`drop table if exists "app_group" cascade;`);
    this.addSql(`drop table if exists "group_member" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "password_link" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "app_user" cascade;`);
    this.addSql(`drop table if exists "workspace" cascade;`);
    this.addSql(`drop table if exists "workspace_member" cascade;`);
  }
}
