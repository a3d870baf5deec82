import { defineEntity, type Opt, p } from "@mikro-orm/postgresql";
import { type UserMetadata, userStatuses } from "@usher/domain";
import { id, instant, sameOrganization } from "../database/columns.ts";

/** What a search reads, a line for each: nothing is found across two of them. The view `listed_user` has it too. */
const searchText =
  "sort_name || E'\\n' || coalesce(email, '') || E'\\n' || coalesce(username, '') || E'\\n' || coalesce(lower(external_id), '')";

const UserSchema = defineEntity({
  name: "User",
  tableName: "app_user",
  policies: [sameOrganization],
  uniques: [
    { name: "app_user_email_unique", properties: ["organizationId", "email"] },
    { name: "app_user_username_unique", properties: ["organizationId", "username"] },
    { name: "app_user_external_id_unique", properties: ["organizationId", "externalId"] },
  ],
  indexes: [
    {
      name: "app_user_by_name_with_text",
      expression:
        "create index app_user_by_name_with_text on app_user (organization_id, sort_name, id) include (email, username, external_id)",
    },
    { name: "app_user_by_email", properties: ["organizationId", "sortEmail", "id"] },
    { name: "app_user_by_rank", properties: ["organizationId", "rank", "id"] },
    { name: "app_user_by_status", properties: ["organizationId", "status", "id"] },
    { name: "app_user_by_last_active", properties: ["organizationId", "sortLastActive", "id"] },
    { name: "app_user_by_license", properties: ["organizationId", "licenseType"] },
    {
      name: "app_user_by_text",
      expression: `create index app_user_by_text on app_user using gin (organization_id, (${searchText}) gin_trgm_ops)`,
    },
    {
      name: "app_user_by_roles",
      expression: "create index app_user_by_roles on app_user using gin (organization_id, roles)",
    },
    {
      name: "app_user_by_mfa",
      expression:
        "create index app_user_by_mfa on app_user (organization_id, (mfa_enrolled_at is not null))",
    },
    { name: "app_user_by_created", properties: ["organizationId", "createdAt", "id"] },
  ],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    /** Folded (rule 5). */
    email: p.string().nullable(),
    username: p.string().nullable(),
    externalId: p.string().nullable(),
    firstName: p.string(),
    lastName: p.string(),
    about: p.text().nullable(),
    /** What the host keeps with them, by its own names. */
    metadata: p.json<UserMetadata>().defaultRaw(`'{}'`),
    passwordHash: p.string().nullable().hidden(),
    /** Set by an administrator: it must be changed at the next sign-in (rule 7). */
    mustChangePassword: p.boolean().default(false),
    /** When the address was shown to be theirs; null: not yet. */
    emailVerifiedAt: instant().nullable(),
    /** They registered by a link that anyone may have: the address is confirmed before the first sign-in. */
    mustVerifyEmail: p.boolean().default(false),
    /** When the second factor was set up; null: there is none. */
    mfaEnrolledAt: instant().nullable(),
    licenseType: p.string().nullable(),
    /** Messages a day; null: no limit (rule 12). */
    dailyMessageLimit: p.integer().nullable(),
    roles: p.array<string>(),
    /** The rank of the highest role held, kept beside `roles` to sort and to count by. */
    rank: p.smallint(),
    status: p.enum(userStatuses).default("active"),
    suspendedReason: p.text().nullable(),
    suspendedUntil: instant().nullable(),
    /** Raised whenever what was issued before must end; embed tokens carry the value they were made at. */
    credentialVersion: p.integer().default(1),
    lastActiveAt: instant().nullable(),
    firstSignedInAt: instant().nullable(),
    createdAt: instant(),
    /** The name as lists sort it and as search reads it. */
    sortName: p
      .text()
      .$type<Opt<string>>()
      .generated(
        `(lower(coalesce(nullif(btrim(first_name || ' ' || last_name), ''), email, username, ''))) stored`,
      ),
    sortEmail: p.text().$type<Opt<string>>().generated(`(coalesce(email, username, '')) stored`),
    /** Never active sorts as the oldest. */
    sortLastActive: instant()
      .$type<Opt<Date>>()
      .generated(`(coalesce(last_active_at, '1970-01-01 00:00:00+00'::timestamptz)) stored`),
  },
});

/** An account inside one organization. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
