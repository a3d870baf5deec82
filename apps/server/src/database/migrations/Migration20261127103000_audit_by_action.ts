import { Migration } from "@mikro-orm/migrations";

/**
 * Indexes for the audit log by action and by whom a key acted for. They are made while others write; what a try that
 * gave up has left of one is taken away first.
 */
const indexes = {
  audit_event_by_action: "(organization_id, action, at, id)",
  audit_event_by_behalf:
    "(organization_id, on_behalf_of_id, at, id) where on_behalf_of_id is not null",
};

export class Migration20261127103000_audit_by_action extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name, columns] of Object.entries(indexes)) {
      this.addSql(`drop index concurrently if exists ${name};`);
      this.addSql(`create index concurrently ${name} on audit_event ${columns};`);
    }
  }

  override down(): void {
    for (const name of Object.keys(indexes)) this.addSql(`drop index concurrently ${name};`);
  }
}
