import * as z from "zod/mini";
import { Id, Label, PermissionKeys, storableText } from "./fields.ts";

const RoleSummary = z.string().check(z.trim(), z.maxLength(200), storableText);
export const RoleRank = z.int().check(z.gte(1), z.lte(1000));

export const CreateRoleInput = z.strictObject({
  name: Label,
  /** One line that says what the role may do, shown where it is chosen. */
  summary: z.optional(RoleSummary),
  rank: RoleRank,
  permissions: PermissionKeys,
});
export type CreateRoleInput = z.infer<typeof CreateRoleInput>;

export const UpdateRoleInput = z.strictObject({
  roleId: Id,
  name: z.optional(Label),
  summary: z.optional(RoleSummary),
  rank: z.optional(RoleRank),
  permissions: z.optional(PermissionKeys),
});
export type UpdateRoleInput = z.infer<typeof UpdateRoleInput>;

export const RoleIdInput = z.strictObject({ roleId: Id });
export type RoleIdInput = z.infer<typeof RoleIdInput>;
