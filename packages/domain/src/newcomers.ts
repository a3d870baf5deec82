import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** Why `actor` may not make accounts for other people, or null. */
export function whyNotCreateUser(
  actor: ActorFacts,
  offers: Pick<Switches, "onboarding" | "entitled">,
): Refusal | null {
  return (
    whyNot(actor, "users:create") ??
    (offers.entitled ? null : "entitlement_needed") ??
    (offers.onboarding.includes("direct") ? null : "onboarding_not_offered")
  );
}

/**
 * Why a host's backend may not make and change the users of its own sign-in, or null. Which ways in the
 * panel offers does not matter: these people are in already.
 */
export function whyNotUpsertUser(
  actor: ActorFacts,
  offers: Pick<Switches, "entitled">,
): Refusal | null {
  return (
    whyNot(actor, "users:create") ??
    whyNot(actor, "users:edit") ??
    (offers.entitled ? null : "entitlement_needed")
  );
}

/** Why these names don't tell a user from others or to people, or null. */
export function whyNotIdentity(user: {
  firstName?: string | null | undefined;
  email?: string | null | undefined;
  username?: string | null | undefined;
  externalId?: string | null | undefined;
}): { reason: Refusal; field: "username" | "firstName" } | null {
  const { firstName, email, username, externalId } = user;
  if (!email && !username && !externalId) return { reason: "identifier_needed", field: "username" };
  if (firstName || username || externalId) return null;
  return { reason: "first_name_needed", field: "firstName" };
}
