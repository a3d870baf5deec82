import * as z from "zod/mini";
import { GivenPassword, Token } from "./fields.ts";

/** A code of an authenticator app, or a recovery code, as people type them. */
export const MfaCode = z.string().check(z.trim(), z.minLength(6), z.maxLength(20));

export const VerifyMfaInput = z.strictObject({ challenge: Token, code: MfaCode });
export type VerifyMfaInput = z.infer<typeof VerifyMfaInput>;

/** A code, by whoever is signed in. */
export const OwnCodeInput = z.strictObject({ code: MfaCode });
export type OwnCodeInput = z.infer<typeof OwnCodeInput>;

/** What older clients showed with the deed itself. `session.stepUp` takes its place: it is not looked at. */
const shownBefore = { password: z.optional(GivenPassword), code: z.optional(MfaCode) };

/** Within a sign-in that asks for a second factor; whoever is signed in needs to give nothing. */
export const BeginTotpInput = z.strictObject({
  challenge: z.optional(Token),
  password: shownBefore.password,
});
export type BeginTotpInput = z.infer<typeof BeginTotpInput>;

/** Of deeds that need to be given nothing. */
export const OwnFactorInput = z.strictObject(shownBefore);
export type OwnFactorInput = z.infer<typeof OwnFactorInput>;

/** The first code: signed in, or within a sign-in. */
export const ConfirmTotpInput = z.union([OwnCodeInput, VerifyMfaInput]);
export type ConfirmTotpInput = z.infer<typeof ConfirmTotpInput>;

/** All that signing in asks for, once more: the password and, where there is a second factor, a code. */
export const StepUpInput = z.strictObject({
  password: GivenPassword,
  code: z.optional(MfaCode),
});
export type StepUpInput = z.infer<typeof StepUpInput>;
