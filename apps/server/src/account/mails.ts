import type { EntityManager } from "@mikro-orm/postgresql";
import { type Actor, systemActor } from "../actor.ts";
import { inOrganization } from "../database/orm.ts";
import type { AccountMailJob } from "../jobs/enqueue.ts";
import type { Links } from "../links.ts";
import { renderMail } from "../mail/layout.ts";
import type { Mail, Mailer } from "../mail/mailer.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import type { Services } from "../services.ts";
import { hashToken, newToken } from "../tokens.ts";
import { lockUser } from "../users/locks.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import { EmailLink } from "./email-link.entity.ts";
import { letterOf } from "./mail-words.ts";

/** How long a link to reset a password lives, in milliseconds: 1 hour. */
const resetLifetime = 60 * 60 * 1000;

/** Sends a mail about somebody's account. A failure is thrown on, so that the queue tries again later. */
export async function sendAccountMail(
  services: Pick<Services, "orm" | "links" | "clock" | "settings">,
  mailer: Mailer,
  job: AccountMailJob,
): Promise<void> {
  const organization = await findOrganization(services.orm.em.fork(), { id: job.organizationId });
  if (organization?.status !== "active") return;
  const actor = systemActor(organization, services.clock());
  const mail = await inOrganization(services.orm, organization.id, (em) =>
    compose(em, actor, job, services),
  );
  if (mail) await mailer.send(mail);
}

/** The mail, or null when there is none to send any more: its link is used or over, the user is gone. */
async function compose(
  em: EntityManager,
  actor: Actor,
  job: AccountMailJob,
  { links, settings }: Pick<Services, "links" | "settings">,
): Promise<Mail | null> {
  const user = job.userId ? await em.findOne(User, { id: job.userId }) : null;
  if (!user) return null;
  const link = await linkOf(em, actor, { job, user, links });
  const to = link?.to ?? job.to ?? user.email;
  if (!to || link === undefined) return null;
  const facts = { actor, links, to, at: new Date(job.at), link, from: job.from ?? null };
  const { subject, ...letter } = letterOf(job.kind, facts);
  const content = await renderMail({
    organization: actor.organization.name,
    preview: letter.paragraphs[0] ?? subject,
    ...letter,
  });
  const host = new URL(settings.publicUrl).hostname;
  return { to, subject, messageId: `<account.${job.id}@${host}>`, ...content };
}

interface Link {
  url: string;
  until: Date;
  to: string;
  /** Whether it is for another address than the user has. */
  isNew: boolean;
}

interface Sending {
  job: AccountMailJob;
  user: User;
  links: Links;
}

/** The link that the mail is about: null for a mail without, undefined when it is over. */
async function linkOf(
  em: EntityManager,
  actor: Actor,
  sending: Sending,
): Promise<Link | null | undefined> {
  const { job, user, links } = sending;
  if (job.kind === "reset-password") {
    // Held until the link is stored: an address that changes meanwhile ends links, and would miss this one.
    const held = await lockUser(em, user.id);
    return held ? resetLink(em, actor, { ...sending, user: held }) : undefined;
  }
  if (job.kind !== "confirm-email") return null;
  const tokens = new Map(links.emailTokens(job.id).map((token) => [hashToken(token), token]));
  const stored = { id: { $in: [...tokens.keys()] }, expiresAt: { $gt: actor.now } };
  const row = await em.findOne(EmailLink, stored);
  const token = row && tokens.get(row.id);
  if (!row || !token) return undefined;
  const { email: to, expiresAt: until } = row;
  return { url: links.confirmEmailUrl(token), until, to, isNew: to !== user.email };
}

/**
 * A new link at every try. It is made now and not when it was asked for: so asking takes as long for
 * names that nobody has, and no token stands in the queue.
 */
async function resetLink(
  em: EntityManager,
  actor: Actor,
  { job, user, links }: Sending,
): Promise<Link | undefined> {
  const createdAt = new Date(job.at);
  const until = new Date(createdAt.getTime() + resetLifetime);
  const isActive = userFacts(user, actor.now).status === "active";
  if (!user.email || !isActive || until <= actor.now) return undefined;
  const token = newToken();
  const { organizationId, id: userId } = user;
  const link = { id: hashToken(token), organizationId, userId, createdAt, expiresAt: until };
  em.create(PasswordLink, link);
  return { url: links.setPasswordUrl(token), until, to: user.email, isNew: false };
}
