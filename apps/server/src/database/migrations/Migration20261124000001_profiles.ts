import { Migration } from "@mikro-orm/migrations";

const current = "nullif(current_setting('usher.organization_id', true), '')::uuid";

const tables = [
  "audit_seal",
  "audit_verification",
  "bulk_item",
  "bulk_job",
  "custom_role",
  "email_link",
  "license_pool",
  "recovery_code",
  "registration_link",
  "sign_in_challenge",
  "totp",
  "usage_counter",
];

/** Tables of which every row is one user's. */
const ofUser = ["email_link", "recovery_code", "sign_in_challenge", "totp", "usage_counter"];

/** What the profiles need: licenses, registration links, own roles, second factors, usage, many at once. */
export class Migration20261124000001_profiles extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_seal" ("id" uuid not null, "organization_id" uuid not null, "number" int not null, "until" timestamptz(3) not null, "entries" int not null, "hash" varchar(255) not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "audit_seal" add constraint "audit_seal_number_unique" unique ("organization_id", "number");`,
    );
    this.addSql(
      `create table "audit_verification" ("id" uuid not null, "organization_id" uuid not null, "at" timestamptz(3) not null, "entries" int not null, "intact" boolean not null, "broken_seal" int null, primary key ("id"));`,
    );
    this.addSql(
      `create index "audit_verification_by_time" on "audit_verification" ("organization_id", "at");`,
    );
    this.addSql(
      `create table "bulk_item" ("job_id" uuid not null, "position" int not null, "organization_id" uuid not null, "target_id" uuid null, "input" jsonb null, "outcome" varchar(255) null, "reason" varchar(255) null, primary key ("job_id", "position"));`,
    );
    this.addSql(
      `create index "bulk_item_by_outcome" on "bulk_item" ("job_id", "outcome", "position");`,
    );
    this.addSql(
      `create table "bulk_job" ("id" uuid not null, "organization_id" uuid not null, "action" varchar(255) not null, "params" jsonb not null, "status" text not null default 'queued', "actor_id" uuid null, "actor_api_key_id" uuid null, "total" int not null, "created_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "bulk_job_by_created" on "bulk_job" ("organization_id", "created_at", "id");`,
    );
    this.addSql(
      `create table "custom_role" ("id" uuid not null, "organization_id" uuid not null, "key" varchar(255) not null, "name" varchar(255) not null, "summary" varchar(255) not null, "rank" smallint not null, "permissions" text[] not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "custom_role" add constraint "custom_role_key_unique" unique ("organization_id", "key");`,
    );
    this.addSql(
      `create table "email_link" ("id" varchar(255) not null, "organization_id" uuid not null, "user_id" uuid not null, "email" varchar(255) not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "email_link_by_user" on "email_link" ("organization_id", "user_id");`,
    );
    this.addSql(
      `create table "license_pool" ("organization_id" uuid not null, "license_type" varchar(255) not null, "seats" int null, primary key ("organization_id", "license_type"));`,
    );
    this.addSql(
      `create table "recovery_code" ("id" uuid not null, "organization_id" uuid not null, "user_id" uuid not null, "code_hash" varchar(255) not null, "used_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "recovery_code_by_user" on "recovery_code" ("organization_id", "user_id");`,
    );
    this.addSql(
      `create table "registration_link" ("id" uuid not null, "organization_id" uuid not null, "link_version" int not null default 1, "roles" text[] not null, "rank" smallint not null, "license_type" varchar(255) null, "group_ids" uuid[] not null default '{}', "workspace_ids" uuid[] not null default '{}', "max_uses" int null, "uses" int not null default 0, "domains" text[] not null default '{}', "creator_id" uuid null, "creator_api_key_id" uuid null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "registration_link_by_created" on "registration_link" ("organization_id", "created_at", "id");`,
    );
    this.addSql(
      `create table "sign_in_challenge" ("id" varchar(255) not null, "organization_id" uuid not null, "user_id" uuid not null, "kind" text not null, "tries" smallint not null default 0, "credential_version" int not null, "expires_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "sign_in_challenge_by_user" on "sign_in_challenge" ("organization_id", "user_id");`,
    );
    this.addSql(
      `create table "totp" ("user_id" uuid not null, "organization_id" uuid not null, "secret" varchar(255) not null, "confirmed_at" timestamptz(3) null, "last_step" bigint null, "created_at" timestamptz(3) not null, primary key ("user_id"));`,
    );
    this.addSql(
      `create table "usage_counter" ("organization_id" uuid not null, "user_id" uuid not null, "meter" varchar(255) not null, "day" date not null, "used" int not null, primary key ("organization_id", "user_id", "meter", "day"));`,
    );
    this.addSql(`alter table "audit_event" add "batch_id" uuid null;`);
    this.addSql(
      `alter table "invitation" add "license_type" varchar(255) null, add "group_ids" uuid[] not null default '{}', add "workspace_ids" uuid[] not null default '{}';`,
    );
    this.addSql(
      `alter table "organization" add "status" text not null default 'active', add "plan" varchar(255) null, add "entitlements" text[] not null default '{}', add "contact_url" text null, add "policies" jsonb not null default '{}';`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_status_check" check ("status" in ('active', 'suspended'));`,
    );
    this.addSql(
      `alter table "session" add "public_id" uuid not null default gen_random_uuid(), add "last_used_at" timestamptz(3) not null default now();`,
    );
    this.addSql(
      `alter table "app_user" add "about" text null, add "must_change_password" boolean not null default false, add "email_verified_at" timestamptz(3) null, add "mfa_enrolled_at" timestamptz(3) null, add "license_type" varchar(255) null, add "daily_message_limit" int null, add "first_signed_in_at" timestamptz(3) null;`,
    );
    this.addSql(
      `create index "app_user_by_license" on "app_user" ("organization_id", "license_type");`,
    );
    this.addSql(
      `alter table "bulk_job" add constraint "bulk_job_status_check" check ("status" in ('queued', 'running', 'done', 'cancelled'));`,
    );
    this.addSql(
      `alter table "sign_in_challenge" add constraint "sign_in_challenge_kind_check" check ("kind" in ('mfa', 'mfa-setup', 'password-change'));`,
    );
    this.addSql(
      `alter table "session" alter column "public_id" drop default, alter column "last_used_at" drop default;`,
    );
    this.addSql(
      `create index "invitation_by_license" on "invitation" ("organization_id", "license_type", "status");`,
    );
    for (const table of tables) {
      this.addSql(`alter table "${table}" enable row level security;`);
      this.addSql(
        `create policy "same_organization" on "${table}" using (organization_id = ${current}) with check (organization_id = ${current});`,
      );
      this.reference(table, "organization_id", "organization");
    }
    for (const table of ofUser) this.reference(table, "user_id", "app_user");
    this.reference("bulk_item", "job_id", "bulk_job");

    this.addSql(`grant select, insert, update, delete on
      bulk_job, bulk_item, custom_role, email_link, license_pool, recovery_code, registration_link,
      sign_in_challenge, totp, usage_counter to usher_app;`);
    // Seals and verifications are added and read, never changed.
    this.addSql(`grant select, insert on audit_seal, audit_verification to usher_app;`);
    this.addSql(`grant update (policies) on organization to usher_app;`);
  }

  private reference(table: string, column: string, target: string): void {
    this.addSql(`alter table ${table} add constraint ${table}_${column}_foreign
      foreign key (${column}) references ${target} (id) on delete cascade
      deferrable initially deferred;`);
  }
}
