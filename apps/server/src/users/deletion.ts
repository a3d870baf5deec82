import type { EntityClass, EntityManager } from "@mikro-orm/postgresql";
import {
  type DeletionImpact,
  displayName,
  Refused,
  refuse,
  type UserIdInput,
  whyNotDelete,
} from "@usher/domain";
import { EmailLink } from "../account/email-link.entity.ts";
import type { Actor } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { revokeKeysOf } from "../api-keys/api-keys.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { GroupMember } from "../groups/group.entity.ts";
import { Invitation } from "../invitations/invitation.entity.ts";
import { RecoveryCode, SignInChallenge, Totp } from "../mfa/mfa.entity.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import { KnownDevice } from "../sessions/known-device.entity.ts";
import { Session } from "../sessions/session.entity.ts";
import { endSessions } from "../sessions/sessions.ts";
import { UsageCounter } from "../usage/usage.entity.ts";
import { WorkspaceMember } from "../workspaces/workspace.entity.ts";
import { forgetTraces } from "./forget-traces.ts";
import { lockForDeed, refuseIfLastOfTopRole } from "./locks.ts";
import { userFacts } from "./rows.ts";
import { User } from "./user.entity.ts";

/** What would go with a user, shown before they are deleted. */
export async function deletionImpact(
  em: EntityManager,
  actor: Actor,
  input: UserIdInput,
): Promise<DeletionImpact> {
  const { organizationId } = actor;
  const user = await em.findOne(User, { organizationId, id: input.userId });
  if (!user) throw new Refused("not_found");
  refuse(whyNotDelete(actor, userFacts(user, actor.now), actor.organization.switches));
  const ofUser = { organizationId, userId: user.id };
  return {
    name: displayName(user),
    workspaces: await em.count(WorkspaceMember, ofUser),
    groups: await em.count(GroupMember, ofUser),
    sessions: await em.count(Session, ofUser),
    apiKeys: await em.count(ApiKey, { organizationId, createdById: user.id, revokedAt: null }),
    pendingInvitations: await em.count(Invitation, {
      organizationId,
      inviterId: user.id,
      status: "pending",
      expiresAt: { $gt: actor.now },
    }),
  };
}

/** Deletes a user for good: personal data goes, audit entries stay under a pseudonym (rule 9). */
export async function deleteUser(
  em: EntityManager,
  caller: Actor,
  input: UserIdInput,
): Promise<{ id: string }> {
  const { actor, target } = await lockForDeed(em, caller, input.userId);
  refuse(whyNotDelete(actor, userFacts(target, actor.now), actor.organization.switches));
  return erase(em, actor, target, "user.deleted");
}

/** What is one user's and goes with them. The seat they hold is free with the row itself. */
const tablesOfUser: EntityClass<{ organizationId: string; userId: string }>[] = [
  PasswordLink,
  EmailLink,
  Totp,
  RecoveryCode,
  SignInChallenge,
  KnownDevice,
  UsageCounter,
  GroupMember,
  WorkspaceMember,
];

/**
 * Takes a user out with all that is theirs; the caller has locked the row and asked the rules. Keys they
 * made end. Registration links and invitations of theirs stay in the lists, and let nobody in any more:
 * at use it is asked what whoever made them may grant.
 */
export async function erase(
  em: EntityManager,
  actor: Actor,
  target: User,
  action: "user.deleted" | "user.erased",
): Promise<{ id: string }> {
  await refuseIfLastOfTopRole(em, actor, target);
  const { organizationId } = actor;
  await endSessions(em, actor, target.id);
  await forgetTraces(em, target);
  for (const table of tablesOfUser)
    await em.nativeDelete(table, { organizationId, userId: target.id });
  await revokeKeysOf(em, actor, target.id);
  record(em, actor, {
    action,
    target: { kind: "user", id: target.id },
    changes: difference<{ roles: string[] | null; status: string | null }>(
      { roles: target.roles, status: target.status ?? null },
      { roles: null, status: null },
    ),
  });
  em.remove(target);
  await announce(em, { organizationId, type: "directory-changed", ids: [target.id] });
  return { id: target.id };
}
