import * as z from "zod/mini";
import {
  Email,
  FirstName,
  GivenPassword,
  Id,
  LastName,
  NewPassword,
  Slug,
  storableText,
  Token,
} from "./fields.ts";

/** An e-mail or a username. */
const Identifier = z.string().check(z.trim(), z.minLength(1), z.maxLength(254), storableText);

export const SignInInput = z.strictObject({
  organization: Slug,
  identifier: Identifier,
  password: GivenPassword,
});
export type SignInInput = z.infer<typeof SignInInput>;

export const UpdateProfileInput = z.strictObject({
  firstName: FirstName,
  lastName: LastName,
  /** A new address; it counts once it is confirmed (rule 5). */
  email: z.optional(Email),
  /** What older clients gave with a new address. `session.stepUp` takes its place: it is not looked at. */
  password: z.optional(GivenPassword),
});
export type UpdateProfileInput = z.infer<typeof UpdateProfileInput>;

/** What a form for a new address asks for; the rest of the profile stays. */
export const NewEmailInput = z.strictObject({ email: Email });
export type NewEmailInput = z.infer<typeof NewEmailInput>;

/** One's own, by whoever is signed in. */
export const ChangeOwnPasswordInput = z.strictObject({
  currentPassword: GivenPassword,
  newPassword: NewPassword,
});
export type ChangeOwnPasswordInput = z.infer<typeof ChangeOwnPasswordInput>;

/** Within a sign-in that asks for it. */
export const ChangeSetPasswordInput = z.strictObject({
  challenge: Token,
  newPassword: NewPassword,
});
export type ChangeSetPasswordInput = z.infer<typeof ChangeSetPasswordInput>;

export const ChangePasswordInput = z.union([ChangeOwnPasswordInput, ChangeSetPasswordInput]);
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>;

export const RequestPasswordResetInput = z.strictObject({
  organization: Slug,
  identifier: Identifier,
});
export type RequestPasswordResetInput = z.infer<typeof RequestPasswordResetInput>;

export const ResetPasswordInput = z.strictObject({ token: Token, password: NewPassword });
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;

export const ConfirmEmailInput = z.strictObject({ token: Token });
export type ConfirmEmailInput = z.infer<typeof ConfirmEmailInput>;

/** One session, or all but the one that asks. */
export const RevokeSessionInput = z.union([
  z.strictObject({ sessionId: Id }),
  z.strictObject({ others: z.literal(true) }),
]);
export type RevokeSessionInput = z.infer<typeof RevokeSessionInput>;
