import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  allowedPolicies,
  defaultPolicies,
  type Policies,
  type PoliciesRow,
  type PolicyKey,
  refuse,
  type UpdatePoliciesInput,
  whyNotChangePolicies,
  whyNotChoose,
  withChoices,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { lockSelf } from "../users/locks.ts";

/** What the caller's organization has decided, and what they may decide. */
export function getPolicies(actor: Actor): PoliciesRow {
  const { policies, profile } = actor.organization;
  return { ...policies, allowed: allowedPolicies(actor, profile) };
}

/** Changes what is named. Throws what `whyNotChangePolicies` and, for a policy, `whyNotChoose` answer. */
export async function updatePolicies(
  em: EntityManager,
  caller: Actor,
  input: UpdatePoliciesInput,
): Promise<PoliciesRow> {
  const actor = await lockSelf(em, caller);
  refuse(whyNotChangePolicies(actor));
  const { profile } = actor.organization;
  const choices = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  );
  for (const key of Object.keys(choices)) refuse(whyNotChoose(key as PolicyKey, profile), key);
  const { organizationId } = actor;
  // Two who change different things at once lose nothing of each other's.
  const organization = await em.findOneOrFail(
    Organization,
    { id: organizationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const before: Policies = { ...defaultPolicies, ...organization.policies };
  const after = withChoices(before, choices, actor.now);
  organization.policies = after;
  await shortenSessions(em, actor, after);
  // After the commit: whoever is at work meanwhile still goes by what was decided before.
  await enqueue(em, "forget-old", { organizationId }, { key: `forget-old:${organizationId}` });
  record(em, actor, {
    action: "policies.updated",
    target: { kind: "organization", id: organizationId },
    changes: difference(before, after),
  });
  await announce(em, { organizationId, type: "settings-changed", what: "policies" });
  await announce(em, { organizationId, type: "everyone-changed" });
  return { ...after, allowed: allowedPolicies(actor, profile) };
}

/** Sessions that run already keep to the new limits; none gets longer by them. */
async function shortenSessions(em: EntityManager, actor: Actor, policies: Policies): Promise<void> {
  const { sessionIdleHours, sessionAbsoluteDays } = policies;
  await em.execute(
    `update session set
       absolute_expires_at = least(absolute_expires_at, created_at + make_interval(days => ?)),
       expires_at = least(expires_at, ?::timestamptz + make_interval(hours => ?),
                          created_at + make_interval(days => ?))
     where organization_id = ?`,
    [sessionAbsoluteDays, actor.now, sessionIdleHours, sessionAbsoluteDays, actor.organizationId],
  );
}
