import {
  allowedOnInvitation,
  displayName,
  type InvitationFacts,
  type InvitationRow,
  isExpired,
  type Named,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { User } from "../users/user.entity.ts";
import type { Invitation } from "./invitation.entity.ts";

/** An invitation as the target of a recorded deed. */
export const invited = (id: string) => ({ kind: "invitation", id }) as const;

/** What the rules ask about a stored invitation. */
export function invitationFacts(invitation: Invitation): InvitationFacts {
  const { organizationId, rank, status = "pending", expiresAt } = invitation;
  return { organizationId, rank, status, expiresAt };
}

/** What of a row stands in other tables; groups and workspaces that are gone are left out. */
interface Around {
  inviter: User | null;
  groups: Named[];
  workspaces: Named[];
}

/** A pending invitation as a list shows it beside the users. */
export function toInvitationRow(
  actor: Actor,
  invitation: Invitation,
  { inviter, groups, workspaces }: Around,
): InvitationRow {
  return {
    kind: "invitation",
    id: invitation.id,
    name: invitation.email,
    email: invitation.email,
    username: null,
    roles: invitation.roles,
    licenseType: invitation.licenseType ?? null,
    groups,
    workspaces,
    status: isExpired(invitation, actor.now) ? "expired" : "invited",
    lastActiveAt: null,
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    invitedBy: inviter ? displayName(inviter) : null,
    invitedByYou: inviter !== null && inviter.id === actor.userId,
    mail: { status: invitation.mailStatus ?? "queued", problem: invitation.mailProblem ?? null },
    allowed: allowedOnInvitation(actor, invitationFacts(invitation), actor.now),
  };
}
