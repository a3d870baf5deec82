import type { Refusal } from "@usher/domain";
import { words } from "../words.ts";

/** Why nobody registers by a link, and what to do now. */
export interface RegistrationEnd {
  title: string;
  body: string;
}

const { ends: say } = words.register;

const ends: Partial<Record<Refusal, RegistrationEnd>> = {
  registration_link_expired: say.expired,
  registration_link_used_up: say.usedUp,
  registration_link_revoked: say.revoked,
  inviter_lost_authority: say.authority,
  entitlement_needed: say.entitlement,
  onboarding_not_offered: say.onboarding,
  seats_full: say.seats,
  organization_suspended: say.suspended,
  token_invalid: say.unknown,
  invalid_input: say.unknown,
};

/** The end that this refusal of the link means, or null when it is about something else. */
export function endOf(reason: Refusal | null): RegistrationEnd | null {
  return (reason && ends[reason]) ?? null;
}
