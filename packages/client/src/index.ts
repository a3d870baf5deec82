export { createUsherClient, type UsherClient, type UsherClientOptions } from "./client.ts";
export { refusalOf, type UsherError } from "./errors.ts";
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
} from "./procedures.ts";
export type { GetToken } from "./token.ts";
export type { CallOptions, Listener, UsherInputs, UsherOutputs } from "./types.ts";
