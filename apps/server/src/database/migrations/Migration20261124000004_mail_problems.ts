import { Migration } from "@mikro-orm/migrations";

/** Why a mail did not go out was kept in English words; from now on it is a code. */
export class Migration20261124000004_mail_problems extends Migration {
  override up(): void {
    this.addSql(`alter table "invitation" rename column "mail_error" to "mail_problem";`);
    this.addSql(
      `update "invitation" set "mail_problem" = 'failed' where "mail_problem" is not null;`,
    );
  }

  override down(): void {
    this.addSql(`alter table "invitation" rename column "mail_problem" to "mail_error";`);
  }
}
