import * as z from "zod/mini";
import { directorySorts, directoryStatuses } from "../directory.ts";
import {
  About,
  Cursor,
  DailyLimit,
  Email,
  ExternalId,
  GivenName,
  Id,
  Ids,
  Instant,
  LastName,
  LicenseKey,
  Metadata,
  NewPassword,
  PageLimit,
  Reason,
  RoleKeys,
  storableText,
  Username,
} from "./fields.ts";

export const DirectoryFilter = z.strictObject({
  status: z.optional(z.array(z.enum(directoryStatuses)).check(z.maxLength(4))),
  roles: z.optional(
    z.array(z.string().check(z.maxLength(60), storableText)).check(z.maxLength(20)),
  ),
  licenseTypes: z.optional(z.array(LicenseKey).check(z.maxLength(20))),
  /** In any of these groups. */
  groupIds: z.optional(Ids),
  mfa: z.optional(z.enum(["on", "off"])),
  lastActiveBefore: z.optional(Instant),
  lastActiveAfter: z.optional(Instant),
});
export type DirectoryFilter = z.infer<typeof DirectoryFilter>;

export const ListUsersInput = z.strictObject({
  search: z.optional(z.string().check(z.trim(), z.maxLength(200), storableText)),
  filter: z.optional(DirectoryFilter),
  sort: z._default(z.enum(directorySorts), "name"),
  cursor: z.optional(Cursor),
  limit: PageLimit,
});
export type ListUsersInput = z.infer<typeof ListUsersInput>;

/** The list as a file: all of it, in pieces. */
export const ExportUsersInput = z.strictObject({
  search: z.optional(z.string().check(z.trim(), z.maxLength(200), storableText)),
  filter: z.optional(DirectoryFilter),
  sort: z._default(z.enum(directorySorts), "name"),
});
export type ExportUsersInput = z.infer<typeof ExportUsersInput>;

export const UserIdInput = z.strictObject({ userId: Id });
export type UserIdInput = z.infer<typeof UserIdInput>;

/** What may be said of a user whoever makes or changes them. */
const details = {
  firstName: z.optional(GivenName),
  lastName: z.optional(LastName),
  username: z.optional(Username),
  about: z.optional(About),
  metadata: z.optional(Metadata),
  licenseType: z.optional(z.nullable(LicenseKey)),
  groupIds: z.optional(Ids),
  workspaceIds: z.optional(Ids),
  /** Null: no limit. */
  dailyMessageLimit: z.optional(z.nullable(DailyLimit)),
};

/** A user needs an e-mail, a username or an externalId, and without the last two a first name. */
export const CreateUserInput = z.strictObject({
  ...details,
  email: z.optional(Email),
  externalId: z.optional(ExternalId),
  /** Left out only for users of a host that has its own sign-in. */
  password: z.optional(NewPassword),
  /** Left out: what newcomers get. */
  roles: z.optional(RoleKeys),
});
export type CreateUserInput = z.infer<typeof CreateUserInput>;

/** What is left out stays as it is. The e-mail counts only when the user is made (rule 5). */
export const UpsertUserInput = z.strictObject({
  ...details,
  externalId: ExternalId,
  email: z.optional(Email),
  roles: z.optional(RoleKeys),
});
export type UpsertUserInput = z.infer<typeof UpsertUserInput>;

/** Looked at as somebody types, so anything may stand in it. */
export const CheckUsernameInput = z.strictObject({
  username: z.string().check(z.maxLength(200), storableText),
});
export type CheckUsernameInput = z.infer<typeof CheckUsernameInput>;

/** No roles, no status: those have ways of their own. What is left out stays as it is. */
export const UpdateUserInput = z.strictObject({
  userId: Id,
  ...details,
  /** Refused by name, whatever stands in it. */
  email: z.optional(
    z.never({ error: "An administrator can't change an e-mail. Its owner can, in their account." }),
  ),
});
export type UpdateUserInput = z.infer<typeof UpdateUserInput>;

export const SetPasswordInput = z.strictObject({ userId: Id, password: NewPassword });
export type SetPasswordInput = z.infer<typeof SetPasswordInput>;

export const AssignRolesInput = z.strictObject({ userId: Id, roles: RoleKeys });
export type AssignRolesInput = z.infer<typeof AssignRolesInput>;

export const SuspendInput = z.strictObject({
  userId: Id,
  reason: z.optional(Reason),
  until: z.optional(Instant),
});
export type SuspendInput = z.infer<typeof SuspendInput>;
