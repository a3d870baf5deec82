import { defineEntity, p } from "@mikro-orm/postgresql";
import type { ActorKind, AuditAction, AuditChanges, Refusal, TargetKind } from "@usher/domain";
import { id, instant, sameOrganization } from "../database/columns.ts";

const AuditEventSchema = defineEntity({
  name: "AuditEvent",
  tableName: "audit_event",
  policies: [sameOrganization],
  indexes: [
    { name: "audit_event_of_all", properties: ["at", "id"] },
    { name: "audit_event_by_time", properties: ["organizationId", "at", "id"] },
    { name: "audit_event_by_actor", properties: ["organizationId", "actorId", "at", "id"] },
    { name: "audit_event_by_target", properties: ["organizationId", "targetId", "at", "id"] },
    { name: "audit_event_by_action", properties: ["organizationId", "action", "at", "id"] },
    {
      name: "audit_event_by_behalf",
      expression:
        "create index audit_event_by_behalf on audit_event (organization_id, on_behalf_of_id, at, id) where on_behalf_of_id is not null",
    },
    {
      name: "audit_event_by_batch",
      expression:
        "create index audit_event_by_batch on audit_event (organization_id, batch_id, at, id) where batch_id is not null",
    },
  ],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    at: instant(),
    actorKind: p.string().$type<ActorKind>(),
    actorId: p.uuid().nullable(),
    onBehalfOfId: p.uuid().nullable(),
    action: p.string().$type<AuditAction>(),
    outcome: p.string().$type<"done" | "refused">(),
    reason: p.string().$type<Refusal>().nullable(),
    procedure: p.string().nullable(),
    targetKind: p.string().$type<TargetKind>().nullable(),
    targetId: p.uuid().nullable(),
    changes: p.json<AuditChanges>(),
    requestId: p.string().nullable(),
    /** The bulk action that it was part of. */
    batchId: p.uuid().nullable(),
  },
});

/** One recorded deed, without personal data. The application's role may add and read, nothing else. */
export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);

/** What an entry says of one person. */
export interface PersonalRecord {
  changes?: AuditChanges;
  ip?: string | null;
  userAgent?: string | null;
}

const AuditPersonalSchema = defineEntity({
  name: "AuditPersonal",
  tableName: "audit_personal",
  policies: [sameOrganization],
  indexes: [
    { name: "audit_personal_by_event", properties: ["eventId"] },
    { name: "audit_personal_by_person", properties: ["organizationId", "personId"] },
  ],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    eventId: p.uuid(),
    /** Whose data it is; with this person it is erased (rule 9), while the entry itself stays. */
    personId: p.uuid().nullable(),
    data: p.json<PersonalRecord>(),
  },
});

/** The part of an entry that is personal data, kept apart so that it can be erased. */
export class AuditPersonal extends AuditPersonalSchema.class {}
AuditPersonalSchema.setClass(AuditPersonal);
