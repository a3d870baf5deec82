import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, ownOrganization } from "../database/columns.ts";

const OrganizationSchema = defineEntity({
  name: "Organization",
  tableName: "organization",
  policies: [ownOrganization],
  properties: {
    id: id(),
    slug: p.string().unique("organization_slug_unique"),
    name: p.string(),
    profile: p.string(),
    createdAt: instant(),
  },
});

/** A tenant: one customer of the host product. */
export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);
