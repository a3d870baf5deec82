import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, sameOrganization } from "../database/columns.ts";

const ApiKeySchema = defineEntity({
  name: "ApiKey",
  tableName: "api_key",
  policies: [sameOrganization],
  uniques: [{ name: "api_key_token_hash_unique", properties: ["tokenHash"] }],
  indexes: [{ name: "api_key_by_created", properties: ["organizationId", "createdAt", "id"] }],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    name: p.string(),
    /** SHA-256 of the key in hex. */
    tokenHash: p.string().hidden(),
    hint: p.string(),
    permissions: p.array<string>(),
    /** The rank of its maker when it was made: the key stands no higher. */
    rank: p.smallint(),
    createdById: p.uuid().nullable(),
    createdAt: instant(),
    lastUsedAt: instant().nullable(),
    revokedAt: instant().nullable(),
  },
});

/** What a host's backend signs in with. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
