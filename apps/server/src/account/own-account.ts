import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type Me,
  mfaStateOf,
  Refused,
  refuse,
  type UpdateProfileInput,
  type UserRow,
  whyNot,
  whyNotFresh,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { ask } from "../database/statements.ts";
import { announce } from "../events/announce.ts";
import type { Hub } from "../events/hub.ts";
import type { Links } from "../links.ts";
import { toOrganizationRow } from "../organizations/organizations.ts";
import type { Transaction } from "../procedures.ts";
import { listRoles } from "../roles/roles.ts";
import { endSession } from "../sessions/sessions.ts";
import { type UserInJson, userInJson } from "../users/in-json.ts";
import { userRow, userRows } from "../users/load-rows.ts";
import { activeTop, lockForDeed } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { EmailLink } from "./email-link.entity.ts";
import { queueEmailLink } from "./email-links.ts";
import { isAdministratorHere } from "./next-step.ts";
import type { MailLimit } from "./sign-in-limit.ts";

/** The user that acts. Throws `not_signed_in` for an API key that acts as nobody. */
export function selfOf(actor: Actor): string {
  if (!actor.userId) throw new Refused("not_signed_in");
  return actor.userId;
}

/**
 * The user that acts, when they are signed in themselves: whoever borrows an embed token or a key must not
 * take the account over. Throws `not_signed_in`.
 */
export function signedInHere(actor: Actor): string {
  if (!actor.sessionId) throw new Refused("not_signed_in");
  return selfOf(actor);
}

/** What `me` reads: all by one statement, which every panel asks first. */
interface Own {
  user: UserInJson;
  top: number;
  hasPassword: boolean;
  emailPending: string | null;
  recoveryCodesLeft: number;
}

async function readOwn(em: EntityManager, actor: Actor): Promise<Own | undefined> {
  const top = activeTop(actor);
  const [own] = await ask<Own>(
    em,
    `select ${userInJson("u")} as user, ${top.sql} as top, u.password_hash is not null as "hasPassword",
       (select l.email from email_link l
        where l.user_id = u.id and l.expires_at > ? and l.email is distinct from u.email
        order by l.created_at desc limit 1) as "emailPending",
       (select count(*)::int from recovery_code c
        where c.user_id = u.id and c.used_at is null) as "recoveryCodesLeft"
     from app_user u where u.organization_id = ? and u.id = ?`,
    [...top.params, actor.now, actor.organizationId, selfOf(actor)],
  );
  return own;
}

/** Who the caller is, where, and what they may do. */
export async function me(em: EntityManager, actor: Actor, hub: Hub): Promise<Me> {
  // Before anything is read: what changes meanwhile is told to who listens from here on.
  const livePosition = hub.position(actor.organizationId);
  const own = await readOwn(em, actor);
  const [user] = own ? await userRows(em, actor, [own.user], own.top) : [];
  if (!own || !user) throw new Refused("not_signed_in");
  const { hasMfa } = user;
  const { hasPassword, emailPending } = own;
  const mfa = {
    hasMfa,
    isAdministrator: isAdministratorHere(actor, user),
    recoveryCodesLeft: hasMfa ? own.recoveryCodesLeft : 0,
  };
  return {
    user,
    organization: toOrganizationRow(actor.organization),
    permissions: [...actor.permissions],
    roles: listRoles(actor),
    mfa: mfaStateOf(actor.organization.policies, mfa, actor.now),
    ...{ hasPassword, emailPending, livePosition },
  };
}

/**
 * A new address opens the way to a new password, so it takes whoever is signed in themselves, and a fresh
 * authentication. Throws `not_signed_in`, `step_up_required`, `too_many_attempts`.
 */
export async function admitNewEmail(
  { transaction, mailLimit }: { transaction: Transaction; mailLimit: MailLimit },
  caller: Actor,
  { email }: UpdateProfileInput,
): Promise<void> {
  if (email === undefined) return;
  const userId = signedInHere(caller);
  await transaction(async (em) => {
    const user = await em.findOneOrFail(User, { id: userId });
    if (user.email === email) return;
    refuse(whyNotFresh(caller, caller.now));
    await mailLimit.attempt(caller.organizationId, userId);
  });
}

/**
 * Changes one's own name, and asks for a new address to be confirmed: it counts once its link was opened
 * (rule 5). Giving the present address takes such a wish back.
 */
export async function updateProfile(
  em: EntityManager,
  caller: Actor,
  input: UpdateProfileInput,
  links: Links,
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
  if (input.email) await askForEmail(em, actor, { user: target, email: input.email, links });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [target.id] });
  return userRow(em, actor, target.id);
}

async function askForEmail(
  em: EntityManager,
  actor: Actor,
  wish: { user: User; email: string; links: Links },
): Promise<void> {
  const { user, email } = wish;
  if (email === user.email) {
    await em.nativeDelete(EmailLink, { userId: user.id, email: { $ne: email } });
    return;
  }
  await queueEmailLink(em, actor, wish);
  record(em, actor, {
    action: "email.change_requested",
    target: { kind: "user", id: user.id },
    changes: { email: { before: user.email ?? null, after: email } },
  });
}

/** Ends the session of the call. */
export async function signOut(em: EntityManager, actor: Actor): Promise<{ signedOut: true }> {
  if (actor.sessionId) {
    const userId = selfOf(actor);
    await endSession(em, actor, userId, actor.sessionId);
    record(em, actor, { action: "session.ended", target: { kind: "user", id: userId } });
  }
  return { signedOut: true };
}
