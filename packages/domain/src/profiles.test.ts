import { describe, expect, test } from "vitest";
import { ProfileSchema } from "./inputs/profile.ts";
import { builtInPermissions } from "./permissions.ts";
import { profiles } from "./profiles.ts";
import { problemsOf } from "./testing/problems.ts";

const all = Object.entries(profiles).map(([name, profile]) => ({ name, profile }));

test("the profiles that the product comes with are there", () => {
  const keys = ["standard", "registration-links", "three-tier", "licensed", "multi-role"];
  expect(Object.keys(profiles)).toEqual(keys);
});

describe.each(all)("the profile $name", ({ name, profile }) => {
  const ranks = profile.roles.map((role) => role.rank);

  test("is valid by its schema and goes by its key", () => {
    expect(problemsOf(ProfileSchema, profile)).toBeNull();
    expect(profile.key).toBe(name);
  });

  test("has a word for everything it names, each its own", () => {
    const { key, roles, licenses } = profile;
    const wordKeys = [profile, ...roles, ...licenses.types].map(({ wordKey }) => wordKey);
    const own = [...roles, ...licenses.types].map((one) => `${key}.${one.key}`);
    expect(wordKeys).toEqual([key, ...own]);
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

describe("what the other profiles' roles may do", () => {
  /** The permissions of a role; undefined where the profile has no such role. */
  const held = (profile: string, role: string) =>
    profiles[profile]?.roles.find(({ key }) => key === role)?.permissions;
  const settings = ["settings:llm", "settings:vector-db", "settings:embedding"];

  test.each([
    ["registration-links", "account-admin"],
    ["three-tier", "administrator"],
    ["licensed", "admin"],
    ["multi-role", "admin"],
  ])("%s: %s holds every built-in permission", (profile, role) => {
    expect(held(profile, role)).toEqual(expect.arrayContaining([...builtInPermissions]));
  });

  test("an AccountUser reads collections and nothing else", () => {
    expect(held("registration-links", "account-user")).toEqual(["collections:read"]);
    expect(held("registration-links", "account-admin")).toContain("collections:write");
  });

  test("the three settings are an Administrator's alone, and so are security and the audit log", () => {
    expect(held("three-tier", "administrator")).toEqual(expect.arrayContaining(settings));
    for (const kept of [...settings, "security:manage", "audit:read", "api-keys:manage"]) {
      expect(held("three-tier", "manager")).not.toContain(kept);
      expect(held("three-tier", "default-user")).not.toContain(kept);
    }
  });

  test("a Manager runs people, workspaces and billing, and sees the compliance view", () => {
    const people = ["invite", "create", "edit", "suspend", "delete", "set-password"];
    const wanted = ["roles:assign", "workspaces:manage", "billing:manage", "compliance:read"];
    expect(held("three-tier", "manager")).toEqual(
      expect.arrayContaining([...people.map((deed) => `users:${deed}`), ...wanted]),
    );
  });

  test("a manager of several roles has everything but users, roles and the audit log", () => {
    const kept = builtInPermissions.filter((one) => !held("multi-role", "manager")?.includes(one));
    expect(new Set(kept.map((one) => one.split(":")[0]))).toEqual(
      new Set(["users", "roles", "audit"]),
    );
    expect(held("multi-role", "public")).toEqual(["models:use"]);
  });

  test("a Knowledge Only license includes knowledge and no chat", () => {
    const types = profiles.licensed?.licenses.types ?? [];
    const features = Object.fromEntries(types.map((type) => [type.name, type.features]));
    expect(features).toEqual({
      Business: ["chat", "knowledge", "integrations", "tools"],
      Pro: ["chat", "knowledge"],
      "Knowledge Only": ["knowledge"],
    });
  });
});

describe("the schema of profiles", () => {
  const [role, second] = profiles.standard?.roles ?? [];

  test.each([
    { what: "an unknown switch", change: { quotas: true }, field: "quotas" },
    { what: "no role at all", change: { roles: [] }, field: "roles" },
    { what: "a rank of 0", change: { roles: [{ ...role, rank: 0 }] }, field: "roles.0.rank" },
    { what: "a rank of 101", change: { roles: [{ ...role, rank: 101 }] }, field: "roles.0.rank" },
    { what: "a rank of 1.5", change: { roles: [{ ...role, rank: 1.5 }] }, field: "roles.0.rank" },
    { what: "the system's own key", change: { key: "system" }, field: "key" },
    {
      what: "two roles of one key",
      change: { roles: [role, { ...role, rank: 1 }] },
      field: "roles",
    },
    {
      what: "a lower role first",
      change: { roles: [{ ...role, rank: 10 }, second] },
      field: "roles",
    },
    {
      what: "a lower role that may do more",
      change: { roles: [role, { ...second, permissions: ["chat:use"] }] },
      field: "roles",
    },
    {
      what: "newcomers of the highest role",
      change: { newcomerRole: "owner" },
      field: "newcomerRole",
    },
    { what: "newcomers of no role", change: { newcomerRole: "guest" }, field: "newcomerRole" },
    {
      what: "a feature of no license",
      change: { features: { "chat:use": "chat" } },
      field: "features",
    },
    { what: "a key in capitals", change: { key: "Standard" }, field: "key" },
    { what: "an unknown way in", change: { onboarding: ["fax"] }, field: "onboarding.0" },
    {
      what: "a permission without an area",
      change: { roles: [{ ...role, permissions: ["read"] }] },
      field: "roles.0.permissions.0",
    },
  ])("refuses $what", ({ change, field }) => {
    expect(
      Object.keys(
        problemsOf(ProfileSchema, { ...profiles.standard, newcomerRole: null, ...change }) ?? {},
      ),
    ).toEqual([field]);
  });
});
