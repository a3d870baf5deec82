import type { EntityManager } from "@mikro-orm/postgresql";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import type { Links } from "../links.ts";
import { hashToken } from "../tokens.ts";
import type { User } from "../users/user.entity.ts";
import { EmailLink } from "./email-link.entity.ts";
import { queueAccountMail } from "./queue-mail.ts";

/** How long a link to confirm an address lives, in milliseconds: 24 hours. */
const lifetime = 24 * 60 * 60 * 1000;
/** In milliseconds: who tries to sign in again and again gets one mail a minute. */
const againAfter = 60 * 1000;

/** Whether somebody has to confirm their address before they may sign in. */
export function mustConfirmEmail(actor: Actor, user: User): boolean {
  const asked = actor.organization.policies.verifyEmail && user.mustVerifyEmail;
  return Boolean(asked && user.email && !user.emailVerifiedAt);
}

/**
 * Queues a mail with a link that shows `email` to be this user's: their own address after they registered,
 * or the one they want to have. Links to other addresses than these two end.
 */
export async function queueEmailLink(
  em: EntityManager,
  actor: Actor,
  { user, email, links }: { user: User; email: string; links: Links },
): Promise<void> {
  const { organizationId, now } = actor;
  const mailId = v7();
  await em.nativeDelete(EmailLink, { userId: user.id, email: { $ne: email } });
  em.create(EmailLink, {
    id: hashToken(links.emailToken(mailId)),
    organizationId,
    userId: user.id,
    email,
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetime),
  });
  await queueAccountMail(em, actor, { kind: "confirm-email", userId: user.id, id: mailId });
}

/** Sends the mail again to somebody who registered and has not opened it, at most once a minute. */
export async function sendConfirmationAgain(
  em: EntityManager,
  actor: Actor,
  user: User,
  links: Links,
): Promise<void> {
  const { id: userId, email } = user;
  if (!email) return;
  const since = new Date(actor.now.getTime() - againAfter);
  const sent = await em.count(EmailLink, { userId, email, createdAt: { $gt: since } });
  if (sent === 0) await queueEmailLink(em, actor, { user, email, links });
}
