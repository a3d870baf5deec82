import { Migration } from "@mikro-orm/migrations";

/**
 * When a session last showed all that signing in asks for, and what its token was before that. A session
 * that a server of before starts, while both run, has no time: it has to show it anew.
 */
export class Migration20261127001000_step_up extends Migration {
  override up(): void {
    this.addSql(
      `alter table "session" add column "authenticated_at" timestamptz(3) null, add column "previous_id" varchar(255) null;`,
    );
    this.addSql(`update "session" set "authenticated_at" = "created_at";`);
    this.addSql(
      `alter table "session" add constraint "session_previous_id_unique" unique ("previous_id");`,
    );
  }

  override down(): void {
    this.addSql(`alter table "session" drop column "authenticated_at", drop column "previous_id";`);
  }
}
