import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Refusal } from "@usher/domain";
import { id, instant, sameOrganization } from "../database/columns.ts";

const bulkStatuses = ["queued", "running", "done", "cancelled"] as const;

const BulkJobSchema = defineEntity({
  name: "BulkJob",
  tableName: "bulk_job",
  policies: [sameOrganization],
  indexes: [{ name: "bulk_job_by_created", properties: ["organizationId", "createdAt", "id"] }],
  properties: {
    /** Also the `batchId` of what it records. */
    id: id(),
    organizationId: p.uuid(),
    action: p.string(),
    /** What the action needs beside the target, e.g. the new roles. */
    params: p.json<Record<string, unknown>>(),
    status: p.enum(bulkStatuses).default("queued"),
    actorId: p.uuid().nullable(),
    actorApiKeyId: p.uuid().nullable(),
    total: p.integer(),
    createdAt: instant(),
    finishedAt: instant().nullable(),
  },
});

/** One action on many: worked off in pieces, each of which is done wholly or not at all. */
export class BulkJob extends BulkJobSchema.class {}
BulkJobSchema.setClass(BulkJob);

const BulkItemSchema = defineEntity({
  name: "BulkItem",
  tableName: "bulk_item",
  policies: [sameOrganization],
  indexes: [{ name: "bulk_item_by_outcome", properties: ["jobId", "outcome", "position"] }],
  properties: {
    jobId: p.uuid().primary(),
    position: p.integer().primary(),
    organizationId: p.uuid(),
    /** The user or invitation, where the action is about one. */
    targetId: p.uuid().nullable(),
    /** What the line brought, e.g. an address to invite. */
    input: p.json<Record<string, unknown>>().nullable(),
    /** Null until its turn came. */
    outcome: p.string().$type<"done" | "refused">().nullable(),
    reason: p.string().$type<Refusal>().nullable(),
  },
});

/** One row of a bulk action, with what became of it. */
export class BulkItem extends BulkItemSchema.class {}
BulkItemSchema.setClass(BulkItem);
