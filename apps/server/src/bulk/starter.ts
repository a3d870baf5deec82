import { Refused } from "@usher/domain";
import { type Actor, noRequest } from "../actor.ts";
import { actorOfApiKey } from "../authentication/api-key.ts";
import { findUser, toActor } from "../authentication/user.ts";
import type { Services } from "../services.ts";
import type { BulkJob } from "./bulk.entity.ts";

/** Whoever started a job, with what they may do now; null when they may not act at all any more. */
export async function starterNow(
  { orm, clock }: Pick<Services, "orm" | "clock">,
  job: BulkJob,
): Promise<Actor | null> {
  const { organizationId, actorId = null, actorApiKeyId, scopes = null } = job;
  const deps = { em: orm.em.fork(), now: clock(), request: { ...noRequest, ...job.request } };
  try {
    if (actorApiKeyId)
      return { ...(await actorOfApiKey(deps, actorApiKeyId, actorId)), batchId: job.id };
    const user = actorId ? await findUser(deps.em, organizationId, actorId) : undefined;
    return user ? { ...toActor(deps, user, { scopes }), batchId: job.id } : null;
  } catch (problem) {
    if (problem instanceof Refused) return null;
    throw problem;
  }
}
