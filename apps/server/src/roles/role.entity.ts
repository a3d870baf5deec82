import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, sameOrganization, uniqueName } from "../database/columns.ts";

const CustomRoleSchema = defineEntity({
  name: "CustomRole",
  tableName: "custom_role",
  policies: [sameOrganization],
  indexes: [uniqueName("custom_role")],
  uniques: [{ name: "custom_role_key_unique", properties: ["organizationId", "key"] }],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    /** What users and invitations hold; it stays when the name changes. */
    key: p.string(),
    name: p.string(),
    summary: p.string(),
    rank: p.smallint(),
    permissions: p.array<string>(),
    createdAt: instant(),
  },
});

/** A role that an organization made for itself, beside those of its profile. */
export class CustomRole extends CustomRoleSchema.class {}
CustomRoleSchema.setClass(CustomRole);
