import type { Policies } from "@usher/domain";
import { forgetOldEntries } from "../audit/forget.ts";
import { inBatches } from "../database/batches.ts";
import type { Jobs } from "../jobs/enqueue.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Services } from "../services.ts";
import { coarsenActivity } from "./activity.ts";
import { forgotten } from "./forgotten.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Forgets what is older than each organization keeps it, and cuts times of activity down to what it keeps of
 * them. Each batch is a transaction of its own and says by itself what is due, so that a run that was killed,
 * or is under way on another server, is no matter.
 */
export async function forgetOld(
  services: Pick<Services, "orm" | "clock">,
  { organizationId }: Jobs["forget-old"],
): Promise<void> {
  const ids = organizationId ? [organizationId] : await everyOrganization(services);
  const problems: unknown[] = [];
  for (const id of ids) await forgetOf(services, id).catch((problem) => problems.push(problem));
  // One organization's trouble must not keep what others want forgotten. The queue tries it again.
  if (problems.length > 0)
    throw new AggregateError(problems, "Some data is still to be forgotten.");
}

async function everyOrganization({ orm }: Pick<Services, "orm">): Promise<string[]> {
  const found = await orm.em.fork().execute<{ id: string }[]>("select id from organization");
  return found.map(({ id }) => id);
}

async function forgetOf(services: Pick<Services, "orm" | "clock">, id: string): Promise<void> {
  const em = services.orm.em.fork();
  const now = services.clock();
  const organization = await findOrganization(em, { id });
  if (!organization) return;
  const { policies } = organization;
  const before = (key: keyof Policies) => new Date(now.getTime() - Number(policies[key]) * day);
  for (const { period, statement } of forgotten)
    await inBatches(em, statement, [id, before(period)]);
  await coarsenActivity(em, organization);
  await forgetOldEntries(services, organization, before("auditKeptDays"));
}
