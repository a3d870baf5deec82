import * as z from "zod/mini";
import { GivenPassword, Token } from "./fields.ts";

/** A code of an authenticator app, or a recovery code, as people type them. */
export const MfaCode = z.string().check(z.trim(), z.minLength(6), z.maxLength(20));

export const VerifyMfaInput = z.strictObject({ challenge: Token, code: MfaCode });
export type VerifyMfaInput = z.infer<typeof VerifyMfaInput>;

/** Signed in, with the password once more; or within a sign-in that asks for a second factor. */
export const BeginTotpInput = z.union([
  z.strictObject({ password: GivenPassword }),
  z.strictObject({ challenge: Token }),
]);
export type BeginTotpInput = z.infer<typeof BeginTotpInput>;

export const ConfirmTotpInput = z.union([
  z.strictObject({ code: MfaCode }),
  z.strictObject({ challenge: Token, code: MfaCode }),
]);
export type ConfirmTotpInput = z.infer<typeof ConfirmTotpInput>;

/** What shows once more that it is you: the password, or a code. */
export const FreshInput = z.union([
  z.strictObject({ password: GivenPassword }),
  z.strictObject({ code: MfaCode }),
]);
export type FreshInput = z.infer<typeof FreshInput>;
