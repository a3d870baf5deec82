import type { EntityManager } from "@mikro-orm/postgresql";
import { announce } from "../events/announce.ts";
import { hashToken } from "../tokens.ts";
import { Session } from "./session.entity.ts";

/**
 * Ends the session that a browser had until it signed in anew, whosever it was: its cookie is overwritten, and whoever
 * has a copy of it is out. As the login, since it may be of another organization.
 */
export async function endReplacedSession(em: EntityManager, token: string): Promise<void> {
  await em.transactional(async (within) => {
    const session = await within.findOne(Session, { id: hashToken(token) });
    if (!session) return;
    const { id: sessionId, organizationId, userId } = session;
    await within.nativeDelete(Session, { id: sessionId });
    await announce(within, { organizationId, type: "access-ended", userId, sessionId });
  });
}
