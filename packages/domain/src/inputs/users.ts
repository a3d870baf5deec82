import * as z from "zod/mini";
import { directorySorts, directoryStatuses } from "../directory.ts";
import {
  Cursor,
  FirstName,
  Id,
  Instant,
  LastName,
  PageLimit,
  Reason,
  RoleKeys,
  storableText,
} from "./fields.ts";

export const DirectoryFilter = z.strictObject({
  status: z.optional(z.array(z.enum(directoryStatuses)).check(z.maxLength(4))),
  roles: z.optional(
    z.array(z.string().check(z.maxLength(60), storableText)).check(z.maxLength(20)),
  ),
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

/** No e-mail, no roles, no status: those have ways of their own (rule 5). */
export const UpdateUserInput = z.strictObject({
  userId: Id,
  firstName: z.optional(FirstName),
  lastName: z.optional(LastName),
});
export type UpdateUserInput = z.infer<typeof UpdateUserInput>;

export const AssignRolesInput = z.strictObject({ userId: Id, roles: RoleKeys });
export type AssignRolesInput = z.infer<typeof AssignRolesInput>;

export const SuspendInput = z.strictObject({
  userId: Id,
  reason: z.optional(Reason),
  until: z.optional(Instant),
});
export type SuspendInput = z.infer<typeof SuspendInput>;
