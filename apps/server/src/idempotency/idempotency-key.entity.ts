import { defineEntity, p } from "@mikro-orm/postgresql";
import { instant, sameOrganization } from "../database/columns.ts";

const IdempotencyKeySchema = defineEntity({
  name: "IdempotencyKey",
  tableName: "idempotency_key",
  policies: [sameOrganization],
  indexes: [{ name: "idempotency_key_by_end", properties: ["expiresAt"] }],
  properties: {
    organizationId: p.uuid().primary(),
    /** Who called: two callers' keys have nothing to do with each other. */
    caller: p.string().primary(),
    /** SHA-256 of the key. */
    keyHash: p.string().primary(),
    /** Of the procedure and its input, keyed: an input may hold a password. */
    inputMac: p.string(),
    /** What was answered, sealed under the key itself, which is not stored. */
    answer: p.text(),
    expiresAt: instant(),
  },
});

/** A deed that was done under a key of its caller's, and what they were answered. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
