import type { EntityManager } from "@mikro-orm/postgresql";
import { isExpired, type MailProblem } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { systemActor } from "../actor.ts";
import { insist } from "../database/insist.ts";
import { inOrganization } from "../database/orm.ts";
import { announce } from "../events/announce.ts";
import { enqueue, type Jobs } from "../jobs/enqueue.ts";
import { mailProblem } from "../mail/mail-problem.ts";
import type { Mail, Mailer } from "../mail/mailer.ts";
import { findOrganization } from "../organizations/organizations.ts";
import type { Services } from "../services.ts";
import { User } from "../users/user.entity.ts";
import { Invitation } from "./invitation.entity.ts";
import { invitationMail } from "./mail-content.ts";

type Job = Jobs["send-invitation"];

/** Queues the mail in the running transaction; one that still waits is replaced. */
export function queueMail(
  em: EntityManager,
  organizationId: string,
  invitationId: string,
  mailVersion: number,
): Promise<void> {
  const job = { organizationId, invitationId, mailVersion };
  return enqueue(em, "send-invitation", job, { key: `invitation:${invitationId}` });
}

/**
 * Sends the mail of one invitation. What was sent, or why not, is written down and shown in the panel;
 * a failure is thrown on, so that the queue tries again later.
 */
export async function sendInvitationMail(
  services: Pick<Services, "orm" | "links" | "clock" | "settings">,
  mailer: Mailer,
  job: Job,
  signal: AbortSignal,
): Promise<void> {
  const organization = await findOrganization(services.orm.em.fork(), { id: job.organizationId });
  if (!organization) return;
  const actor = systemActor(organization, services.clock());
  const mail = await inOrganization(services.orm, organization.id, (em) =>
    compose(em, actor, job, services),
  );
  if (!mail) return;
  try {
    await mailer.send(mail);
  } catch (problem) {
    await settle(services, actor, job, mailProblem(problem));
    throw problem;
  }
  // It is sent: forgotten, it would be sent again.
  await insist(() => settle(services, actor, job, null), signal);
}

/** The mail, or null when there is none to send: sent already, replaced by a newer one, or withdrawn. */
async function compose(
  em: EntityManager,
  actor: Actor,
  job: Job,
  { links, settings }: Pick<Services, "links" | "settings">,
): Promise<Mail | null> {
  const invitation = await em.findOne(Invitation, { id: job.invitationId });
  const due =
    invitation?.status === "pending" &&
    invitation.mailVersion === job.mailVersion &&
    invitation.mailStatus !== "sent" &&
    !isExpired(invitation, actor.now);
  if (!due) return null;
  const { inviterId = null, linkVersion = 1 } = invitation;
  const inviter = inviterId ? await em.findOne(User, { id: inviterId }) : null;
  const url = links.invitationUrl(invitation.id, linkVersion);
  const host = new URL(settings.publicUrl).hostname;
  return {
    to: invitation.email,
    messageId: `<invitation.${invitation.id}.${job.mailVersion}@${host}>`,
    ...(await invitationMail(actor, invitation, { inviter, url })),
  };
}

/** Writes down how the mail fared and tells the open panels. A newer mail's state is left alone. */
async function settle(
  services: Pick<Services, "orm">,
  actor: Actor,
  job: Job,
  problem: MailProblem | null,
): Promise<void> {
  const { organizationId } = actor;
  await inOrganization(services.orm, organizationId, async (em) => {
    const changed = await em.nativeUpdate(
      Invitation,
      { id: job.invitationId, mailVersion: job.mailVersion },
      { mailStatus: problem ? "failed" : "sent", mailProblem: problem },
    );
    if (changed > 0)
      await announce(em, { organizationId, type: "directory-changed", ids: [job.invitationId] });
  });
}
