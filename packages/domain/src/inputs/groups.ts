import * as z from "zod/mini";
import { Id, Label } from "./fields.ts";
import { memberChange, memberList, notBoth } from "./members.ts";

export const CreateGroupInput = z.strictObject({ name: Label });
export type CreateGroupInput = z.infer<typeof CreateGroupInput>;

export const UpdateGroupInput = z.strictObject({ groupId: Id, name: Label });
export type UpdateGroupInput = z.infer<typeof UpdateGroupInput>;

export const GroupIdInput = z.strictObject({ groupId: Id });
export type GroupIdInput = z.infer<typeof GroupIdInput>;

export const GroupMembersInput = z.strictObject({ groupId: Id, ...memberList });
export type GroupMembersInput = z.infer<typeof GroupMembersInput>;

export const SetGroupMembersInput = z.strictObject({ groupId: Id, ...memberChange }).check(notBoth);
export type SetGroupMembersInput = z.infer<typeof SetGroupMembersInput>;
