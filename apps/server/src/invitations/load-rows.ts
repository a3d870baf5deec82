import type { EntityManager } from "@mikro-orm/postgresql";
import type { InvitationRow } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { groupsById } from "../groups/members.ts";
import { User } from "../users/user.entity.ts";
import { workspacesById } from "../workspaces/names.ts";
import { grantOf } from "./granting.ts";
import type { Invitation } from "./invitation.entity.ts";
import { toInvitationRow } from "./rows.ts";

/** Invitations as a list shows them: what stands in other tables is read once for all of them. */
export async function invitationRows(
  em: EntityManager,
  actor: Actor,
  invitations: readonly Invitation[],
): Promise<InvitationRow[]> {
  const { organizationId } = actor;
  const grants = invitations.map((invitation) => grantOf(actor, invitation));
  const inviterIds = invitations.flatMap(({ inviterId }) => inviterId ?? []);
  const inviters =
    inviterIds.length > 0 ? await em.find(User, { organizationId, id: { $in: inviterIds } }) : [];
  const groupIds = grants.flatMap((grant) => grant.groupIds);
  const groups = await groupsById(em, organizationId, groupIds);
  const workspaceIds = grants.flatMap((grant) => grant.workspaceIds);
  const workspaces = await workspacesById(em, organizationId, workspaceIds);
  return invitations.map((invitation, place) =>
    toInvitationRow(actor, invitation, {
      inviter: inviters.find(({ id }) => id === invitation.inviterId) ?? null,
      groups: grants[place]?.groupIds.flatMap((id) => groups.get(id) ?? []) ?? [],
      workspaces: grants[place]?.workspaceIds.flatMap((id) => workspaces.get(id) ?? []) ?? [],
    }),
  );
}
