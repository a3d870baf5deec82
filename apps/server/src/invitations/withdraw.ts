import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { Invitation } from "./invitation.entity.ts";
import { invited } from "./rows.ts";

/** Whoever is in needs no invitation any more: its link ends, and its seat is free. */
export async function withdrawInvitation(
  em: EntityManager,
  actor: Actor,
  email: string,
): Promise<void> {
  const { organizationId } = actor;
  const invitation = await em.findOne(
    Invitation,
    { organizationId, email, status: "pending" },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!invitation) return;
  invitation.status = "revoked";
  record(em, actor, {
    action: "invitation.revoked",
    target: invited(invitation.id),
    changes: { status: { before: "pending", after: "revoked" } },
  });
  await em.flush();
  await announce(em, { organizationId, type: "directory-changed", ids: [invitation.id] });
}
