import { describe, expect, test } from "vitest";
import {
  allowedOnInvitation,
  type InvitationFacts,
  invitationLifetime,
  isExpired,
  whyNotAccept,
  whyNotInvite,
} from "./invitations.ts";
import { actorWith, allBut } from "./testing/facts.ts";

const now = new Date("2026-03-01T12:00:00.000Z");
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const invitationWith = (facts: Partial<InvitationFacts> = {}): InvitationFacts => ({
  organizationId: "acme",
  rank: 30,
  status: "pending",
  expiresAt: after(1),
  ...facts,
});

describe("the end of an invitation", () => {
  test("comes seven days after it was made", () => {
    expect(invitationLifetime / 86_400_000).toBe(7);
  });

  test.each([
    { when: "a millisecond before", expiresAt: after(1), expired: false },
    { when: "at the very instant", expiresAt: after(0), expired: true },
    { when: "a millisecond after", expiresAt: after(-1), expired: true },
  ])("$when it is expired: $expired", ({ expiresAt, expired }) => {
    expect(isExpired({ expiresAt }, now)).toBe(expired);
  });
});

describe("who may invite", () => {
  const offered = { onboarding: ["direct", "invitation"] as const };
  const otherwise = { onboarding: ["direct", "registration-link"] as const };
  const without = actorWith({ permissions: allBut("users:invite") });

  test.each([
    { who: "whoever may", actor: actorWith(), profile: offered, why: null },
    { who: "whoever may not", actor: without, profile: offered, why: "missing_permission" },
    {
      who: "whoever may, where nobody is invited",
      actor: actorWith(),
      profile: otherwise,
      why: "onboarding_not_offered",
    },
    {
      who: "whoever may not, where nobody is invited",
      actor: without,
      profile: otherwise,
      why: "missing_permission",
    },
  ])("$who: $why", ({ actor, profile, why }) => {
    expect(whyNotInvite(actor, { onboarding: [...profile.onboarding], entitled: true })).toBe(why);
  });
});

describe("what may be done to an invitation", () => {
  const every = (why: string | null) => ({ copyLink: why, resend: why, revoke: why });
  const without = actorWith({ permissions: allBut("users:invite") });
  const foreign = actorWith({ organizationId: "globex", permissions: new Set() });

  test.each([
    { of: "a pending one", actor: actorWith(), facts: {}, says: every(null) },
    { of: "one of equal rank", actor: actorWith(), facts: { rank: 60 }, says: every(null) },
    {
      of: "one of higher rank",
      actor: actorWith(),
      facts: { rank: 61 },
      says: every("higher_rank"),
    },
    {
      of: "one at the instant of its end",
      actor: actorWith(),
      facts: { expiresAt: after(0) },
      says: { ...every(null), copyLink: "invitation_expired" },
    },
    {
      of: "an accepted one",
      actor: actorWith(),
      facts: { status: "accepted" },
      says: every("invitation_not_pending"),
    },
    {
      of: "a revoked one past its end",
      actor: actorWith(),
      facts: { status: "revoked", expiresAt: after(-1) },
      says: every("invitation_not_pending"),
    },
    {
      of: "any, without the permission",
      actor: without,
      facts: {},
      says: every("missing_permission"),
    },
    {
      of: "one of another organization",
      actor: foreign,
      facts: { rank: 99 },
      says: every("not_found"),
    },
  ] as const)("$of", ({ actor, facts, says }) => {
    expect(allowedOnInvitation(actor, invitationWith(facts), now)).toEqual(says);
  });
});

describe("whether an invitation may be accepted", () => {
  test.each([
    { status: "pending", left: 1, why: null },
    { status: "pending", left: 0, why: "invitation_expired" },
    { status: "pending", left: -1, why: "invitation_expired" },
    { status: "accepted", left: 1, why: "invitation_accepted" },
    { status: "accepted", left: -1, why: "invitation_accepted" },
    { status: "revoked", left: 1, why: "invitation_revoked" },
    { status: "revoked", left: -1, why: "invitation_revoked" },
  ] as const)("when it is $status with $left ms left: $why", ({ status, left, why }) => {
    expect(whyNotAccept({ status, expiresAt: after(left) }, now)).toBe(why);
  });
});
