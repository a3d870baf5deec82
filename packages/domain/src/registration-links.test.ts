import { describe, expect, test } from "vitest";
import { EmailDomain } from "./inputs/registration-links.ts";
import {
  allowedOnLink,
  foldDomain,
  type RegistrationLinkFacts,
  registrationLinkStatus,
  whyNotByLink,
  whyNotCreateLink,
  whyNotDomain,
  whyNotUseLink,
} from "./registration-links.ts";
import { actorWith, allBut } from "./testing/facts.ts";

const now = new Date("2026-03-01T12:00:00.000Z");
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const linkWith = (facts: Partial<RegistrationLinkFacts> = {}): RegistrationLinkFacts => ({
  organizationId: "acme",
  rank: 30,
  maxUses: null,
  uses: 0,
  expiresAt: after(1),
  revokedAt: null,
  ...facts,
});
const offers = { onboarding: ["registration-link" as const], entitled: true };

describe("whether a link can be used", () => {
  test.each([
    { link: "any number of uses", facts: { uses: 5_000 }, status: "live", why: null },
    { link: "one use left", facts: { maxUses: 3, uses: 2 }, status: "live", why: null },
    {
      link: "no use left",
      facts: { maxUses: 3, uses: 3 },
      status: "used-up",
      why: "registration_link_used_up",
    },
    {
      link: "the instant of its end",
      facts: { expiresAt: after(0) },
      status: "expired",
      why: "registration_link_expired",
    },
    {
      link: "past its end and used up",
      facts: { expiresAt: after(-1), maxUses: 1, uses: 1 },
      status: "expired",
      why: "registration_link_expired",
    },
    {
      link: "withdrawn and past its end",
      facts: { revokedAt: after(-5), expiresAt: after(-1) },
      status: "revoked",
      why: "registration_link_revoked",
    },
  ] as const)("$link: $status", ({ facts, status, why }) => {
    expect(registrationLinkStatus(linkWith(facts), now)).toBe(status);
    expect(whyNotUseLink(linkWith(facts), now)).toBe(why);
  });
});

describe("who may make links", () => {
  test.each([
    { who: "whoever may invite", actor: actorWith(), says: null },
    {
      who: "whoever may not",
      actor: actorWith({ permissions: allBut("users:invite") }),
      says: "missing_permission",
    },
  ])("$who: $says", ({ actor, says }) => {
    expect(whyNotCreateLink(actor, offers)).toBe(says);
  });

  test("nobody, where the entitlement is missing or people come in otherwise", () => {
    expect(whyNotByLink({ ...offers, entitled: false })).toBe("entitlement_needed");
    expect(whyNotByLink({ ...offers, onboarding: ["invitation"] })).toBe("onboarding_not_offered");
  });
});

describe("what may be done to a link", () => {
  const every = (why: string | null) => ({ copyLink: why, revoke: why });
  const without = actorWith({ permissions: allBut("users:invite") });

  test.each([
    { of: "a live one", actor: actorWith(), facts: {}, says: every(null) },
    { of: "one of equal rank", actor: actorWith(), facts: { rank: 60 }, says: every(null) },
    {
      of: "one of higher rank",
      actor: actorWith(),
      facts: { rank: 61 },
      says: every("higher_rank"),
    },
    {
      of: "one that has ended",
      actor: actorWith(),
      facts: { expiresAt: after(0) },
      says: every("registration_link_expired"),
    },
    {
      of: "any, without the permission",
      actor: without,
      facts: {},
      says: every("missing_permission"),
    },
    {
      of: "one of another organization",
      actor: actorWith({ organizationId: "globex" }),
      facts: {},
      says: every("not_found"),
    },
  ] as const)("$of", ({ actor, facts, says }) => {
    expect(allowedOnLink(actor, linkWith(facts), { offers, now })).toEqual(says);
  });

  test("without the entitlement it can be withdrawn, and not handed on", () => {
    const lapsed = { ...offers, entitled: false };
    expect(allowedOnLink(actorWith(), linkWith(), { offers: lapsed, now })).toEqual({
      copyLink: "entitlement_needed",
      revoke: null,
    });
  });
});

describe("the domain of an address", () => {
  test.each([
    { email: "bob@acme.example", domains: [], why: null },
    { email: "bob@acme.example", domains: ["globex.example", "acme.example"], why: null },
    { email: "bob@mail.acme.example", domains: ["acme.example"], why: "domain_not_allowed" },
    { email: "bob@notacme.example", domains: ["acme.example"], why: "domain_not_allowed" },
    { email: "acme.example@globex.example", domains: ["acme.example"], why: "domain_not_allowed" },
    { email: "bob@xn--mnchen-3ya.example", domains: [foldDomain("münchen.example")], why: null },
  ])("$email by a link for $domains: $why", ({ email, domains, why }) => {
    expect(whyNotDomain(email, domains)).toBe(why);
  });

  test.each([
    [" @ACME.Example. ", "acme.example"],
    ["ＡＣＭＥ.example", "acme.example"],
    ["MÜNCHEN.example", "xn--mnchen-3ya.example"],
    ["a.b.co", "a.b.co"],
  ])("%j is kept as %s", (written, kept) => {
    expect(EmailDomain.parse(written)).toBe(kept);
  });

  test.each([
    "acme",
    "",
    "@",
    "bob@acme.example",
    "acme.example/path",
    "acme.example:8080",
    "*.acme.example",
    "127.0.0.1",
    "[::1]",
    "-acme.example",
    "acme..example",
    `${"a".repeat(64)}.example`,
    `${"a.".repeat(130)}example`,
    "acme.exa mple",
  ])("%j is no domain", (written) => {
    expect(EmailDomain.safeParse(written).success).toBe(false);
  });
});
