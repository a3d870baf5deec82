import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import * as z from "zod/mini";
import type { Clock } from "../clock.ts";
import { inOrganization } from "../database/orm.ts";
import { AuditSeal } from "./seal.entity.ts";
import { lockSeals, sealNew, settled } from "./seals.ts";

/** The newest seal of a log as the server's own log has it, where whoever owns the database can't reach it. */
const Anchor = z.object({
  organizationId: z.string(),
  number: z.number(),
  hash: z.string(),
  /** The last entry under the seal is of this time; ISO 8601 in UTC, as the next. */
  until: z.string(),
  at: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

/** The name of an anchor in a line of the log. */
export const anchorField = "auditAnchor";

/** The newest seal of one log, or of every one that has any. */
export async function newestSeals(
  em: EntityManager,
  now: Date,
  organizationId?: string,
): Promise<Anchor[]> {
  const found = await em.execute<(Omit<Anchor, "until" | "at"> & { until: Date })[]>(
    `select distinct on (organization_id) organization_id as "organizationId", number, hash, until
     from audit_seal where organization_id = coalesce(?::uuid, organization_id)
     order by organization_id, number desc`,
    [organizationId ?? null],
  );
  return found.map(({ organizationId, number, hash, until }) => ({
    ...{ organizationId, number, hash },
    until: new Date(until).toISOString(),
    at: now.toISOString(),
  }));
}

/** Seals what has settled in logs that nobody verifies; what went wrong with one keeps up no other. */
export async function sealQuietLogs(
  { orm, clock }: { orm: MikroORM; clock: Clock },
  log: (problem: unknown) => void,
): Promise<void> {
  const now = clock();
  const waiting = await orm.em.fork().execute<{ id: string }[]>(
    `select id from organization o where exists (
       select from audit_event e where e.organization_id = o.id and e.at <= ? and e.at > coalesce(
         (select max(until) from audit_seal s where s.organization_id = o.id), '-infinity'))`,
    [new Date(now.getTime() - settled)],
  );
  for (const { id: organizationId } of waiting)
    await inOrganization(orm, organizationId, async (em) => {
      await lockSeals(em, organizationId);
      const newest = { orderBy: { number: "desc" }, limit: 1 } as const;
      const [last] = await em.find(AuditSeal, { organizationId }, newest);
      await sealNew(em, { organizationId, now }, last ?? null);
    }).catch(log);
}

/**
 * The anchors in a file of log lines, each once. Whatever else a line has before and after is passed over, also
 * when a container's log has quoted it all once more.
 */
export async function readAnchors(file: string): Promise<Anchor[]> {
  const anchors = new Map<string, Anchor>();
  const pattern = new RegExp(`"${anchorField}":(\\{[^{}]*\\})`);
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [, found] = pattern.exec(line.replaceAll('\\"', '"')) ?? [];
    if (!found) continue;
    const anchor = Anchor.parse(JSON.parse(found));
    anchors.set(`${anchor.organizationId}|${anchor.number}|${anchor.hash}`, anchor);
  }
  return [...anchors.values()];
}
