import { Migration } from "@mikro-orm/migrations";

/** What a host keeps with a user, by its own names. */
export class Migration20261124000009_user_metadata extends Migration {
  override up(): void {
    this.addSql(`alter table "app_user" add "metadata" jsonb not null default '{}';`);
  }

  override down(): void {
    this.addSql(`alter table "app_user" drop column "metadata";`);
  }
}
