import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused, type RevokeSessionInput, type SessionRow } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { Session } from "../sessions/session.entity.ts";
import { endSession, endSessions } from "../sessions/sessions.ts";
import { deviceOf, deviceWords } from "./device.ts";
import { signedInHere } from "./own-account.ts";

const live = ({ now }: Actor, userId: string) => ({
  userId,
  expiresAt: { $gt: now },
  absoluteExpiresAt: { $gt: now },
});

/** One's own sessions: the one that asks first, then by last use. */
export async function listSessions(em: EntityManager, actor: Actor): Promise<SessionRow[]> {
  const userId = signedInHere(actor);
  const sessions = await em.find(Session, live(actor, userId), {
    orderBy: { lastUsedAt: "desc", publicId: "desc" },
  });
  const rows = sessions.map((session) => ({
    id: session.publicId,
    device: deviceWords(deviceOf(session.userAgent)),
    ...deviceOf(session.userAgent),
    ip: session.ip ?? null,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    current: session.id === actor.sessionId,
  }));
  return rows.sort((a, b) => Number(b.current) - Number(a.current));
}

/** Ends one of one's own sessions, or all but the one that asks. Throws `not_found`. */
export async function revokeSession(
  em: EntityManager,
  actor: Actor,
  input: RevokeSessionInput,
): Promise<{ ended: number; current: boolean }> {
  const userId = signedInHere(actor);
  const target = { kind: "user", id: userId } as const;
  if ("others" in input) {
    const ended = await em.count(Session, { ...live(actor, userId), id: { $ne: actor.sessionId } });
    await endSessions(em, actor, userId, actor.sessionId);
    record(em, actor, { action: "user.sessions_ended", target });
    return { ended, current: false };
  }
  const session = await em.findOne(Session, { userId, publicId: input.sessionId });
  if (!session) throw new Refused("not_found");
  await endSession(em, actor, userId, session.id);
  record(em, actor, { action: "session.ended", target });
  return { ended: 1, current: session.id === actor.sessionId };
}
