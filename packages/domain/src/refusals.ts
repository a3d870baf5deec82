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
  busy: { kind: "unavailable", message: "The server is busy. Try again in a moment." },

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
  one_role_only: { kind: "invalid", message: "A person has exactly one role here." },
  last_of_top_role: {
    kind: "conflict",
    message: "Someone active has to keep the highest role. Give it to another person first.",
  },
  not_active: { kind: "conflict", message: "This person is not active." },
  not_suspended: { kind: "conflict", message: "This person is not suspended." },
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
    message: "This organization doesn't invite by e-mail.",
  },

  // Credentials
  common_password: {
    kind: "invalid",
    message: "This password is on a list of common passwords. Choose another.",
  },
  personal_password: {
    kind: "invalid",
    message: "The password contains your e-mail or username. Choose another.",
  },
  wrong_password: { kind: "invalid", message: "Your current password is not right." },
  link_used: {
    kind: "conflict",
    message: "This link has been used or has ended. Ask for a new one.",
  },
  api_key_revoked: { kind: "conflict", message: "This API key is revoked already." },

  // Set-up
  already_bootstrapped: {
    kind: "conflict",
    message: "An organization with this address exists already.",
  },
} as const satisfies Record<string, { kind: RefusalKind; message: string }>;

/** The stable code of a refusal, e.g. `higher_rank`. */
export type Refusal = keyof typeof refusals;

/** Thrown for a "no"; anything else thrown is a bug. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: Refusal;
  /** The input field the refusal is about, when there is one, e.g. `password`. */
  readonly field: string | undefined;

  constructor(reason: Refusal, field?: string) {
    super(refusals[reason].message);
    this.reason = reason;
    this.field = field;
  }
}

/** Throws `Refused` when there is a reason not to go on. */
export function refuse(reason: Refusal | null, field?: string): void {
  if (reason) throw new Refused(reason, field);
}

/** Whether a string that came from outside is a refusal code of this version. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "string" && Object.hasOwn(refusals, value);
}
