import type { Worded } from "./built-in-words.ts";
import type { MailProblem } from "./mail.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";
import type { Named } from "./users.ts";

/** What is stored. "Expired" is not stored: it is a pending invitation past its time (rule 10). */
export const invitationStatuses = ["pending", "accepted", "revoked"] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** How far the mail of an invitation got. */
export const mailStatuses = ["queued", "sent", "failed"] as const;
export type MailStatus = (typeof mailStatuses)[number];

export const invitationActions = ["copyLink", "resend", "revoke"] as const;
export type InvitationAction = (typeof invitationActions)[number];

/** How long a link lives, in milliseconds: 7 days. */
export const invitationLifetime = 7 * 24 * 60 * 60 * 1000;

export interface InvitationFacts {
  organizationId: string;
  rank: number;
  status: InvitationStatus;
  expiresAt: Date;
}

/** An invitation as a list shows it, beside the users. Times are ISO 8601 in UTC. */
export interface InvitationRow {
  kind: "invitation";
  id: string;
  /** The address, because nobody knows the name yet. */
  name: string;
  email: string;
  username: null;
  roles: string[];
  licenseType: string | null;
  groups: Named[];
  workspaces: Named[];
  status: "invited" | "expired";
  lastActiveAt: null;
  createdAt: string;
  expiresAt: string;
  /** Who invited, when that user is still there. */
  invitedBy: string | null;
  /** Whether that is the caller. */
  invitedByYou: boolean;
  mail: { status: MailStatus; problem: MailProblem | null };
  /** For each action null, or why the caller may not do it. */
  allowed: Record<InvitationAction, Refusal | null>;
}

/** What happened to one address of `invitations.create`. */
export type InvitationOutcome =
  | { email: string; outcome: "invited"; reason: null; invitationId: string }
  | { email: string; outcome: "refused"; reason: Refusal; invitationId: null };

/** What whoever holds the link may see before accepting. */
export interface InvitationPreview {
  organization: { slug: string; name: string };
  email: string;
  /** The names of the roles. */
  roles: string[];
  /** The name of the license, where one comes with it. */
  license: string | null;
  /** Both, as the dictionaries know them. */
  given: { roles: Worded[]; license: Worded | null };
  invitedBy: string | null;
  expiresAt: string;
}

/** Whether `now` is past the end of the invitation; the very instant counts as past. */
export function isExpired(invitation: Pick<InvitationFacts, "expiresAt">, now: Date): boolean {
  return invitation.expiresAt.getTime() <= now.getTime();
}

/** Why `actor` may not invite anyone, or null. */
export function whyNotInvite(
  actor: ActorFacts,
  offers: Pick<Switches, "onboarding" | "entitled">,
): Refusal | null {
  return (
    whyNot(actor, "users:invite") ??
    (offers.entitled ? null : "entitlement_needed") ??
    (offers.onboarding.includes("invitation") ? null : "onboarding_not_offered")
  );
}

function whyNotManage(actor: ActorFacts, invitation: InvitationFacts): Refusal | null {
  if (invitation.organizationId !== actor.organizationId) return "not_found";
  return (
    whyNot(actor, "users:invite") ??
    (invitation.rank > actor.rank ? "higher_rank" : null) ??
    (invitation.status === "pending" ? null : "invitation_not_pending")
  );
}

/** For each action null, or why `actor` may not do it to the invitation. */
export function allowedOnInvitation(
  actor: ActorFacts,
  invitation: InvitationFacts,
  now: Date,
): Record<InvitationAction, Refusal | null> {
  const manage = whyNotManage(actor, invitation);
  return {
    copyLink: manage ?? (isExpired(invitation, now) ? "invitation_expired" : null),
    resend: manage,
    revoke: manage,
  };
}

/** Why nobody may accept the invitation, or null. */
export function whyNotAccept(
  invitation: Pick<InvitationFacts, "status" | "expiresAt">,
  now: Date,
): Refusal | null {
  if (invitation.status === "revoked") return "invitation_revoked";
  if (invitation.status === "accepted") return "invitation_accepted";
  return isExpired(invitation, now) ? "invitation_expired" : null;
}
