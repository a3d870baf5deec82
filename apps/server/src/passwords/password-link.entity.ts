import { defineEntity, p } from "@mikro-orm/postgresql";
import { instant, sameOrganization } from "../database/columns.ts";

const PasswordLinkSchema = defineEntity({
  name: "PasswordLink",
  tableName: "password_link",
  policies: [sameOrganization],
  indexes: [{ name: "password_link_by_user", properties: ["organizationId", "userId"] }],
  properties: {
    /** SHA-256 of the token in hex. */
    id: p.string().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    createdAt: instant(),
    expiresAt: instant(),
  },
});

/** A link, good for one use, to set a password. It is deleted when used. */
export class PasswordLink extends PasswordLinkSchema.class {}
PasswordLinkSchema.setClass(PasswordLink);
