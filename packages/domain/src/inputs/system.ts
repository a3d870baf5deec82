import * as z from "zod/mini";
import { organizationStatuses } from "../organizations.ts";
import { AuditFilter } from "./audit.ts";
import {
  Cursor,
  Email,
  FirstName,
  Id,
  Label,
  LastName,
  PageLimit,
  Slug,
  storableText,
} from "./fields.ts";

const Key = z.string().check(z.minLength(1), z.maxLength(60), storableText);
const ContactUrl = z.string().check(
  z.maxLength(500),
  z.regex(/^(?:https?:\/\/|mailto:)[^\s"<>]+$/, {
    error: "This must be a web or mail address, like https://example.com/contact.",
  }),
);

export const ListOrganizationsInput = z.strictObject({
  search: z.optional(z.string().check(z.trim(), z.maxLength(200), storableText)),
  status: z.optional(z.enum(organizationStatuses)),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListOrganizationsInput = z.infer<typeof ListOrganizationsInput>;

const details = {
  name: Label,
  /** The key of a profile. */
  profile: Key,
  plan: z.optional(z.nullable(Label)),
  contactUrl: z.optional(z.nullable(ContactUrl)),
  entitlements: z.optional(z.array(Key).check(z.maxLength(20))),
};

export const CreateOrganizationInput = z.strictObject({
  slug: Slug,
  ...details,
  /** Gets the highest role, and a link to set a password. */
  owner: z.strictObject({ email: Email, firstName: FirstName, lastName: z._default(LastName, "") }),
});
export type CreateOrganizationInput = z.infer<typeof CreateOrganizationInput>;

export const UpdateOrganizationInput = z.strictObject({
  organizationId: Id,
  ...details,
  name: z.optional(Label),
  profile: z.optional(Key),
  /** With a new profile: for each role that it lacks, the role that takes its place. */
  roleMap: z.optional(z.record(Key, Key)),
  /** By license type; null is unlimited. */
  seats: z.optional(z.record(Key, z.nullable(z.int().check(z.gte(0), z.lte(10_000_000))))),
});
export type UpdateOrganizationInput = z.infer<typeof UpdateOrganizationInput>;

export const SuspendOrganizationInput = z.strictObject({
  organizationId: Id,
  /** False lets everyone back in. */
  suspended: z._default(z.boolean(), true),
});
export type SuspendOrganizationInput = z.infer<typeof SuspendOrganizationInput>;

export const ListOrganizationUsersInput = z.strictObject({
  organizationId: Id,
  search: z.optional(z.string().check(z.trim(), z.maxLength(200), storableText)),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListOrganizationUsersInput = z.infer<typeof ListOrganizationUsersInput>;

export const EraseUserInput = z.strictObject({ organizationId: Id, userId: Id });
export type EraseUserInput = z.infer<typeof EraseUserInput>;

export const SystemAuditInput = z.strictObject({
  /** Left out: of all organizations. */
  organizationId: z.optional(Id),
  filter: z.optional(AuditFilter),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type SystemAuditInput = z.infer<typeof SystemAuditInput>;
