import { defineEntity, p } from "@mikro-orm/postgresql";
import { instant, sameOrganization } from "../database/columns.ts";

const SessionSchema = defineEntity({
  name: "Session",
  tableName: "session",
  policies: [sameOrganization],
  indexes: [{ name: "session_by_user", properties: ["organizationId", "userId"] }],
  properties: {
    /** SHA-256 of the token in hex: what is stored opens nothing. */
    id: p.string().primary(),
    /** What lists call it: the hash stays here. */
    publicId: p.uuid(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    createdAt: instant(),
    lastUsedAt: instant(),
    /** The idle limit, moved on by use. */
    expiresAt: instant(),
    absoluteExpiresAt: instant(),
    /** The user's at its start; once that was raised it is over. Null: an older server started it. */
    credentialVersion: p.integer().nullable(),
    /** When all that signing in asks for was last shown; null: in a session that an older server started. */
    authenticatedAt: instant().nullable(),
    /** The id before it was last renewed: it opens nothing, and tells that the session goes on. */
    previousId: p.string().nullable().unique(),
    ip: p.string().nullable(),
    userAgent: p.text().nullable(),
  },
});

/** One signed-in browser. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
