import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, sameOrganization, uniqueName } from "../database/columns.ts";

const GroupSchema = defineEntity({
  name: "Group",
  tableName: "app_group",
  policies: [sameOrganization],
  indexes: [uniqueName("app_group")],
  properties: { id: id(), organizationId: p.uuid(), name: p.string(), createdAt: instant() },
});

/** A named set of users. */
export class Group extends GroupSchema.class {}
GroupSchema.setClass(Group);

const GroupMemberSchema = defineEntity({
  name: "GroupMember",
  tableName: "group_member",
  policies: [sameOrganization],
  indexes: [
    { name: "group_member_by_user", properties: ["organizationId", "userId"] },
    { name: "group_member_by_group", properties: ["organizationId", "groupId", "userId"] },
  ],
  properties: {
    groupId: p.uuid().primary(),
    userId: p.uuid().primary(),
    organizationId: p.uuid(),
  },
});

export class GroupMember extends GroupMemberSchema.class {}
GroupMemberSchema.setClass(GroupMember);
