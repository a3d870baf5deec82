import * as z from "zod/mini";
import { passwordMinimumBounds } from "../passwords.ts";
import { lastActivePrecisions, mfaPolicies, policyBounds } from "../policies.ts";

const within = ({ lowest, highest }: { lowest: number; highest: number }) =>
  z.int().check(z.gte(lowest), z.lte(highest));

function isTimeZone(name: string): boolean {
  // Offsets like +01:00 are no zones: they know nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

const TimeZone = z
  .string()
  .check(
    z.maxLength(60),
    z.refine(isTimeZone, { error: "This must be a time zone, like Europe/Zurich." }),
  );

/** What is left out stays. When a second factor was made required is for the server to say. */
export const UpdatePoliciesInput = z.strictObject({
  passwordMinimum: z.optional(within(passwordMinimumBounds)),
  mfa: z.optional(z.enum(mfaPolicies)),
  mfaGraceDays: z.optional(within(policyBounds.mfaGraceDays)),
  sessionIdleHours: z.optional(within(policyBounds.sessionIdleHours)),
  sessionAbsoluteDays: z.optional(within(policyBounds.sessionAbsoluteDays)),
  verifyEmail: z.optional(z.boolean()),
  timeZone: z.optional(TimeZone),
  licenses: z.optional(z.boolean()),
  dailyMessageLimit: z.optional(z.boolean()),
  lastActive: z.optional(z.enum(lastActivePrecisions)),
  sessionsKeptDays: z.optional(within(policyBounds.sessionsKeptDays)),
  auditKeptDays: z.optional(within(policyBounds.auditKeptDays)),
  deliveriesKeptDays: z.optional(within(policyBounds.deliveriesKeptDays)),
  invitationsKeptDays: z.optional(within(policyBounds.invitationsKeptDays)),
  bulkKeptDays: z.optional(within(policyBounds.bulkKeptDays)),
  mailsKeptDays: z.optional(within(policyBounds.mailsKeptDays)),
});
export type UpdatePoliciesInput = z.infer<typeof UpdatePoliciesInput>;
