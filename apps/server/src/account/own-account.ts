import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type Me,
  Refused,
  refuse,
  type UpdateProfileInput,
  type UserRow,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { toOrganizationRow } from "../organizations/organizations.ts";
import { listRoles } from "../roles/roles.ts";
import { endSession } from "../sessions/sessions.ts";
import { userRow } from "../users/load-rows.ts";
import { lockForDeed } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";

/** The user that acts. Throws `not_signed_in` for an API key that acts as nobody. */
export function selfOf(actor: Actor): string {
  if (!actor.userId) throw new Refused("not_signed_in");
  return actor.userId;
}

/** Who the caller is, where, and what they may do. */
export async function me(em: EntityManager, actor: Actor): Promise<Me> {
  const user = await em.findOne(User, { id: selfOf(actor) });
  if (!user) throw new Refused("not_signed_in");
  return {
    user: await userRow(em, actor, user),
    organization: toOrganizationRow(actor.organization),
    permissions: [...actor.permissions],
    roles: listRoles(actor),
  };
}

/** Changes one's own name. */
export async function updateProfile(
  em: EntityManager,
  caller: Actor,
  input: UpdateProfileInput,
): Promise<UserRow> {
  // A key that acts for somebody needs the permission that changing a name takes.
  if (caller.apiKeyId) refuse(whyNot(caller, "users:edit"));
  const { actor, target } = await lockForDeed(em, caller, selfOf(caller));
  const before = { firstName: target.firstName, lastName: target.lastName };
  Object.assign(target, { firstName: input.firstName, lastName: input.lastName });
  record(em, actor, {
    action: "profile.updated",
    target: { kind: "user", id: target.id },
    changes: difference(before, { firstName: input.firstName, lastName: input.lastName }),
  });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [target.id] });
  return userRow(em, actor, target);
}

/** Ends the session of the call. */
export async function signOut(em: EntityManager, actor: Actor): Promise<{ signedOut: true }> {
  if (actor.sessionId) {
    await endSession(em, actor, actor.sessionId);
    record(em, actor, { action: "session.ended", target: { kind: "user", id: selfOf(actor) } });
  }
  return { signedOut: true };
}
