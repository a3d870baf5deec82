import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type ChangePasswordInput,
  type Me,
  Refused,
  type UpdateProfileInput,
  type UserRow,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { toOrganizationRow } from "../organizations/organizations.ts";
import { hashPassword, refuseWeakPassword, verifyPassword } from "../passwords/passwords.ts";
import { listRoles } from "../roles/roles.ts";
import { endSession, endSessions } from "../sessions/sessions.ts";
import { countActiveTop, lockForDeed } from "../users/locks.ts";
import { toUserRow } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";

/** The user that acts. Throws `not_signed_in` for an API key that acts as nobody. */
function selfOf(actor: Actor): string {
  if (!actor.userId) throw new Refused("not_signed_in");
  return actor.userId;
}

/** Who the caller is, where, and what they may do. */
export async function me(em: EntityManager, actor: Actor): Promise<Me> {
  const user = await em.findOne(User, { id: selfOf(actor) });
  if (!user) throw new Refused("not_signed_in");
  return {
    user: toUserRow(actor, user, await countActiveTop(em, actor)),
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
  await em.flush();
  return toUserRow(actor, target, await countActiveTop(em, actor));
}

/** Changes one's own password; other sessions end. Throws `wrong_password` and what weak ones get. */
export async function changePassword(
  em: EntityManager,
  caller: Actor,
  input: ChangePasswordInput,
): Promise<{ changed: true }> {
  // Only somebody signed in here: whoever borrows an embed token or a key must not take the account over.
  if (!caller.sessionId) throw new Refused("not_signed_in");
  const { actor, target } = await lockForDeed(em, caller, selfOf(caller));
  if (!(await verifyPassword(target.passwordHash ?? null, input.currentPassword)))
    throw new Refused("wrong_password", "currentPassword");
  refuseWeakPassword(input.newPassword, target, "newPassword");
  target.passwordHash = await hashPassword(input.newPassword);
  target.credentialVersion = (target.credentialVersion ?? 1) + 1;
  await endSessions(em, actor, target.id, caller.sessionId);
  record(em, actor, { action: "password.changed", target: { kind: "user", id: target.id } });
  return { changed: true };
}

/** Ends the session of the call. */
export async function signOut(em: EntityManager, actor: Actor): Promise<{ signedOut: true }> {
  if (actor.sessionId) {
    await endSession(em, actor, actor.sessionId);
    record(em, actor, { action: "session.ended", target: { kind: "user", id: selfOf(actor) } });
  }
  return { signedOut: true };
}
