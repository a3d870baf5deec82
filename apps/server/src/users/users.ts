import type { EntityManager } from "@mikro-orm/postgresql";
import {
  Refused,
  refuse,
  type SuspendInput,
  type UserDetails,
  type UserIdInput,
  whyNot,
  whyNotReactivate,
  whyNotSuspend,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { endSessions, liveSessions } from "../sessions/sessions.ts";
import { userRow } from "./load-rows.ts";
import { lockForDeed, refuseIfLastOfTopRole } from "./locks.ts";
import { containersOf, workspaces } from "./memberships.ts";
import { userFacts } from "./rows.ts";
import { User } from "./user.entity.ts";

/** Tells every open panel, and the user's own when it is theirs that changed. */
export async function announceChange(em: EntityManager, actor: Actor, user: User): Promise<void> {
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [user.id] });
  await announce(em, { organizationId, type: "user-changed", userId: user.id });
}

/** One user. Throws `missing_permission`, `not_found`. Everyone may see themselves. */
export async function getUser(
  em: EntityManager,
  actor: Actor,
  input: UserIdInput,
): Promise<UserDetails> {
  if (input.userId !== actor.userId) refuse(whyNot(actor, "users:read"));
  const user = await em.findOne(User, { organizationId: actor.organizationId, id: input.userId });
  if (!user) throw new Refused("not_found");
  const { switches } = actor.organization;
  return {
    ...(await userRow(em, actor, user.id)),
    workspaces:
      switches.workspaces === "members" ? await containersOf(em, actor, workspaces, user.id) : [],
    sessions: await liveSessions(em, actor, user.id),
  };
}

/** Ends a user's access at once, with everything they hold (rule 8). */
export async function suspendUser(em: EntityManager, caller: Actor, input: SuspendInput) {
  const { actor, target } = await lockForDeed(em, caller, input.userId);
  refuse(whyNotSuspend(actor, userFacts(target, actor.now)));
  const until = input.until ? new Date(input.until) : null;
  if (until && until <= actor.now) throw new Refused("end_in_past", "until");
  await refuseIfLastOfTopRole(em, actor, target);
  target.status = "suspended";
  target.suspendedReason = input.reason || null;
  target.suspendedUntil = until;
  target.credentialVersion = (target.credentialVersion ?? 0) + 1;
  await endSessions(em, actor, target.id);
  if (until) await liftLater(em, actor, target.id, until);
  record(em, actor, {
    action: "user.suspended",
    target: { kind: "user", id: target.id },
    changes: difference(
      { status: "active", reason: null as string | null, until: null as string | null },
      { status: "suspended", reason: target.suspendedReason, until: input.until ?? null },
    ),
  });
  await announceChange(em, actor, target);
  return userRow(em, actor, target.id);
}

/** Has the end of a suspension written down when it comes. */
export function liftLater(
  em: EntityManager,
  actor: Actor,
  userId: string,
  until: Date,
): Promise<void> {
  const job = { organizationId: actor.organizationId, userId };
  return enqueue(em, "lift-suspension", job, { key: `lift-suspension:${userId}`, runAt: until });
}

/** Lets a suspended user back in. Never blocked by rule 4. */
export async function reactivateUser(em: EntityManager, caller: Actor, input: UserIdInput) {
  const { actor, target } = await lockForDeed(em, caller, input.userId);
  refuse(whyNotReactivate(actor, userFacts(target, actor.now)));
  await liftSuspension(em, actor, target);
  return userRow(em, actor, target.id);
}

/** Makes a suspended user active again; the caller has locked the row and asked the rules. */
export async function liftSuspension(em: EntityManager, actor: Actor, user: User): Promise<void> {
  user.status = "active";
  user.suspendedReason = null;
  user.suspendedUntil = null;
  record(em, actor, {
    action: "user.reactivated",
    target: { kind: "user", id: user.id },
    changes: difference({ status: "suspended" }, { status: "active" }),
  });
  await announceChange(em, actor, user);
}
