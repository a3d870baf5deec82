import {
  allowedOnInvitation,
  displayName,
  type InvitationFacts,
  type InvitationRow,
  isExpired,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { grantOf } from "./granting.ts";
import type { InvitationInJson, StoredInvitation } from "./in-json.ts";

/** An invitation as the target of a recorded deed. */
export const invited = (id: string) => ({ kind: "invitation", id }) as const;

/** What the rules ask about a stored invitation. */
export function invitationFacts(invitation: StoredInvitation): InvitationFacts {
  const { organizationId, rank, status = "pending", expiresAt } = invitation;
  return { organizationId, rank, status, expiresAt };
}

/** A pending invitation as a list shows it beside the users; what the organization no longer has is left out. */
export function toInvitationRow(actor: Actor, found: InvitationInJson): InvitationRow {
  const { inviter, groups, workspaces, ...columns } = found;
  const invitation = {
    ...columns,
    createdAt: new Date(columns.createdAt),
    expiresAt: new Date(columns.expiresAt),
  };
  const grant = grantOf(actor, invitation);
  return {
    kind: "invitation",
    id: invitation.id,
    name: invitation.email,
    email: invitation.email,
    username: null,
    roles: invitation.roles,
    licenseType: invitation.licenseType ?? null,
    groups: groups.filter(({ id }) => grant.groupIds.includes(id)),
    workspaces: workspaces.filter(({ id }) => grant.workspaceIds.includes(id)),
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
