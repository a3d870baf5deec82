import { defineEntity, p } from "@mikro-orm/postgresql";
import { id, instant, sameOrganization } from "../database/columns.ts";

const WorkspaceSchema = defineEntity({
  name: "Workspace",
  tableName: "workspace",
  policies: [sameOrganization],
  indexes: [
    {
      name: "workspace_by_name",
      expression: "create index workspace_by_name on workspace (organization_id, lower(name), id)",
    },
  ],
  uniques: [{ name: "workspace_external_id_unique", properties: ["organizationId", "externalId"] }],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    externalId: p.string(),
    name: p.string(),
    createdAt: instant(),
  },
});

/** A container of the host product that users are members of. */
export class Workspace extends WorkspaceSchema.class {}
WorkspaceSchema.setClass(Workspace);

const WorkspaceMemberSchema = defineEntity({
  name: "WorkspaceMember",
  tableName: "workspace_member",
  policies: [sameOrganization],
  indexes: [{ name: "workspace_member_by_user", properties: ["organizationId", "userId"] }],
  properties: {
    workspaceId: p.uuid().primary(),
    userId: p.uuid().primary(),
    organizationId: p.uuid(),
  },
});

export class WorkspaceMember extends WorkspaceMemberSchema.class {}
WorkspaceMemberSchema.setClass(WorkspaceMember);
