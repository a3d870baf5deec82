import { Migration } from "@mikro-orm/migrations";

/** What signing in step by step needs beside the tables of the profiles. */
export class Migration20261124000002_account extends Migration {
  override up(): void {
    this.addSql(`alter table "app_user" add "must_verify_email" boolean not null default false;`);
    this.addSql(`alter table "sign_in_challenge" add "by_link" boolean not null default false;`);
  }
}
