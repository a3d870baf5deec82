import { defineEntity, p } from "@mikro-orm/postgresql";
import { organizationStatuses, type Policies } from "@usher/domain";
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
    status: p.enum(organizationStatuses).default("active"),
    /** What the host sold them, in its own words. */
    plan: p.string().nullable(),
    entitlements: p.array<string>().default([]),
    contactUrl: p.text().nullable(),
    /** What was decided; whatever is not in it is as `defaultPolicies` has it. */
    policies: p.json<Partial<Policies>>().default("{}"),
    createdAt: instant(),
  },
});

/** A tenant: one customer of the host product. */
export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);
