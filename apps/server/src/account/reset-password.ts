import type { EntityManager } from "@mikro-orm/postgresql";
import {
  foldEmail,
  Refused,
  type RequestPasswordResetInput,
  type ResetPasswordInput,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import { hashPassword, refuseWeakPassword } from "../passwords/passwords.ts";
import { endSessions } from "../sessions/sessions.ts";
import { hashToken } from "../tokens.ts";
import { asUser } from "../users/acting.ts";
import { lockUser } from "../users/locks.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import { setPassword } from "./change-password.ts";
import { nextStep, type SignInStep } from "./next-step.ts";
import { queueAccountMail } from "./queue-mail.ts";
import { findByIdentifier, type SignInDeps } from "./sign-in.ts";
import type { MailLimit } from "./sign-in-limit.ts";

/**
 * Mails a link to set a new password to whoever has this name, if somebody has. The answer is the same and
 * takes as long when nobody has: the same is written, and what differs is left to the job. Throws
 * `too_many_attempts` after 5 times in an hour for one name, known or not, and 100 from one network.
 */
export async function requestPasswordReset(
  deps: Pick<SignInDeps, "em" | "within" | "addressLimit" | "ip"> & {
    mailLimit: MailLimit;
    now: Date;
  },
  input: RequestPasswordResetInput,
): Promise<{ requested: true }> {
  const organization = await findOrganization(deps.em, { slug: input.organization });
  const identifier = foldEmail(input.identifier);
  if (organization?.status !== "active") {
    await deps.addressLimit.askForMail(deps.ip);
    await deps.mailLimit.attempt(input.organization, identifier);
    await deps.em.transactional((em) => queueNothing(em, deps.now));
    return { requested: true };
  }
  const user = await deps.within(organization, (em) => findByIdentifier(em, identifier));
  // In a transaction, so that one too many is recorded.
  await deps.within(organization, async () => {
    await deps.addressLimit.askForMail(deps.ip);
    await deps.mailLimit.attempt(organization.id, user?.id ?? identifier);
  });
  await deps.within(organization, async (em, actor) => {
    const target = user ? { target: { kind: "user", id: user.id } as const } : {};
    record(em, actor, { action: "password.reset_requested", ...target });
    await queueAccountMail(em, actor, { kind: "reset-password", userId: user?.id ?? null });
  });
  return { requested: true };
}

/** A job of no organization, which does nothing. */
function queueNothing(em: EntityManager, now: Date): Promise<void> {
  const job = { id: v7(), organizationId: v7(), userId: null, at: now.toISOString() };
  const key = `account-mail:${job.id}`;
  return enqueue(em, "send-account-mail", { ...job, kind: "reset-password" }, { key });
}

/**
 * Sets a password by a link that is good for one use; sessions from before end. What else the account asks
 * for at a sign-in is asked here too. Throws `link_used` and what weak passwords get.
 */
export async function resetPassword(
  deps: SignInDeps,
  input: ResetPasswordInput,
): Promise<SignInStep> {
  const id = hashToken(input.token);
  const [found] = await deps.em.execute<{ organizationId: string; userId: string }[]>(
    `select organization_id as "organizationId", user_id as "userId" from password_link where id = ?`,
    [id],
  );
  const organization = found && (await findOrganization(deps.em, { id: found.organizationId }));
  if (!organization) throw new Refused("link_used");
  await deps.within(organization, (em, actor) => check(em, actor, id, input.password));
  // Hashing is slow on purpose; no transaction and no connection waits for it.
  const hash = await hashPassword(input.password);
  const step = await deps.within(organization, (em, actor) => use(em, actor, id, hash));
  if (step.token) await deps.limit.succeeded(organization.id, found.userId);
  else await deps.limit.cameByMail(organization.id, found.userId);
  return step;
}

/** Whether the link is good and the password may be set, before any work is put into it. */
async function check(em: EntityManager, actor: Actor, id: string, password: string): Promise<void> {
  const link = await em.findOne(PasswordLink, { id, expiresAt: { $gt: actor.now } });
  const user = link && (await em.findOne(User, { id: link.userId }));
  if (!user || userFacts(user, actor.now).status !== "active") throw new Refused("link_used");
  refuseWeakPassword(password, user, { field: "password", organization: actor.organization });
}

async function use(
  em: EntityManager,
  actor: Actor,
  id: string,
  passwordHash: string,
): Promise<SignInStep> {
  const link = await em.findOne(PasswordLink, { id, expiresAt: { $gt: actor.now } });
  const user = link && (await lockUser(em, link.userId));
  if (!user || userFacts(user, actor.now).status !== "active") throw new Refused("link_used");
  // Of two at once, one deletes the link and goes on.
  if ((await em.nativeDelete(PasswordLink, { id })) === 0) throw new Refused("link_used");
  // The first one is no news to whoever sets it.
  if (user.passwordHash)
    await queueAccountMail(em, actor, { kind: "password-changed", userId: user.id });
  await setPassword(em, user, passwordHash);
  // The link came by mail.
  user.emailVerifiedAt ??= actor.now;
  await endSessions(em, actor, user.id);
  const self = asUser(actor, user);
  record(em, self, { action: "password.set", target: { kind: "user", id: user.id } });
  return nextStep(em, actor, user, { mfaPassed: false, byLink: true });
}
