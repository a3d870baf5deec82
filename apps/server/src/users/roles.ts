import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type AssignRolesInput,
  permissionsOf,
  rankOf,
  refuse,
  topRole,
  whyNotAssign,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { askToSignInAgain } from "../sessions/sessions.ts";
import { userRow } from "./load-rows.ts";
import { lockForDeed, refuseIfLastOfTopRole } from "./locks.ts";
import { userFacts } from "./rows.ts";
import type { User } from "./user.entity.ts";
import { announceChange } from "./users.ts";

/** Gives a user exactly these roles. Throws what `whyNotAssign` answers, `last_of_top_role`. */
export async function assignRoles(em: EntityManager, caller: Actor, input: AssignRolesInput) {
  const { actor, target } = await lockForDeed(em, await holdRoles(em, caller), input.userId);
  await setRoles(em, actor, target, input.roles);
  return userRow(em, actor, target.id);
}

/**
 * Gives roles to a user whom the caller has locked. Whoever may do more by them signs in again: what somebody holds of
 * sessions from before must not come to do more than it was stolen for. Whoever comes to the top role loses a message limit:
 * it is exempt (rule 12). Nothing is recorded when they are the same roles.
 */
export async function setRoles(
  em: EntityManager,
  actor: Actor,
  target: User,
  asked: readonly string[],
): Promise<void> {
  const { roles, switches } = actor.organization;
  const keys = [...new Set(asked)];
  const choice = { keys, roles, several: switches.severalRoles };
  refuse(whyNotAssign(actor, userFacts(target, actor.now), choice), "roles");
  const rank = rankOf(keys, roles);
  if (rank < target.rank) await refuseIfLastOfTopRole(em, actor, target);
  const limit = target.dailyMessageLimit ?? null;
  const before = { roles: [...target.roles].sort(), dailyMessageLimit: limit };
  const exempt = rank >= topRole(roles).rank;
  const after = { roles: [...keys].sort(), dailyMessageLimit: exempt ? null : limit };
  const changes = difference<{ roles: string[]; dailyMessageLimit: number | null }>(before, after);
  if (Object.keys(changes).length === 0) return;
  record(em, actor, {
    action: "user.roles_changed",
    target: { kind: "user", id: target.id },
    changes,
  });
  if (mayMore(actor, target.roles, keys)) await askToSignInAgain(em, actor, target.id);
  Object.assign(target, { roles: keys, rank, dailyMessageLimit: after.dailyMessageLimit });
  await announceChange(em, actor, target);
}

function mayMore({ organization: { roles } }: Actor, before: string[], after: string[]): boolean {
  const had = permissionsOf(before, roles);
  const gained = [...permissionsOf(after, roles)].some((permission) => !had.has(permission));
  return gained || rankOf(after, roles) > rankOf(before, roles);
}
