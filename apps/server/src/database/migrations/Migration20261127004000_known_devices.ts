import { Migration } from "@mikro-orm/migrations";

const current = `nullif(current_setting('usher.organization_id', true), '')::uuid`;

/**
 * Browsers that their owners have signed in with, and the version of a user's credentials that a session began with. And
 * nobody makes tables or functions among ours: databases that began
 * before PostgreSQL 15 let everybody.
 */
export class Migration20261127004000_known_devices extends Migration {
  override up(): void {
    this.addSql(
      `create table "known_device" ("organization_id" uuid not null, "user_id" uuid not null, "token_hash" varchar(255) not null, "first_seen_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, primary key ("organization_id", "user_id", "token_hash"));`,
    );
    this.reference("organization_id", "organization");
    this.reference("user_id", "app_user");
    this.addSql(`alter table "known_device" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "known_device" using (organization_id = ${current}) with check (organization_id = ${current});`,
    );
    this.addSql(`grant select, insert, update, delete on "known_device" to usher_app;`);
    this.addSql(`alter table "session" add column "credential_version" int null;`);
    this.addSql(`revoke create on schema public from public;`);
  }

  override down(): void {
    this.addSql(`alter table "session" drop column "credential_version";`);
    this.addSql(`drop table "known_device";`);
  }

  private reference(column: string, target: string): void {
    this.addSql(`alter table known_device add constraint known_device_${column}_foreign
      foreign key (${column}) references ${target} (id) on delete cascade
      deferrable initially deferred;`);
  }
}
