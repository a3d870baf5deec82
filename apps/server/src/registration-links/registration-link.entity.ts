import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, sameOrganization } from "../database/columns.ts";

const RegistrationLinkSchema = defineEntity({
  name: "RegistrationLink",
  tableName: "registration_link",
  policies: [sameOrganization],
  indexes: [
    { name: "registration_link_by_created", properties: ["organizationId", "createdAt", "id"] },
  ],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    /** The token is derived from the id and this number, so that it can be shown again. */
    linkVersion: p.integer().default(1),
    roles: p.array<string>(),
    rank: p.smallint(),
    licenseType: p.string().nullable(),
    groupIds: p.array<string>().columnType("uuid[]").default([]),
    workspaceIds: p.array<string>().columnType("uuid[]").default([]),
    /** Null: any number. */
    maxUses: p.integer().nullable(),
    uses: p.integer().default(0),
    /** E-mail domains that may register, in lower case; empty: any. */
    domains: p.array<string>().default([]),
    creatorId: p.uuid().nullable(),
    creatorApiKeyId: p.uuid().nullable(),
    expiresAt: instant(),
    revokedAt: instant().nullable(),
    createdAt: instant(),
  },
});

/** Open to whoever has it. */
export class RegistrationLink extends RegistrationLinkSchema.class {}
RegistrationLinkSchema.setClass(RegistrationLink);
