import { randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { SettingsKind } from "@usher/domain";

/** What one server tells the others. Ids only: every server asks for itself what its listeners may see. */
export type Announcement =
  | { organizationId: string; type: "directory-changed"; ids: string[] }
  /** Something other than people was changed. */
  | { organizationId: string; type: "settings-changed"; what: SettingsKind }
  /** The roles or policies of everyone may mean something else now: all look again. */
  | { organizationId: string; type: "everyone-changed" }
  /** The organization was suspended: everything of it has ended. */
  | { organizationId: string; type: "organization-ended" }
  /** Someone's roles or details changed: their own panel asks anew. */
  | { organizationId: string; type: "user-changed"; userId: string }
  /** Everything this user holds has ended, or only one of their sessions. */
  | { organizationId: string; type: "access-ended"; userId: string; sessionId?: string }
  /** An API key was revoked. */
  | { organizationId: string; type: "key-ended"; apiKeyId: string };

/** An announcement as it is heard, with an id by which one finds one's place again. */
export type Announced = Announcement & { id: string };

export const channel = "usher_events";

/** PostgreSQL takes at most 8000 bytes a notification; 100 ids are 4 kB. */
const idsPerNotification = 100;

/** Tells every server, this one too, at the instant the transaction commits; never after a rollback. */
export async function announce(em: EntityManager, announcement: Announcement): Promise<void> {
  if (announcement.type !== "directory-changed") return notify(em, announcement);
  for (let from = 0; from < announcement.ids.length; from += idsPerNotification) {
    const ids = announcement.ids.slice(from, from + idsPerNotification);
    await notify(em, { ...announcement, ids });
  }
}

async function notify(em: EntityManager, announcement: Announcement): Promise<void> {
  const announced: Announced = { ...announcement, id: randomUUID() };
  await em.execute("select pg_notify(?, ?)", [channel, JSON.stringify(announced)]);
}
