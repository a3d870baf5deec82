import { defineEntity, p } from "@mikro-orm/postgresql";
import { instant, sameOrganization } from "../database/columns.ts";

const EmailLinkSchema = defineEntity({
  name: "EmailLink",
  tableName: "email_link",
  policies: [sameOrganization],
  indexes: [{ name: "email_link_by_user", properties: ["organizationId", "userId"] }],
  properties: {
    /** SHA-256 of the token in hex. */
    id: p.string().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    /** The address that opening it shows to be theirs; folded (rule 5). */
    email: p.string(),
    createdAt: instant(),
    expiresAt: instant(),
  },
});

/** A link, good for one use, that shows an address to be somebody's: a new account's, or a new address. */
export class EmailLink extends EmailLinkSchema.class {}
EmailLinkSchema.setClass(EmailLink);
