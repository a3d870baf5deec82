import { Migration } from "@mikro-orm/migrations";

/**
 * A seal keeps a hash of each entry under it, so that a broken one can say which entry it is. Seals of before
 * kept one of all; they are made anew by the next verification, or by the job of the next hour.
 */
export class Migration20261127002001_seal_leaves extends Migration {
  override up(): void {
    this.addSql(`delete from audit_seal;`);
    this.addSql(`alter table audit_seal add leaves bytea not null;`);
  }

  override down(): void {
    this.addSql(`delete from audit_seal;`);
    this.addSql(`alter table audit_seal drop column leaves;`);
  }
}
