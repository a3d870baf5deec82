import type { Worded } from "./built-in-words.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";
import type { SignInAnswer } from "./sessions.ts";

/** Browsers and Node have it; nothing else of either is asked for here. */
declare const URL: new (url: string) => { hostname: string };

/** How long a link may live, in days (rule 10). */
export const registrationLinkDays = { least: 1, usual: 7, most: 90 } as const;

/** How many uses a link may be limited to, and how many domains. */
export const mostLinkUses = 100_000;
export const mostLinkDomains = 20;

/** None of these is stored: each follows from time, uses and revocation. */
export const registrationLinkStatuses = ["live", "expired", "used-up", "revoked"] as const;
export type RegistrationLinkStatus = (typeof registrationLinkStatuses)[number];

export const registrationLinkActions = ["copyLink", "revoke"] as const;
export type RegistrationLinkAction = (typeof registrationLinkActions)[number];

/** What the rules ask about a link. */
export interface RegistrationLinkFacts {
  organizationId: string;
  rank: number;
  /** Null: any number. */
  maxUses: number | null;
  uses: number;
  expiresAt: Date;
  revokedAt: Date | null;
}

/** A link as a list shows it; its URL is asked for by itself. Times are ISO 8601 in UTC. */
export interface RegistrationLinkRow {
  id: string;
  roles: string[];
  licenseType: string | null;
  /** Null: any number. */
  maxUses: number | null;
  uses: number;
  /** Null: any number. */
  usesLeft: number | null;
  /** E-mail domains that may register, in lower case; empty: any. */
  domains: string[];
  status: RegistrationLinkStatus;
  expiresAt: string;
  /** Who made it, when that user or key is still there. */
  createdBy: string | null;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<RegistrationLinkAction, Refusal | null>;
}

/** The answer of `registrationLinks.create`. */
export interface CreatedRegistrationLink extends RegistrationLinkRow {
  url: string;
}

/** What whoever holds the link may see before registering. */
export interface RegistrationPreview {
  organization: { slug: string; name: string };
  /** By name. */
  roles: string[];
  /** The same, as the dictionaries know them. */
  given: { roles: Worded[] };
  /** Empty: an address of any domain may register. */
  domains: string[];
  /** Whether the address is to be confirmed before the first sign-in. */
  verifiesEmail: boolean;
  passwordMinimum: number;
  expiresAt: string;
}

/** The answer of `registrationLinks.register`: as of signing in, or that the address is to be confirmed first. */
export type RegisterAnswer = SignInAnswer | { status: "verify-email"; email: string };

/** Whether the link can be used, or why it can not; the very instant of its end counts as past. */
export function registrationLinkStatus(
  link: Pick<RegistrationLinkFacts, "maxUses" | "uses" | "expiresAt" | "revokedAt">,
  now: Date,
): RegistrationLinkStatus {
  if (link.revokedAt) return "revoked";
  if (link.expiresAt.getTime() <= now.getTime()) return "expired";
  return link.maxUses !== null && link.uses >= link.maxUses ? "used-up" : "live";
}

const deadLinks = {
  live: null,
  expired: "registration_link_expired",
  "used-up": "registration_link_used_up",
  revoked: "registration_link_revoked",
} as const satisfies Record<RegistrationLinkStatus, Refusal | null>;

/** Why nobody may register by the link, or null. */
export function whyNotUseLink(
  link: Pick<RegistrationLinkFacts, "maxUses" | "uses" | "expiresAt" | "revokedAt">,
  now: Date,
): Refusal | null {
  return deadLinks[registrationLinkStatus(link, now)];
}

/** Why nobody comes into the organization by a registration link, or null. */
export function whyNotByLink(offers: Pick<Switches, "onboarding" | "entitled">): Refusal | null {
  if (!offers.entitled) return "entitlement_needed";
  return offers.onboarding.includes("registration-link") ? null : "onboarding_not_offered";
}

/** Why `actor` may not see or make registration links, or null. */
export function whyNotCreateLink(
  actor: ActorFacts,
  offers: Pick<Switches, "onboarding" | "entitled">,
): Refusal | null {
  return whyNot(actor, "users:invite") ?? whyNotByLink(offers);
}

/** For each action null, or why `actor` may not do it to the link. */
export function allowedOnLink(
  actor: ActorFacts,
  link: RegistrationLinkFacts,
  { offers, now }: { offers: Pick<Switches, "onboarding" | "entitled">; now: Date },
): Record<RegistrationLinkAction, Refusal | null> {
  const manage =
    (link.organizationId === actor.organizationId ? null : "not_found") ??
    whyNot(actor, "users:invite") ??
    (link.rank > actor.rank ? "higher_rank" : null) ??
    whyNotUseLink(link, now);
  // One that opens nothing any more can still be withdrawn, so that it never will again.
  return { copyLink: manage ?? whyNotByLink(offers), revoke: manage };
}

/**
 * Why an address may not register by a link that is limited to these domains, or null. A subdomain is
 * another domain: `mail.acme.example` is not `acme.example`.
 */
export function whyNotDomain(email: string, domains: readonly string[]): Refusal | null {
  if (domains.length === 0) return null;
  const domain = foldDomain(email.slice(email.lastIndexOf("@") + 1));
  return domains.includes(domain) ? null : "domain_not_allowed";
}

/**
 * A domain as it is compared: without a leading `@` or a final dot, NFKC, lower case, and letters that are not ASCII
 * in Punycode (RFC 3492), as mail systems write them.
 */
export function foldDomain(domain: string): string {
  const plain = domain.normalize("NFKC").trim().replace(/^@/, "").replace(/\.$/, "").toLowerCase();
  try {
    // Only the host name: anything a URL would read otherwise is left as it stands, and refused as no domain.
    return /^[^\s/?#@:\\[\]%]+$/.test(plain) ? new URL(`http://${plain}`).hostname : plain;
  } catch {
    return plain;
  }
}

/** Two or more labels of letters, digits and hyphens, 253 characters at most (RFC 1123). */
export const domainPattern =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z][a-z0-9-]{0,61}[a-z0-9])$/;
