import {
  CreateGroupInput,
  GroupIdInput,
  GroupMembersInput,
  SetGroupMembersInput,
  UpdateGroupInput,
} from "@usher/domain";
import { listProcedure, userProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { listGroupMembers, setGroupMembers } from "./group-members.ts";
import { createGroup, deleteGroup, listGroups, updateGroup } from "./groups.ts";

export const groupsRouter = router({
  list: listProcedure.query(({ ctx }) => listGroups(ctx.em, ctx.actor)),
  create: userProcedure
    .input(CreateGroupInput)
    .mutation(({ ctx, input }) => createGroup(ctx.em, ctx.actor, input)),
  update: userProcedure
    .input(UpdateGroupInput)
    .mutation(({ ctx, input }) => updateGroup(ctx.em, ctx.actor, input)),
  delete: userProcedure
    .input(GroupIdInput)
    .mutation(({ ctx, input }) => deleteGroup(ctx.em, ctx.actor, input)),
  members: listProcedure
    .input(GroupMembersInput)
    .query(({ ctx, input }) => listGroupMembers(ctx.em, ctx.actor, input)),
  setMembers: userProcedure
    .input(SetGroupMembersInput)
    .mutation(({ ctx, input }) => setGroupMembers(ctx.em, ctx.actor, input)),
});
