import { defineEntity, p } from "@mikro-orm/postgresql";
import { sameOrganization } from "../database/columns.ts";

const UsageCounterSchema = defineEntity({
  name: "UsageCounter",
  tableName: "usage_counter",
  policies: [sameOrganization],
  properties: {
    organizationId: p.uuid().primary(),
    userId: p.uuid().primary(),
    /** What is counted, e.g. `messages`. */
    meter: p.string().primary(),
    /** The day in the organization's time zone, as YYYY-MM-DD. */
    day: p.date().primary(),
    used: p.bigint("number"),
  },
});

/** How much of something one user has used on one day. */
export class UsageCounter extends UsageCounterSchema.class {}
UsageCounterSchema.setClass(UsageCounter);
