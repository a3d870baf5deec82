import { Migration } from "@mikro-orm/migrations";

const ofOrganization = [
  "app_user",
  "app_group",
  "group_member",
  "workspace",
  "workspace_member",
  "session",
  "password_link",
  "invitation",
  "api_key",
  "audit_event",
  "audit_personal",
];

const ofUser = ["group_member", "workspace_member", "session", "password_link"];

/**
 * What goes with its organization, its user or its container. Audit entries and inviters outlive a user.
 * Checked at the commit: within a transaction the ORM writes tables in an order of its own.
 */
export class Migration20261123000003_foreign_keys extends Migration {
  override up(): void {
    for (const table of ofOrganization) this.reference(table, "organization_id", "organization");
    for (const table of ofUser) this.reference(table, "user_id", "app_user");
    this.reference("group_member", "group_id", "app_group");
    this.reference("workspace_member", "workspace_id", "workspace");
    this.reference("audit_personal", "event_id", "audit_event");
  }

  override down(): void {
    for (const table of ofOrganization) this.drop(table, "organization_id");
    for (const table of ofUser) this.drop(table, "user_id");
    this.drop("group_member", "group_id");
    this.drop("workspace_member", "workspace_id");
    this.drop("audit_personal", "event_id");
  }

  private reference(table: string, column: string, target: string): void {
    this.addSql(`alter table ${table} add constraint ${table}_${column}_foreign
      foreign key (${column}) references ${target} (id) on delete cascade
      deferrable initially deferred;`);
  }

  private drop(table: string, column: string): void {
    this.addSql(`alter table ${table} drop constraint ${table}_${column}_foreign;`);
  }
}
