import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, sameOrganization } from "../database/columns.ts";

const AuditSealSchema = defineEntity({
  name: "AuditSeal",
  tableName: "audit_seal",
  policies: [sameOrganization],
  uniques: [{ name: "audit_seal_number_unique", properties: ["organizationId", "number"] }],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    /** 1, 2, 3 … in an organization. */
    number: p.integer(),
    /** The entries after the seal before and up to this time are under it. */
    until: instant(),
    /** How many entries those are. */
    entries: p.integer(),
    /** Of each of those, in order: its id and the SHA-256 of what is sealed of it, 48 bytes in all. */
    leaves: p.blob().lazy(),
    /** SHA-256 in hex over the seal before, the stretch and its leaves. */
    hash: p.string(),
    createdAt: instant(),
  },
});

/** Says what a stretch of the audit log was, so that a later change of it shows. */
export class AuditSeal extends AuditSealSchema.class {}
AuditSealSchema.setClass(AuditSeal);

const AuditVerificationSchema = defineEntity({
  name: "AuditVerification",
  tableName: "audit_verification",
  policies: [sameOrganization],
  indexes: [{ name: "audit_verification_by_time", properties: ["organizationId", "at"] }],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    at: instant(),
    entries: p.integer(),
    intact: p.boolean(),
    /** The first seal that does not hold, or null. */
    brokenSeal: p.integer().nullable(),
  },
});

/** One check of the whole log. */
export class AuditVerification extends AuditVerificationSchema.class {}
AuditVerificationSchema.setClass(AuditVerification);
