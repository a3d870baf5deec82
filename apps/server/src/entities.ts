import { EmailLink } from "./account/email-link.entity.ts";
import { ApiKey } from "./api-keys/api-key.entity.ts";
import { AuditEvent, AuditPersonal } from "./audit/audit.entity.ts";
import { AuditSeal, AuditVerification } from "./audit/seal.entity.ts";
import { BulkItem, BulkJob } from "./bulk/bulk.entity.ts";
import { Group, GroupMember } from "./groups/group.entity.ts";
import { IdempotencyKey } from "./idempotency/idempotency-key.entity.ts";
import { Invitation } from "./invitations/invitation.entity.ts";
import { LicensePool } from "./licenses/license.entity.ts";
import { RecoveryCode, SignInChallenge, Totp } from "./mfa/mfa.entity.ts";
import { Organization } from "./organizations/organization.entity.ts";
import { PasswordLink } from "./passwords/password-link.entity.ts";
import { RegistrationLink } from "./registration-links/registration-link.entity.ts";
import { CustomRole } from "./roles/role.entity.ts";
import { KnownDevice } from "./sessions/known-device.entity.ts";
import { Session } from "./sessions/session.entity.ts";
import { UsageCounter } from "./usage/usage.entity.ts";
import { User } from "./users/user.entity.ts";
import { WebhookDelivery, WebhookEndpoint } from "./webhooks/webhook.entity.ts";
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
  KnownDevice,
  PasswordLink,
  Invitation,
  ApiKey,
  AuditEvent,
  AuditPersonal,
  AuditSeal,
  AuditVerification,
  CustomRole,
  LicensePool,
  RegistrationLink,
  UsageCounter,
  Totp,
  RecoveryCode,
  SignInChallenge,
  EmailLink,
  BulkJob,
  BulkItem,
  IdempotencyKey,
  WebhookEndpoint,
  WebhookDelivery,
];
