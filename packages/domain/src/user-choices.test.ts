import { describe, expect, test } from "vitest";
import { actorWith, allBut, roleWith, userWith } from "./testing/facts.ts";
import {
  allowedOnUser,
  whyNotAssign,
  whyNotDelete,
  whyNotLeaveTop,
  whyNotPlaceInGroups,
  whyNotPlaceInWorkspaces,
  whyNotReactivate,
  whyNotSuspend,
} from "./user-rules.ts";
import { userActions } from "./users.ts";

describe("what the user's own state and the profile refuse", () => {
  test.each([
    { rule: whyNotSuspend, status: "active", why: null },
    { rule: whyNotSuspend, status: "suspended", why: "not_active" },
    { rule: whyNotReactivate, status: "suspended", why: null },
    { rule: whyNotReactivate, status: "active", why: "not_suspended" },
  ] as const)("$rule.name for a user who is $status: $why", ({ rule, status, why }) => {
    expect(rule(actorWith(), userWith({ status }))).toBe(why);
  });

  test.each([
    { deletion: true, status: "active", why: null },
    { deletion: true, status: "suspended", why: null },
    { deletion: false, status: "active", why: "deletion_not_offered" },
  ] as const)("deleting a user who is $status where deletion is $deletion: $why", (is) => {
    const { deletion, status, why } = is;
    expect(whyNotDelete(actorWith(), userWith({ status }), { deletion })).toBe(why);
  });

  test("who may not delete anyway isn't told what the profile offers", () => {
    const actor = actorWith({ permissions: allBut("users:delete") });
    expect(whyNotDelete(actor, userWith(), { deletion: false })).toBe("missing_permission");
  });
});

describe("which roles may be given", () => {
  const roles = [
    roleWith({ key: "owner", rank: 90 }),
    roleWith({ key: "admin", rank: 60, permissions: ["users:read"] }),
    roleWith({ key: "billing", rank: 40, permissions: ["billing:manage"] }),
    roleWith({ key: "member", rank: 30 }),
  ];
  const actor = actorWith({ permissions: allBut("billing:manage") });

  test.each([
    { keys: ["admin"], several: false, why: null },
    { keys: ["member", "admin"], several: true, why: null },
    { keys: ["owner"], several: false, why: "role_above_own" },
    { keys: ["member", "owner"], several: true, why: "role_above_own" },
    { keys: ["billing"], several: false, why: "role_exceeds_permissions" },
    { keys: ["member", "admin"], several: false, why: "one_role_only" },
    { keys: ["owner", "member"], several: false, why: "one_role_only" },
    { keys: ["nobody"], several: false, why: "unknown_role" },
    { keys: [], several: true, why: "one_role_only" },
  ])("$keys where several is $several: $why", ({ keys, several, why }) => {
    expect(whyNotAssign(actor, userWith(), { keys, roles, several })).toBe(why);
  });
});

describe("leaving the top role", () => {
  const topRank = 90;

  test.each([
    {
      who: "the last active holder",
      rank: 90,
      status: "active",
      others: 0,
      why: "last_of_top_role",
    },
    { who: "one above it", rank: 91, status: "active", others: 0, why: "last_of_top_role" },
    { who: "one of two", rank: 90, status: "active", others: 1, why: null },
    { who: "a suspended holder", rank: 90, status: "suspended", others: 0, why: null },
    { who: "someone just below", rank: 89, status: "active", others: 0, why: null },
  ] as const)("$who with $others others: $why", ({ rank, status, others, why }) => {
    expect(whyNotLeaveTop({ rank, status }, topRank, others)).toBe(why);
  });
});

describe("what a row says may be done", () => {
  const business = { key: "business", name: "Business", summary: "All of it.", features: [] };
  const offers = { deletion: true, mfaAdministration: true, licenseTypes: [business] };
  const facts = { offers, topRank: 90, otherActiveTop: 1, held: new Set<string>() };
  const owner = actorWith({ userId: null, rank: 90 });
  const all = (why: string | null) => Object.fromEntries(userActions.map((key) => [key, why]));
  const free = { ...all(null), reactivate: "not_suspended", resetMfa: "mfa_not_set_up" };
  const alone = { ...facts, otherActiveTop: 0 };
  const last = "last_of_top_role";

  test.each([
    { of: "an active user", actor: owner, user: {}, given: facts, says: free },
    {
      of: "a suspended user",
      actor: owner,
      user: { status: "suspended" },
      given: facts,
      says: { ...all(null), suspend: "not_active", resetMfa: "not_active" },
    },
    {
      of: "the last active holder of the top role",
      actor: owner,
      user: { rank: 90 },
      given: alone,
      says: { ...free, assignRoles: last, suspend: last, delete: last },
    },
    {
      of: "a suspended holder of the top role",
      actor: owner,
      user: { rank: 90, status: "suspended" },
      given: alone,
      says: { ...all(null), suspend: "not_active", resetMfa: "not_active" },
    },
    { of: "one of two holders", actor: owner, user: { rank: 90 }, given: facts, says: free },
    {
      of: "one's own account",
      actor: actorWith({ userId: "bob", rank: 90 }),
      user: { rank: 90 },
      given: alone,
      says: {
        ...all("own_account"),
        edit: null,
        assignLicense: null,
        revokeSessions: null,
        exportData: null,
        assignRoles: "own_roles",
      },
    },
    {
      of: "someone above",
      actor: actorWith(),
      user: { rank: 90 },
      given: alone,
      says: all("higher_rank"),
    },
    {
      of: "a user whose roles permit what one may not do oneself",
      actor: owner,
      user: {},
      given: { ...facts, held: new Set(["users:read", "settings:llm"]) },
      says: { ...free, setPassword: "role_exceeds_permissions" },
    },
    {
      of: "a user whose roles permit what one may do oneself",
      actor: owner,
      user: {},
      given: { ...facts, held: new Set(["users:read", "users:delete"]) },
      says: free,
    },
    {
      of: "a user where the profile offers no deletion",
      actor: owner,
      user: {},
      given: { ...facts, offers: { ...offers, deletion: false } },
      says: { ...free, delete: "deletion_not_offered" },
    },
  ] as const)("of $of", ({ actor, user, given, says }) => {
    expect(allowedOnUser(actor, userWith(user), given)).toEqual(says);
  });
});

describe("placing somebody", () => {
  test("in groups takes the permission, the rank, and that there are groups", () => {
    const offers = { groups: true };
    expect(whyNotPlaceInGroups(actorWith(), userWith(), offers)).toBeNull();
    const lacking = actorWith({ permissions: allBut("groups:manage") });
    expect(whyNotPlaceInGroups(lacking, userWith(), offers)).toBe("missing_permission");
    expect(whyNotPlaceInGroups(actorWith(), userWith({ rank: 90 }), offers)).toBe("higher_rank");
    expect(whyNotPlaceInGroups(actorWith(), userWith(), { groups: false })).toBe(
      "groups_not_offered",
    );
  });

  test("in workspaces besides that they have members", () => {
    const place = (workspaces: "none" | "members" | "shared") =>
      whyNotPlaceInWorkspaces(actorWith(), userWith(), { workspaces });
    expect(place("members")).toBeNull();
    expect(place("shared")).toBe("workspaces_not_offered");
    expect(place("none")).toBe("workspaces_not_offered");
    const elsewhere = userWith({ organizationId: "globex" });
    expect(whyNotPlaceInWorkspaces(actorWith(), elsewhere, { workspaces: "members" })).toBe(
      "not_found",
    );
  });
});
