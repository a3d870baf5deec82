import { Migration } from "@mikro-orm/migrations";

const folded = `lower(normalize("name", NFKC))`;

/** Names of groups and roles differ by more than capitals; workspaces are listed by name. */
export class Migration20261124000005_spaces extends Migration {
  override up(): void {
    this.addSql(`alter table "app_group" drop constraint "app_group_name_unique";`);
    for (const table of ["app_group", "custom_role"])
      this.addSql(
        `create unique index "${table}_name_unique" on "${table}" ("organization_id", (${folded}));`,
      );
    this.addSql(
      `create index "workspace_by_name" on "workspace" ("organization_id", lower("name"), "id");`,
    );
  }

  override down(): void {
    for (const table of ["app_group", "custom_role"])
      this.addSql(`drop index "${table}_name_unique";`);
    this.addSql(`drop index "workspace_by_name";`);
    this.addSql(
      `alter table "app_group" add constraint "app_group_name_unique" unique ("organization_id", "name");`,
    );
  }
}
