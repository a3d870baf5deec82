import { Migration } from "@mikro-orm/migrations";

/** A day's count of a host's meter may be larger than an int: bytes, tokens of a model. */
export class Migration20261124000003_usage extends Migration {
  override up(): void {
    this.addSql(`alter table "usage_counter" alter column "used" type bigint;`);
  }

  override down(): void {
    this.addSql(`alter table "usage_counter" alter column "used" type int;`);
  }
}
