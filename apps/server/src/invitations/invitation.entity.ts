import { defineEntity, p } from "@mikro-orm/postgresql";
import { invitationStatuses, type MailProblem, mailStatuses } from "@usher/domain";
import { id, instant, sameOrganization } from "../database/columns.ts";

const InvitationSchema = defineEntity({
  name: "Invitation",
  tableName: "invitation",
  policies: [sameOrganization],
  indexes: [
    {
      name: "invitation_pending_email_unique",
      expression:
        "create unique index invitation_pending_email_unique on invitation (organization_id, email) where status = 'pending'",
    },
    {
      name: "invitation_by_text",
      expression:
        "create index invitation_by_text on invitation using gin (organization_id, email gin_trgm_ops) where status = 'pending'",
    },
    {
      name: "invitation_by_roles",
      expression:
        "create index invitation_by_roles on invitation using gin (organization_id, roles) where status = 'pending'",
    },
    {
      name: "invitation_by_groups",
      expression:
        "create index invitation_by_groups on invitation using gin (organization_id, group_ids) where status = 'pending'",
    },
    { name: "invitation_by_id", properties: ["organizationId", "status", "id"] },
    { name: "invitation_by_email", properties: ["organizationId", "status", "email", "id"] },
    { name: "invitation_by_expiry", properties: ["organizationId", "status", "expiresAt", "id"] },
    { name: "invitation_by_created", properties: ["organizationId", "status", "createdAt", "id"] },
    { name: "invitation_by_license", properties: ["organizationId", "licenseType", "status"] },
    { name: "invitation_by_rank", properties: ["organizationId", "status", "rank", "id"] },
  ],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    /** Folded (rule 5). */
    email: p.string(),
    roles: p.array<string>(),
    rank: p.smallint(),
    licenseType: p.string().nullable(),
    groupIds: p.array<string>().columnType("uuid[]").default([]),
    workspaceIds: p.array<string>().columnType("uuid[]").default([]),
    note: p.text().nullable(),
    status: p.enum(invitationStatuses).default("pending"),
    /** The link is derived from the id and this number; raising it kills the links before. */
    linkVersion: p.integer().default(1),
    inviterId: p.uuid().nullable(),
    inviterApiKeyId: p.uuid().nullable(),
    mailStatus: p.enum(mailStatuses).default("queued"),
    /** Why the mail did not go out, at the last try. */
    mailProblem: p.text().$type<MailProblem>().nullable(),
    /** Raised by every mail that is asked for, so that one job sends one mail. */
    mailVersion: p.integer().default(1),
    expiresAt: instant(),
    createdAt: instant(),
  },
});

/** Addressed to one e-mail, for one use. */
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);
