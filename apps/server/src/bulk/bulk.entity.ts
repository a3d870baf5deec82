import { defineEntity, p } from "@mikro-orm/postgresql";
import { type BulkAction, type BulkOutcome, bulkStatuses, type Refusal } from "@usher/domain";
import type { RequestFacts } from "../actor.ts";
import { id, instant, sameOrganization } from "../database/columns.ts";

const BulkJobSchema = defineEntity({
  name: "BulkJob",
  tableName: "bulk_job",
  policies: [sameOrganization],
  indexes: [{ name: "bulk_job_by_created", properties: ["organizationId", "createdAt", "id"] }],
  properties: {
    /** Also the `batchId` of what it records. */
    id: id(),
    organizationId: p.uuid(),
    action: p.string().$type<BulkAction>(),
    /** What the action needs beside the target, e.g. the new roles. */
    params: p.json<Record<string, unknown>>(),
    status: p.enum(bulkStatuses).default("queued"),
    actorId: p.uuid().nullable(),
    actorApiKeyId: p.uuid().nullable(),
    /** What the starter's token was narrowed to; null: not narrowed. */
    scopes: p.array<string>().nullable(),
    /** Where it was started from, for the audit entries; gone when it has ended. */
    request: p.json<RequestFacts>().nullable(),
    total: p.integer(),
    done: p.integer().default(0),
    refused: p.integer().default(0),
    createdAt: instant(),
    startedAt: instant().nullable(),
    finishedAt: instant().nullable(),
  },
});

/** One action on many: worked off row by row, each of which is done wholly or not at all. */
export class BulkJob extends BulkJobSchema.class {}
BulkJobSchema.setClass(BulkJob);

const BulkItemSchema = defineEntity({
  name: "BulkItem",
  tableName: "bulk_item",
  policies: [sameOrganization],
  indexes: [
    { name: "bulk_item_by_outcome", properties: ["jobId", "outcome", "position"] },
    {
      name: "bulk_item_by_address",
      expression:
        "create index bulk_item_by_address on bulk_item (organization_id, (input ->> 'email')) where input is not null",
    },
  ],
  properties: {
    jobId: p.uuid().primary(),
    position: p.integer().primary(),
    organizationId: p.uuid(),
    /** Null where there was nobody with the id, or nobody yet. */
    targetKind: p.string().$type<"user" | "invitation">().nullable(),
    targetId: p.uuid().nullable(),
    /** What the line brought, e.g. an address to invite; gone when it is done, for the invitation has it then. */
    input: p.json<Record<string, unknown>>().nullable(),
    /** Null until its turn came. */
    outcome: p.string().$type<BulkOutcome>().nullable(),
    reason: p.string().$type<Refusal>().nullable(),
  },
});

/** One row of a bulk action, with what became of it. */
export class BulkItem extends BulkItemSchema.class {}
BulkItemSchema.setClass(BulkItem);
