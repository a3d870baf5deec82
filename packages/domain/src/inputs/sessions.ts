import * as z from "zod/mini";
import {
  FirstName,
  GivenPassword,
  LastName,
  NewPassword,
  Slug,
  storableText,
  Token,
} from "./fields.ts";

export const SignInInput = z.strictObject({
  organization: Slug,
  /** An e-mail or a username. */
  identifier: z.string().check(z.trim(), z.minLength(1), z.maxLength(254), storableText),
  password: GivenPassword,
});
export type SignInInput = z.infer<typeof SignInInput>;

export const UpdateProfileInput = z.strictObject({ firstName: FirstName, lastName: LastName });
export type UpdateProfileInput = z.infer<typeof UpdateProfileInput>;

export const ChangePasswordInput = z.strictObject({
  currentPassword: GivenPassword,
  newPassword: NewPassword,
});
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>;

export const ResetPasswordInput = z.strictObject({ token: Token, password: NewPassword });
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;
