import type { EntityManager } from "@mikro-orm/postgresql";
import { type BulkDeed, Refused, refuse, whyNotOfKind } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { resendInvitation, revokeInvitation } from "../invitations/invitations.ts";
import { deleteUser } from "../users/deletion.ts";
import { lockForDeed } from "../users/locks.ts";
import { containersOf, groups } from "../users/memberships.ts";
import { assignRoles } from "../users/roles.ts";
import { updateUser } from "../users/update.ts";
import { reactivateUser, suspendUser } from "../users/users.ts";
import type { BulkJob } from "./bulk.entity.ts";
import { inviteLine } from "./lines.ts";
import type { Row, Target } from "./settle.ts";

/** What the action of a job does to one row: the same use case as the single deed. Throws its refusals. */
export async function perform(
  em: EntityManager,
  actor: Actor,
  job: BulkJob,
  row: Row,
): Promise<Target> {
  if (job.action === "invite") return inviteLine(em, actor, row);
  refuse(whyNotOfKind(job.action, row.targetKind));
  if (!row.targetId) throw new Refused("not_found");
  // Checked when it was stored.
  const deed = { action: job.action, params: job.params } as BulkDeed;
  await performOn(em, actor, deed, row.targetId);
  return row;
}

async function performOn(
  em: EntityManager,
  actor: Actor,
  deed: BulkDeed,
  id: string,
): Promise<unknown> {
  switch (deed.action) {
    case "suspend":
      return suspendUser(em, actor, { userId: id, ...deed.params });
    case "reactivate":
      return reactivateUser(em, actor, { userId: id });
    case "assignRoles":
      return assignRoles(em, actor, { userId: id, ...deed.params });
    case "assignLicense":
      return updateUser(em, actor, { userId: id, ...deed.params });
    case "addToGroups":
    case "removeFromGroups":
      return changeGroups(em, actor, deed, id);
    case "delete":
      return deleteUser(em, actor, { userId: id });
    case "resendInvitation":
      return resendInvitation(em, actor, { invitationId: id });
    case "revokeInvitation":
      return revokeInvitation(em, actor, { invitationId: id });
  }
}

/** Adds to the groups somebody is in, or takes away from them. */
async function changeGroups(
  em: EntityManager,
  actor: Actor,
  { action, params: { groupIds } }: Extract<BulkDeed, { action: `${string}Groups` }>,
  userId: string,
): Promise<unknown> {
  // Locked before it is read what they are in: nobody changes that in between.
  await lockForDeed(em, actor, userId);
  const held = (await containersOf(em, actor, groups, userId)).map(({ id }) => id);
  const wanted =
    action === "addToGroups"
      ? [...new Set([...held, ...groupIds])]
      : held.filter((id) => !groupIds.includes(id));
  return updateUser(em, actor, { userId, groupIds: wanted });
}
