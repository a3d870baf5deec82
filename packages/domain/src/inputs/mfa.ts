import * as z from "zod/mini";
import { GivenPassword, Token } from "./fields.ts";

/** A code of an authenticator app, or a recovery code, as people type them. */
export const MfaCode = z.string().check(z.trim(), z.minLength(6), z.maxLength(20));

export const VerifyMfaInput = z.strictObject({ challenge: Token, code: MfaCode });
export type VerifyMfaInput = z.infer<typeof VerifyMfaInput>;

/** The password once more, by whoever is signed in. */
export const OwnPasswordInput = z.strictObject({ password: GivenPassword });
export type OwnPasswordInput = z.infer<typeof OwnPasswordInput>;

/** A code, by whoever is signed in. */
export const OwnCodeInput = z.strictObject({ code: MfaCode });
export type OwnCodeInput = z.infer<typeof OwnCodeInput>;

/** Signed in, with the password once more; or within a sign-in that asks for a second factor. */
export const BeginTotpInput = z.union([OwnPasswordInput, z.strictObject({ challenge: Token })]);
export type BeginTotpInput = z.infer<typeof BeginTotpInput>;

/** The first code: signed in, or within a sign-in. */
export const ConfirmTotpInput = z.union([OwnCodeInput, VerifyMfaInput]);
export type ConfirmTotpInput = z.infer<typeof ConfirmTotpInput>;

/** What shows once more that it is you: the password, or a code. */
export const FreshInput = z.union([OwnPasswordInput, OwnCodeInput]);
export type FreshInput = z.infer<typeof FreshInput>;
