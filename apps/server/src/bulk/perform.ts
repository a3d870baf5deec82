import type { EntityManager } from "@mikro-orm/postgresql";
import { type BulkDeed, Refused, refuse, whyNotOfKind } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { resendInvitation, revokeInvitation } from "../invitations/invitations.ts";
import { deleteUser } from "../users/deletion.ts";
import { assignRoles, reactivateUser, suspendUser } from "../users/users.ts";
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
    case "delete":
      return deleteUser(em, actor, { userId: id });
    case "resendInvitation":
      return resendInvitation(em, actor, { invitationId: id });
    case "revokeInvitation":
      return revokeInvitation(em, actor, { invitationId: id });
    default:
      throw new Error(`Nothing does ${deed.action}.`);
  }
}
