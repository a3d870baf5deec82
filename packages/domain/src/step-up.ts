import type { ActorKind } from "./audit.ts";
import type { Refusal } from "./refusal-codes.ts";

/** How long a full authentication counts for the deeds below, in milliseconds: 10 minutes. */
export const freshFor = 10 * 60 * 1000;

/** What the rule below needs to know of whoever acts. */
export interface FreshnessFacts {
  kind: ActorKind;
  /** When they last showed all that signing in asks of them; null: it is not known that they ever did. */
  authenticatedAt: Date | null;
}

/**
 * Why `actor` has to show once more that it is them, or null. A key is not asked: it was made by somebody
 * who was, and nobody sits before a host's backend who could answer.
 */
export function whyNotFresh(actor: FreshnessFacts, now: Date): Refusal | null {
  if (actor.kind === "api-key") return null;
  const { authenticatedAt } = actor;
  const isFresh = authenticatedAt && now.getTime() - authenticatedAt.getTime() < freshFor;
  return isFresh ? null : "step_up_required";
}

/**
 * `always`: of whoever is signed in, and of whoever borrows a host's token. `own-session`: likewise, except
 * that who borrows a token may not do it at all, and is told so. `erasing`: for a deletion alone.
 */
type Asked = "always" | "own-session" | "erasing";

/**
 * The procedures that take a fresh full authentication, password and second factor. A new e-mail
 * (`session.updateProfile`) and, where there is a second factor, a new password (`session.changePassword`)
 * take one too: for those the account decides, so their use cases ask.
 */
const deeds: Readonly<Record<string, Asked>> = {
  // Factors: one's own, and those of others
  "mfa.beginTotp": "own-session",
  "mfa.confirmTotp": "own-session",
  "mfa.disableTotp": "own-session",
  "mfa.regenerateRecoveryCodes": "own-session",
  "users.resetMfa": "always",
  "users.setPassword": "always",
  // What works by itself from then on: keys, and where an organization's news go
  "apiKeys.create": "own-session",
  "webhooks.create": "own-session",
  "webhooks.update": "own-session",
  "webhooks.rotateSecret": "own-session",
  // Policies
  "policies.update": "always",
  // Erasing
  "users.delete": "always",
  "bulk.start": "erasing",
  // Whole organizations
  "system.createOrganization": "always",
  "system.updateOrganization": "always",
  "system.suspendOrganization": "always",
  "system.eraseUser": "always",
};

/** Whether a procedure, called with this input, takes a fresh full authentication. */
export function asksStepUp(
  procedure: string,
  { ownSession, input }: { ownSession: boolean; input: unknown },
): boolean {
  const asked = Object.hasOwn(deeds, procedure) ? deeds[procedure] : undefined;
  if (asked === "erasing") return (input as { action?: unknown } | null)?.action === "delete";
  return asked === "always" || (asked === "own-session" && ownSession);
}

/** The procedures for which it may be asked, whatever their input. */
export const stepUpProcedures: readonly string[] = Object.keys(deeds);

/** The answer of `session.stepUp`. */
export interface SteppedUp {
  /** Until when the deeds that ask for it go through, ISO 8601 in UTC. */
  until: string;
  /**
   * For a page that lives on a host's token: what shows it, in the header `Usher-Step-Up`, beside each token
   * of this person that the same key makes for the same origin. Null for a session, which knows by itself.
   */
  proof: string | null;
}
