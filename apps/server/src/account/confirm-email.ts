import { type EntityManager, UniqueConstraintViolationException } from "@mikro-orm/postgresql";
import { type ConfirmEmailInput, type EmailConfirmed, Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import type { Within } from "../procedures.ts";
import { hashToken } from "../tokens.ts";
import { asUser } from "../users/acting.ts";
import { lockUser } from "../users/locks.ts";
import { userFacts } from "../users/rows.ts";
import type { User } from "../users/user.entity.ts";
import { EmailLink } from "./email-link.entity.ts";
import { queueAccountMail } from "./queue-mail.ts";

/**
 * Takes an address as shown to be somebody's, by the link that was mailed to it: the one they registered
 * with, or their new one (rule 5). Throws `link_used`, and `account_exists` when another user has the
 * address by now.
 */
export async function confirmEmail(
  deps: { em: EntityManager; within: Within },
  input: ConfirmEmailInput,
): Promise<EmailConfirmed> {
  const id = hashToken(input.token);
  const [found] = await deps.em.execute<{ organizationId: string }[]>(
    `select organization_id as "organizationId" from email_link where id = ?`,
    [id],
  );
  const organization = found && (await findOrganization(deps.em, { id: found.organizationId }));
  if (!organization) throw new Refused("link_used");
  return deps.within(organization, (em, actor) => confirm(em, actor, id));
}

async function confirm(em: EntityManager, actor: Actor, id: string): Promise<EmailConfirmed> {
  const link = await em.findOne(EmailLink, { id, expiresAt: { $gt: actor.now } });
  const user = link && (await lockUser(em, link.userId));
  if (!user || userFacts(user, actor.now).status !== "active") throw new Refused("link_used");
  // Of two at once, one deletes the link and goes on.
  if ((await em.nativeDelete(EmailLink, { id })) === 0) throw new Refused("link_used");
  const self = asUser(actor, user);
  const { email } = link;
  const { slug, name } = actor.organization;
  user.emailVerifiedAt = actor.now;
  const isNew = email !== user.email;
  if (isNew) await changeEmail(em, self, user, email);
  else record(em, self, { action: "email.verified", target: { kind: "user", id: user.id } });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [user.id] });
  await announce(em, { organizationId, type: "user-changed", userId: user.id });
  return { status: isNew ? "changed" : "verified", email, organization: { slug, name } };
}

async function changeEmail(
  em: EntityManager,
  actor: Actor,
  user: User,
  email: string,
): Promise<void> {
  const before = user.email ?? null;
  user.email = email;
  try {
    await em.flush();
  } catch (problem) {
    if (problem instanceof UniqueConstraintViolationException) throw new Refused("account_exists");
    throw problem;
  }
  record(em, actor, {
    action: "email.changed",
    target: { kind: "user", id: user.id },
    changes: { email: { before, after: email } },
  });
  // Whoever reads the old mailbox must not set a password any more.
  await em.nativeDelete(PasswordLink, { userId: user.id });
  await em.nativeDelete(EmailLink, { userId: user.id });
  if (before)
    await queueAccountMail(em, actor, { kind: "email-changed", userId: user.id, to: before });
}
