import { Migration } from "@mikro-orm/migrations";

const current = `nullif(current_setting('usher.organization_id', true), '')::uuid`;

/** Keys under which a caller's deed is done once, however often the call arrives. */
export class Migration20261125000001_idempotency extends Migration {
  override up(): void {
    this.addSql(
      `create table "idempotency_key" ("organization_id" uuid not null, "caller" varchar(255) not null, "key_hash" varchar(255) not null, "input_mac" varchar(255) not null, "answer" text not null, "expires_at" timestamptz(3) not null, primary key ("organization_id", "caller", "key_hash"), constraint "idempotency_key_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on delete cascade);`,
    );
    this.addSql(`create index "idempotency_key_by_end" on "idempotency_key" ("expires_at");`);
    this.addSql(`alter table "idempotency_key" enable row level security;`);
    this.addSql(
      `create policy "same_organization" on "idempotency_key" using (organization_id = ${current}) with check (organization_id = ${current});`,
    );
    this.addSql(`grant select, insert, update on "idempotency_key" to usher_app;`);
  }

  override down(): void {
    this.addSql(`drop table "idempotency_key";`);
  }
}
