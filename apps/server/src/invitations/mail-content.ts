import { displayName, rolesOf } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { type MailContent, renderMail } from "../mail/layout.ts";
import type { User } from "../users/user.entity.ts";
import { grantOf } from "./granting.ts";
import type { Invitation } from "./invitation.entity.ts";

const endFormat = new Intl.DateTimeFormat("en", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});
const and = new Intl.ListFormat("en");

export interface InvitationMail {
  subject: string;
  html: string;
  text: string;
}

/** What the mail of an invitation says: who invites, to what, as what, with which license, until when. */
export async function invitationMail(
  actor: Actor,
  invitation: Invitation,
  { inviter, url }: { inviter: User | null; url: string },
): Promise<InvitationMail> {
  const { name } = actor.organization;
  const by = inviter ? displayName(inviter) : null;
  const invites = by ? `${by} invites you` : "You are invited";
  const content = await renderMail({
    organization: name,
    preview: `${invites} to join ${name}.`,
    title: `Join ${name}`,
    paragraphs: [
      `${invites} to join ${name}${given(actor, invitation)}.`,
      ...license(actor, invitation),
    ],
    quote: invitation.note ?? null,
    button: { label: "Accept invitation", url },
    footer: footer(invitation, by ?? `someone at ${name}`),
  });
  return { subject: `${invites} to ${name}`, ...content };
}

function footer(invitation: Invitation, by: string): MailContent["footer"] {
  return [
    `The link works once, until ${endFormat.format(invitation.expiresAt)} (UTC).`,
    `You get this mail because ${by} entered ${invitation.email}. If you don't know why, ignore it: nothing happens.`,
  ];
}

function given({ organization }: Actor, { roles }: Invitation): string {
  const names = rolesOf(roles, organization.roles).map(({ name }) => name);
  return names.length > 0 ? ` as ${and.format(names)}` : "";
}

/** The license and what it includes, where one comes with the invitation. */
function license(actor: Actor, invitation: Invitation): string[] {
  const { licenseType } = grantOf(actor, invitation);
  const { licenseTypes } = actor.organization.switches;
  return licenseTypes
    .filter(({ key }) => key === licenseType)
    .map(({ name, summary }) => `Your license: ${name}. ${summary}`);
}
