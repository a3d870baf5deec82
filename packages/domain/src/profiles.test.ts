import { describe, expect, test } from "vitest";
import { ProfileSchema } from "./inputs/profile.ts";
import { builtInPermissions } from "./permissions.ts";
import { profiles } from "./profiles.ts";
import { problemsOf } from "./testing/problems.ts";

const all = Object.entries(profiles).map(([name, profile]) => ({ name, profile }));

test("the profiles that the product comes with are there", () => {
  expect(Object.keys(profiles)).toContain("standard");
});

describe.each(all)("the profile $name", ({ name, profile }) => {
  const ranks = profile.roles.map((role) => role.rank);

  test("is valid by its schema and goes by its key", () => {
    expect(problemsOf(ProfileSchema, profile)).toBeNull();
    expect(profile.key).toBe(name);
  });

  test("gives newcomers a role that it has, never the highest", () => {
    if (profile.newcomerRole === null) return;
    const keys = profile.roles.map((role) => role.key);
    expect(keys.indexOf(profile.newcomerRole)).toBeGreaterThan(0);
  });

  test("lists its roles highest first, no two of one rank or key", () => {
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
    expect(new Set(profile.roles.map((role) => role.key)).size).toBe(profile.roles.length);
  });

  test("gives no role a permission twice, or one that the role above lacks", () => {
    profile.roles.forEach((role, place) => {
      expect(new Set(role.permissions).size).toBe(role.permissions.length);
      const above = profile.roles[place - 1]?.permissions ?? role.permissions;
      expect(above).toEqual(expect.arrayContaining([...role.permissions]));
    });
  });

  test("lets its top role manage users and roles", () => {
    expect(profile.roles[0]?.permissions).toEqual(
      expect.arrayContaining(["users:read", "users:suspend", "roles:assign"]),
    );
  });

  test("offers some way in", () => {
    expect(profile.onboarding).not.toEqual([]);
  });
});

describe("the profile standard", () => {
  const roles = new Map(profiles.standard?.roles.map((role) => [role.key, role.permissions]));

  test("gives its owner every built-in permission", () => {
    expect([...(roles.get("owner") ?? [])].sort()).toEqual([...builtInPermissions].sort());
  });

  test("keeps only billing and settings from its admin", () => {
    const kept = builtInPermissions.filter((held) => !roles.get("admin")?.includes(held));
    expect(kept).toEqual(["billing:manage", "settings:manage"]);
  });

  test("lets a member do nothing in user management", () => {
    expect(roles.get("member")).toEqual([]);
  });
});

describe("the schema of profiles", () => {
  const [role] = profiles.standard?.roles ?? [];

  test.each([
    { what: "an unknown switch", change: { quotas: true }, field: "quotas" },
    { what: "no role at all", change: { roles: [] }, field: "roles" },
    { what: "a rank of 0", change: { roles: [{ ...role, rank: 0 }] }, field: "roles.0.rank" },
    { what: "a rank of 101", change: { roles: [{ ...role, rank: 101 }] }, field: "roles.0.rank" },
    { what: "a rank of 1.5", change: { roles: [{ ...role, rank: 1.5 }] }, field: "roles.0.rank" },
    { what: "a key in capitals", change: { key: "Standard" }, field: "key" },
    { what: "an unknown way in", change: { onboarding: ["fax"] }, field: "onboarding.0" },
    {
      what: "a permission without an area",
      change: { roles: [{ ...role, permissions: ["read"] }] },
      field: "roles.0.permissions.0",
    },
  ])("refuses $what", ({ change, field }) => {
    expect(
      Object.keys(problemsOf(ProfileSchema, { ...profiles.standard, ...change }) ?? {}),
    ).toEqual([field]);
  });
});
