import type { EntityManager } from "@mikro-orm/postgresql";
import type { SystemAuditInput, SystemAuditRow } from "@usher/domain";
import { findEvents, toAuditRows } from "../audit/audit.ts";
import { Organization } from "../organizations/organization.entity.ts";

/** One page of the audit logs of all organizations, or of one, newest first. */
export async function systemAudit(
  em: EntityManager,
  { organizationId, ...input }: SystemAuditInput,
): Promise<{ rows: SystemAuditRow[]; nextCursor: string | null }> {
  const { events, nextCursor } = await findEvents(em, organizationId ?? null, input);
  const ids = [...new Set(events.map((event) => event.organizationId))];
  const organizations = await em.find(Organization, { id: { $in: ids } });
  const rows = new Map<string, SystemAuditRow>();
  for (const { id, name, slug } of organizations) {
    const own = events.filter((event) => event.organizationId === id);
    for (const row of await toAuditRows(em, id, own))
      rows.set(row.id, { ...row, organization: { id, name, slug } });
  }
  return { rows: events.flatMap(({ id }) => rows.get(id) ?? []), nextCursor };
}
