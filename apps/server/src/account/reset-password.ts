import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused, type ResetPasswordInput } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import { hashPassword, refuseWeakPassword } from "../passwords/passwords.ts";
import type { Within } from "../procedures.ts";
import { endSessions } from "../sessions/sessions.ts";
import { hashToken } from "../tokens.ts";
import { asUser } from "../users/acting.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import { lockUser, type StartedSession, signedIn } from "./sign-in.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

/**
 * Sets a password by a link that is good for one use; sessions from before end. Throws `link_used`,
 * `common_password`, `personal_password`.
 */
export async function resetPassword(
  deps: { em: EntityManager; within: Within; limit: SignInLimit },
  input: ResetPasswordInput,
): Promise<StartedSession> {
  const id = hashToken(input.token);
  const [found] = await deps.em.execute<{ organizationId: string }[]>(
    `select organization_id as "organizationId" from password_link where id = ?`,
    [id],
  );
  const organization = found && (await findOrganization(deps.em, { id: found.organizationId }));
  if (!organization) throw new Refused("link_used");
  await deps.within(organization, (em, actor) => check(em, actor, id, input.password));
  // Hashing is slow on purpose; no transaction and no connection waits for it.
  const hash = await hashPassword(input.password);
  const started = await deps.within(organization, (em, actor) => use(em, actor, id, hash));
  await deps.limit.succeeded(organization.id, started.answer.user.id);
  return started;
}

/** Whether the link is good and the password may be set, before any work is put into it. */
async function check(em: EntityManager, actor: Actor, id: string, password: string): Promise<void> {
  const link = await em.findOne(PasswordLink, { id, expiresAt: { $gt: actor.now } });
  const user = link && (await em.findOne(User, { id: link.userId }));
  if (!user) throw new Refused("link_used");
  refuseWeakPassword(password, user, { field: "password", policies: actor.organization.policies });
}

async function use(
  em: EntityManager,
  actor: Actor,
  id: string,
  passwordHash: string,
): Promise<StartedSession> {
  const link = await em.findOne(PasswordLink, { id, expiresAt: { $gt: actor.now } });
  const user = link && (await lockUser(em, link.userId));
  if (!user) throw new Refused("link_used");
  if (userFacts(user, actor.now).status !== "active") throw new Refused("link_used");
  // Of two at once, one deletes the link and goes on.
  if ((await em.nativeDelete(PasswordLink, { id })) === 0) throw new Refused("link_used");
  user.passwordHash = passwordHash;
  user.mustChangePassword = false;
  user.credentialVersion = (user.credentialVersion ?? 1) + 1;
  await endSessions(em, actor, user.id);
  record(em, asUser(actor, user), {
    action: "password.set",
    target: { kind: "user", id: user.id },
  });
  return signedIn(em, actor, user);
}
