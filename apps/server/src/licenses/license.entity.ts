import { defineEntity, p } from "@mikro-orm/postgresql";
import { sameOrganization } from "../database/columns.ts";

const LicensePoolSchema = defineEntity({
  name: "LicensePool",
  tableName: "license_pool",
  policies: [sameOrganization],
  properties: {
    organizationId: p.uuid().primary(),
    /** The key of one of the profile's license types. */
    licenseType: p.string().primary(),
    /** Null: unlimited. */
    seats: p.integer().nullable(),
  },
});

/** How many seats of a license type an organization has. A type without a row has none. */
export class LicensePool extends LicensePoolSchema.class {}
LicensePoolSchema.setClass(LicensePool);
