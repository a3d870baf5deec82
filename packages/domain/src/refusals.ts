import type { Refusal } from "./refusal-codes.ts";

/** What class of "no" a refusal is; the server maps each kind to one tRPC code. */
export type RefusalKind =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "too-many"
  | "unavailable";

/** Every "no" Usher can say: a stable code, its kind, and words that tell a person what to do. */
export const refusals = {
  // Who is asking
  not_signed_in: { kind: "unauthorized", message: "Sign in to continue." },
  wrong_credentials: {
    kind: "unauthorized",
    message: "The organization, e-mail or password is not right.",
  },
  token_expired: { kind: "unauthorized", message: "This token has expired. Ask for a new one." },
  token_invalid: { kind: "unauthorized", message: "This token is not valid." },
  origin_not_allowed: {
    kind: "forbidden",
    message: "Pages of this origin may not use Usher. Add it to USHER_ALLOWED_ORIGINS.",
  },
  too_many_attempts: { kind: "too-many", message: "Too many attempts. Try again in an hour." },
  wrong_code: { kind: "unauthorized", message: "This code is not right, or was used before." },
  challenge_ended: {
    kind: "unauthorized",
    message: "This sign-in took too long or had too many tries. Start again.",
  },
  email_not_verified: {
    kind: "forbidden",
    message: "Confirm your e-mail first: open the link in the mail we sent.",
  },
  // As RFC 9470 has it: who is asked for a fresh authentication is, for this deed, not authenticated.
  step_up_required: {
    kind: "unauthorized",
    message: "Show once more that it is you: sign in again, or call session.stepUp.",
  },
  // Nothing was done: a page has its browser send the new cookie with the next try.
  session_renewed: {
    kind: "unauthorized",
    message: "Your session has been renewed meanwhile. Try again.",
  },
  busy: { kind: "unavailable", message: "The server is busy. Try again in a moment." },

  idempotency_mismatch: {
    kind: "conflict",
    message: "This idempotency key was used for something else. Use a new one for each call.",
  },

  // What they ask for
  invalid_input: {
    kind: "invalid",
    message: "Some fields are not right. Each says what is allowed.",
  },
  invalid_cursor: {
    kind: "invalid",
    message: "This cursor is not of this list. Start again without one.",
  },
  missing_permission: { kind: "forbidden", message: "Your role doesn't allow this." },
  not_found: { kind: "not-found", message: "This no longer exists, or you can't see it." },
  own_account: { kind: "forbidden", message: "You can't do this to your own account." },
  own_roles: { kind: "forbidden", message: "You can't change your own role." },
  higher_rank: { kind: "forbidden", message: "This person's role is above yours." },
  role_above_own: { kind: "forbidden", message: "You can't grant a role above your own." },
  role_exceeds_permissions: {
    kind: "forbidden",
    message: "You can't grant a role that allows what you may not do.",
  },
  permission_not_held: {
    kind: "forbidden",
    message: "You can't grant a permission you don't hold.",
  },
  unknown_role: { kind: "invalid", message: "This organization has no such role." },
  role_in_use: {
    kind: "conflict",
    message: "Somebody has this role, or is invited to it. Give them another first.",
  },
  role_built_in: { kind: "forbidden", message: "Built-in roles can't be changed." },
  role_rank_not_below: { kind: "forbidden", message: "A role's rank has to be below your own." },
  custom_roles_not_offered: {
    kind: "forbidden",
    message: "This organization has no roles of its own.",
  },
  unknown_permission: { kind: "invalid", message: "This organization has no such permission." },
  name_taken: { kind: "conflict", message: "This name is taken. Choose another." },
  one_role_only: { kind: "invalid", message: "A person has exactly one role here." },
  last_of_top_role: {
    kind: "conflict",
    message: "Someone active has to keep the highest role. Give it to another person first.",
  },
  not_active: { kind: "conflict", message: "This person is not active." },
  not_suspended: { kind: "conflict", message: "This person is not suspended." },
  username_taken: { kind: "conflict", message: "This username is taken. Choose another." },
  external_id_taken: { kind: "conflict", message: "Another user has this externalId." },
  too_much_metadata: { kind: "invalid", message: "A user has at most 50 values of metadata." },
  identifier_needed: {
    kind: "invalid",
    message: "A user needs an e-mail, a username or an externalId.",
  },
  first_name_needed: {
    kind: "invalid",
    message: "A user without a username needs a first name.",
  },
  password_needed: {
    kind: "invalid",
    message:
      "Give a password. Only a host with its own sign-in, which gives an externalId, need not.",
  },
  role_needed: { kind: "invalid", message: "Choose a role." },
  limit_not_offered: { kind: "forbidden", message: "This organization has no message limits." },
  limit_exempt: { kind: "invalid", message: "The highest role has no message limit." },
  mfa_not_set_up: { kind: "conflict", message: "No second factor is set up." },
  mfa_set_up_already: { kind: "conflict", message: "A second factor is set up already." },
  mfa_not_offered: { kind: "forbidden", message: "This organization has no second factor." },
  mfa_required: {
    kind: "forbidden",
    message: "Your organization requires a second factor. It can't be turned off.",
  },
  mfa_administration_not_offered: {
    kind: "forbidden",
    message: "The second factor is not managed here.",
  },
  end_in_past: { kind: "invalid", message: "The end has to lie in the future." },
  deletion_not_offered: {
    kind: "forbidden",
    message: "Users can't be deleted in this organization.",
  },

  // Invitations
  already_user: { kind: "conflict", message: "This address belongs to a user already." },
  already_invited: { kind: "conflict", message: "This address is invited already." },
  invitation_not_pending: { kind: "conflict", message: "This invitation was accepted or revoked." },
  invitation_expired: {
    kind: "conflict",
    message: "This invitation has expired. Ask for a new one.",
  },
  invitation_revoked: { kind: "conflict", message: "This invitation was withdrawn." },
  invitation_accepted: {
    kind: "conflict",
    message: "This invitation has been used. Sign in with your e-mail and password.",
  },
  inviter_lost_authority: {
    kind: "conflict",
    message: "The person who invited you can no longer give this access. Ask for a new invitation.",
  },
  onboarding_not_offered: {
    kind: "forbidden",
    message: "This organization doesn't add people in this way.",
  },

  entitlement_needed: {
    kind: "forbidden",
    message: "Several users need an Enterprise plan. Ask for it before you add people.",
  },
  registration_link_expired: {
    kind: "conflict",
    message: "This registration link has expired. Ask for a new one.",
  },
  registration_link_revoked: { kind: "conflict", message: "This registration link was withdrawn." },
  registration_link_used_up: {
    kind: "conflict",
    message: "This registration link was used as often as it may be. Ask for a new one.",
  },
  domain_not_allowed: {
    kind: "forbidden",
    message: "Addresses of this domain can't register by this link.",
  },
  account_exists: {
    kind: "conflict",
    message: "There is an account with this e-mail already. Sign in with it.",
  },

  // Licenses, groups and workspaces
  seats_full: { kind: "conflict", message: "Every seat of this license is taken." },
  seats_below_used: {
    kind: "conflict",
    message: "More seats than that are taken. Free some first.",
  },
  unknown_license: { kind: "invalid", message: "This organization has no such license." },
  license_needed: { kind: "invalid", message: "Choose a license." },
  licenses_not_offered: { kind: "forbidden", message: "This organization has no licenses." },
  license_lacks_feature: { kind: "forbidden", message: "The license doesn't include this." },
  groups_not_offered: { kind: "forbidden", message: "This organization has no groups." },
  unknown_group: { kind: "invalid", message: "There is no such group." },
  workspaces_not_offered: { kind: "forbidden", message: "This organization has no workspaces." },
  workspaces_shared: {
    kind: "forbidden",
    message: "Everyone may use all of these: there are no members to choose.",
  },
  unknown_workspace: { kind: "invalid", message: "There is no such workspace." },
  unknown_user: { kind: "invalid", message: "There is no such user." },
  not_in_workspace: { kind: "forbidden", message: "This person is not in the workspace." },

  // Organizations
  organization_suspended: {
    kind: "forbidden",
    message: "This organization is suspended. Ask whoever runs the product.",
  },
  system_organization: { kind: "forbidden", message: "This can't be done to this organization." },
  unknown_profile: { kind: "invalid", message: "There is no such profile." },
  profile_roles_differ: {
    kind: "conflict",
    message:
      "Some users or invitations have roles that this profile lacks. Say what becomes of each.",
  },
  policy_not_offered: { kind: "forbidden", message: "This organization can't switch this." },

  // Many at once
  nothing_chosen: { kind: "invalid", message: "Nobody was chosen." },
  too_many_chosen: { kind: "invalid", message: "These are too many at once." },
  selection_changed: {
    kind: "conflict",
    message: "Who matches has changed since you looked. Look again.",
  },
  bulk_ended: { kind: "conflict", message: "This has ended already." },
  bulk_started: { kind: "conflict", message: "This has been started already." },
  not_joined: { kind: "conflict", message: "This person has not joined yet." },
  duplicate_line: { kind: "invalid", message: "This address stands in the file twice." },
  invalid_email: { kind: "invalid", message: "This is no whole e-mail address." },
  note_too_long: { kind: "invalid", message: "A note has at most 1000 characters." },
  starter_lost_access: {
    kind: "forbidden",
    message: "Whoever started this can no longer sign in.",
  },
  not_done: { kind: "unavailable", message: "This could not be done. Try it once more." },

  // Credentials
  password_too_short: {
    kind: "invalid",
    message: "Your organization asks for a longer password.",
  },
  common_password: {
    kind: "invalid",
    message: "This password is on a list of common passwords. Choose another.",
  },
  personal_password: {
    kind: "invalid",
    message: "The password contains your e-mail or username. Choose another.",
  },
  same_password: {
    kind: "invalid",
    message: "This is the password you have now. Choose another.",
  },
  wrong_password: { kind: "invalid", message: "Your current password is not right." },
  link_used: {
    kind: "conflict",
    message: "This link has been used or has ended. Ask for a new one.",
  },
  api_key_revoked: { kind: "conflict", message: "This API key is revoked already." },
  own_session_needed: {
    kind: "forbidden",
    message: "Do this on Usher's own pages, where you sign in yourself.",
  },

  // Webhooks
  webhook_address_refused: {
    kind: "invalid",
    message: "Give an https address that can be reached from the internet.",
  },
  webhook_not_active: { kind: "conflict", message: "This endpoint is off. Turn it on first." },
  too_many_webhooks: {
    kind: "conflict",
    message: "Your organization has as many endpoints as there may be. Delete one first.",
  },

  // Set-up
  already_bootstrapped: {
    kind: "conflict",
    message: "An organization with this address exists already.",
  },
} as const satisfies Record<Refusal, { kind: RefusalKind; message: string }>;

/** Thrown for a "no"; anything else thrown is a bug. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: Refusal;
  /** The input field the refusal is about, when there is one, e.g. `password`. */
  readonly field: string | undefined;
  /** In how many seconds the same may be asked again, when that is known. */
  readonly retryAfter: number | undefined;

  constructor(reason: Refusal, field?: string, retryAfter?: number) {
    super(refusals[reason].message);
    this.reason = reason;
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

/** Throws `Refused` when there is a reason not to go on. */
export function refuse(reason: Refusal | null, field?: string): void {
  if (reason) throw new Refused(reason, field);
}
