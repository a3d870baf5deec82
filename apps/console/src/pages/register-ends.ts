import type { Refusal } from "@usher/domain";
import type { Messages } from "@usher/widget/parts";

/** Why nobody registers by a link; the dictionary says what to do now. */
export type RegistrationEnd = Exclude<keyof Messages["console"]["register"]["ends"], "incomplete">;

const ends: Partial<Record<Refusal, RegistrationEnd>> = {
  registration_link_expired: "expired",
  registration_link_used_up: "usedUp",
  registration_link_revoked: "revoked",
  inviter_lost_authority: "authority",
  entitlement_needed: "entitlement",
  onboarding_not_offered: "onboarding",
  seats_full: "seats",
  organization_suspended: "suspended",
  token_invalid: "unknown",
  invalid_input: "unknown",
};

/** The end that this refusal of the link means, or null when it is about something else. */
export function endOf(reason: Refusal | null): RegistrationEnd | null {
  return (reason && ends[reason]) ?? null;
}
