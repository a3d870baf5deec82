import { ApiKey } from "./api-keys/api-key.entity.ts";
import { AuditEvent, AuditPersonal } from "./audit/audit.entity.ts";
import { Group, GroupMember } from "./groups/group.entity.ts";
import { Invitation } from "./invitations/invitation.entity.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { PasswordLink } from "./passwords/password-link.entity.ts";
import { Session } from "./sessions/session.entity.ts";
import { User } from "./users/user.entity.ts";
import { Workspace, WorkspaceMember } from "./workspaces/workspace.entity.ts";

/** Every table, by feature. */
export const entities = [
  Organization,
  User,
  Group,
  GroupMember,
  Workspace,
  WorkspaceMember,
  Session,
  PasswordLink,
  Invitation,
  ApiKey,
  AuditEvent,
  AuditPersonal,
];
