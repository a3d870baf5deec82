export type {
  AuditPage,
  AuditRow,
  DeletionImpact,
  DirectoryOverview,
  DirectoryPage,
  DirectoryRow,
  InvitationOutcome,
  InvitationPreview,
  InvitationRow,
  LiveEvent,
  Me,
  MfaState,
  PoliciesRow,
  Refusal,
  RoleRow,
  SessionRow,
  SignedIn,
  SignInAnswer,
  UserRow,
} from "@usher/domain";
export { createUsherClient, type UsherClient, type UsherClientOptions } from "./client.ts";
export { refusalOf, type UsherError } from "./errors.ts";
export type { GetToken } from "./token.ts";
export type { UsherInputs, UsherOutputs, UsherRouter } from "./types.ts";
