import { describe, expect, test } from "vitest";
import {
  permissionsOf,
  rankOf,
  rolesOf,
  topRole,
  whyNot,
  whyNotGrant,
  whyNotGrantAll,
  whyNotRoles,
} from "./roles.ts";
import { actorWith, allBut, roleWith } from "./testing/facts.ts";

const member = roleWith({ key: "member", rank: 30, permissions: ["users:read"] });
const owner = roleWith({ key: "owner", rank: 90, permissions: ["users:read", "billing:manage"] });
const admin = roleWith({ key: "admin", rank: 60, permissions: ["audit:read"] });
const roles = [member, owner, admin];

describe("a set of roles", () => {
  test.each([
    { keys: ["member", "owner", "admin"], found: ["owner", "admin", "member"], rank: 90 },
    { keys: ["member", "admin"], found: ["admin", "member"], rank: 60 },
    { keys: ["nobody", "member"], found: ["member"], rank: 30 },
    { keys: ["nobody"], found: [], rank: 0 },
    { keys: [], found: [], rank: 0 },
  ])("of $keys is $found, highest first, and ranks $rank", ({ keys, found, rank }) => {
    expect(rolesOf(keys, roles).map((role) => role.key)).toEqual(found);
    expect(rankOf(keys, roles)).toBe(rank);
  });

  test.each([
    { keys: ["member", "admin"], permits: ["audit:read", "users:read"] },
    { keys: ["owner", "member"], permits: ["billing:manage", "users:read"] },
    { keys: ["nobody"], permits: [] },
  ])("of $keys permits what any of them permits", ({ keys, permits }) => {
    expect([...permissionsOf(keys, roles)].sort()).toEqual(permits);
  });

  test("keeps the order it was given in", () => {
    rolesOf(["member", "owner", "admin"], roles);
    topRole(roles);
    expect(roles.map((role) => role.key)).toEqual(["member", "owner", "admin"]);
  });

  test("has the highest as its top role, wherever it stands", () => {
    expect(topRole(roles)).toBe(owner);
  });

  test("can't be empty where a top role is asked for", () => {
    expect(() => topRole([])).toThrow("An organization has at least one role.");
  });
});

describe("who may do what", () => {
  test("a permission that is held allows the deed", () => {
    expect(whyNot(actorWith({ permissions: new Set(["users:read"]) }), "users:read")).toBeNull();
  });

  test("every other permission together doesn't", () => {
    const actor = actorWith({ permissions: allBut("users:read") });
    expect(whyNot(actor, "users:read")).toBe("missing_permission");
  });

  test("a host's own permission is one like any other", () => {
    const actor = actorWith({ permissions: new Set(["settings:llm"]) });
    expect(whyNot(actor, "settings:llm")).toBeNull();
    expect(whyNot(actor, "settings:models")).toBe("missing_permission");
  });
});

describe("who may grant which role", () => {
  const held = new Set(["users:read", "audit:read"]);
  const actor = { rank: 60, permissions: held };

  test.each([
    { of: "lower rank with what is held", rank: 59, permissions: ["users:read"], why: null },
    { of: "equal rank with all that is held", rank: 60, permissions: [...held], why: null },
    { of: "equal rank without permissions", rank: 60, permissions: [], why: null },
    { of: "higher rank with what is held", rank: 61, permissions: [], why: "role_above_own" },
    {
      of: "lower rank with one permission more",
      rank: 30,
      permissions: ["users:read", "users:delete"],
      why: "role_exceeds_permissions",
    },
    {
      of: "higher rank with one permission more",
      rank: 61,
      permissions: ["users:delete"],
      why: "role_above_own",
    },
  ])("a role of $of: $why", ({ rank, permissions, why }) => {
    expect(whyNotGrant(actor, roleWith({ key: "other", rank, permissions }))).toBe(why);
  });

  test.each([
    { keys: ["member", "admin"], why: null },
    { keys: [], why: null },
    { keys: ["member", "owner"], why: "role_above_own" },
    { keys: ["owner", "member"], why: "role_above_own" },
  ])("all of $keys at once: $why", ({ keys, why }) => {
    expect(whyNotGrantAll(actor, keys, roles)).toBe(why);
  });
});

describe("which choice of roles is valid", () => {
  test.each([
    { keys: ["member"], several: false, why: null },
    { keys: ["member"], several: true, why: null },
    { keys: ["member", "admin"], several: false, why: "one_role_only" },
    { keys: ["member", "admin"], several: true, why: null },
    { keys: ["member", "member"], several: false, why: "one_role_only" },
    { keys: [], several: false, why: "one_role_only" },
    { keys: [], several: true, why: "one_role_only" },
    { keys: ["nobody"], several: false, why: "unknown_role" },
    { keys: ["member", "nobody"], several: true, why: "unknown_role" },
    { keys: ["Member"], several: false, why: "unknown_role" },
  ])("$keys where several is $several: $why", ({ keys, several, why }) => {
    expect(whyNotRoles(keys, roles, several)).toBe(why);
  });
});
