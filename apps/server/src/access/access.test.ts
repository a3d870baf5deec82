import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { type Caller, refusal } from "../testing/callers.ts";
import { container, putInWorkspace } from "../testing/containers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const check = async (host: Caller, person: Person, permission: string, more: object = {}) =>
  (await host.access.check.query({ userId: person.id, permission, ...more })).reason;

/** By profile: its roles, and for each role what is allowed (null) or why not. */
const table: [profile: string, top: string, Record<string, Record<string, string | null>>][] = [
  [
    "standard",
    "owner",
    {
      owner: { "users:invite": null, "billing:manage": null },
      admin: { "users:invite": null, "billing:manage": "missing_permission" },
      member: { "users:read": "missing_permission" },
    },
  ],
  [
    "registration-links",
    "account-admin",
    {
      "account-admin": { "collections:read": null, "collections:write": null },
      "account-user": { "collections:read": null, "collections:write": "missing_permission" },
    },
  ],
  [
    "three-tier",
    "administrator",
    {
      administrator: {
        "settings:llm": null,
        "settings:vector-db": null,
        "settings:embedding": null,
        "chat:use": null,
      },
      manager: {
        "settings:llm": "missing_permission",
        "settings:vector-db": "missing_permission",
        "settings:embedding": "missing_permission",
        "billing:manage": null,
        "chat:use": null,
      },
      "default-user": {
        "settings:llm": "missing_permission",
        "settings:vector-db": "missing_permission",
        "settings:embedding": "missing_permission",
        "chat:use": null,
        "settings:own": null,
      },
    },
  ],
  [
    "licensed",
    "admin",
    {
      // Without a license.
      admin: { "settings:models": null, "chat:use": "license_lacks_feature" },
      user: { "settings:own": null, "settings:models": "missing_permission" },
    },
  ],
  [
    "multi-role",
    "admin",
    {
      admin: { "roles:manage": null, "models:manage": null },
      manager: { "roles:manage": "missing_permission", "models:manage": null },
      public: { "models:manage": "missing_permission", "models:use": null },
    },
  ],
];

describe.each(table)("in the profile %s", (profile, top, byRole) => {
  test("each role has what it says", async () => {
    const roles = Object.fromEntries(Object.keys(byRole).map((role) => [`a-${role}`, role]));
    const people = await world.organization<string>({ ...roles, top }, { profile });
    const host = await backendOf(world, people.top as Person);
    for (const [role, expected] of Object.entries(byRole)) {
      const person = people[`a-${role}`] as Person;
      for (const [permission, reason] of Object.entries(expected))
        expect({ role, permission, reason: await check(host, person, permission) }).toEqual({
          role,
          permission,
          reason,
        });
    }
  });
});

describe("a license", () => {
  test.each([
    ["business", { "chat:use": null, "knowledge:use": null, "tools:own": null }],
    ["pro", { "chat:use": null, "knowledge:use": null, "tools:own": "license_lacks_feature" }],
    [
      "knowledge-only",
      {
        "chat:use": "license_lacks_feature",
        "knowledge:use": null,
        "tools:own": "license_lacks_feature",
        "settings:own": null,
      },
    ],
  ] as const)("%s gives what it includes", async (licenseType, expected) => {
    const { ada, uma } = await world.organization(
      { ada: "admin", uma: "user" },
      { profile: "licensed", seats: { [licenseType]: 1 } },
    );
    await world.as(ada).users.update.mutate({ userId: uma.id, licenseType });
    const host = await backendOf(world, ada);
    for (const [permission, reason] of Object.entries(expected))
      expect(await check(host, uma, permission)).toBe(reason);
  });
});

describe("a workspace", () => {
  test("with members is open to them, whichever way it is named", async () => {
    const { ann, dora, mel } = await world.organization(
      { ann: "administrator", dora: "default-user", mel: "default-user" },
      { profile: "three-tier" },
    );
    const { id } = ann.organization;
    const workspaceId = await container(world, "workspace", id, "Board");
    await putInWorkspace(world, id, { workspaceId, userId: dora.id });
    const host = await backendOf(world, ann);
    for (const named of [{ workspaceId }, { workspaceExternalId: "board" }]) {
      expect(await check(host, dora, "chat:use", named)).toBeNull();
      expect(await check(host, mel, "chat:use", named)).toBe("not_in_workspace");
    }
    const nowhere = { workspaceExternalId: "nowhere" };
    expect(await check(host, dora, "chat:use", nowhere)).toBe("unknown_workspace");
    const both = check(host, dora, "chat:use", { workspaceId, ...nowhere });
    expect(await refusal(both)).toBe("invalid_input");
  });

  test("of another organization is not there", async () => {
    const [here, there] = await Promise.all(
      [1, 2].map(() => world.organization({ ann: "administrator" }, { profile: "three-tier" })),
    );
    const { ann } = here as { ann: Person };
    const theirs = (there as { ann: Person }).ann.organization.id;
    const workspaceId = await container(world, "workspace", theirs, "Theirs");
    const host = await backendOf(world, ann);
    expect(await check(host, ann, "chat:use", { workspaceId })).toBe("unknown_workspace");
  });

  test("that is shared is open to everyone whose role allows it, and where there are none is none", async () => {
    const links = await world.organization(
      { bo: "account-admin", cy: "account-user" },
      { profile: "registration-links", entitlements: ["multi-user"] },
    );
    const workspaceId = await container(world, "workspace", links.bo.organization.id, "Papers");
    const host = await backendOf(world, links.bo);
    expect(await check(host, links.cy, "collections:read", { workspaceId })).toBeNull();
    expect(await check(host, links.cy, "collections:write", { workspaceId })).toBe(
      "missing_permission",
    );
    const { ada } = await world.organization({ ada: "admin" }, { profile: "multi-role" });
    const other = await backendOf(world, ada);
    expect(await check(other, ada, "models:use", { workspaceId })).toBe("workspaces_not_offered");
  });
});

describe("asking", () => {
  test("about nobody, about somebody suspended, and by the host's own id", async () => {
    const { ann, dora } = await world.organization(
      { ann: "administrator", dora: "default-user" },
      { profile: "three-tier" },
    );
    const host = await backendOf(world, ann);
    const { eve } = await world.organization({ eve: "owner" });
    expect(await host.access.check.query({ userId: eve.id, permission: "chat:use" })).toEqual({
      allowed: false,
      reason: "not_found",
    });
    await world.as(ann).users.suspend.mutate({ userId: dora.id });
    expect(await check(host, dora, "chat:use")).toBe("not_active");
    await host.users.upsert.mutate({ externalId: "asks" });
    expect(await host.access.check.query({ externalId: "asks", permission: "chat:use" })).toEqual({
      allowed: true,
      reason: null,
    });
  });

  test("is for the host, for oneself, and for whoever reads users", async () => {
    const { ann, max, dora } = await world.organization(
      { ann: "administrator", max: "manager", dora: "default-user" },
      { profile: "three-tier" },
    );
    const ask = (caller: Caller, userId: string) =>
      refusal(caller.access.check.query({ userId, permission: "chat:use" }));
    expect(await ask(world.as(dora), dora.id)).toBeNull();
    expect(await ask(world.as(dora), max.id)).toBe("missing_permission");
    expect(await ask(world.as(dora), "0198a0a0-0000-7000-8000-00000012ab9f")).toBe(
      "missing_permission",
    );
    expect(await ask(world.as(max), ann.id)).toBeNull();
    const { key } = await world
      .as(ann)
      .apiKeys.create.mutate({ name: "Asks only", permissions: [] });
    const authorization = `Bearer ${key}`;
    expect(await ask(world.with({ authorization }), dora.id)).toBeNull();
    // Acting for somebody, a backend learns what they may.
    const acting = world.with({ authorization, "usher-act-as": dora.id });
    expect(await ask(acting, dora.id)).toBeNull();
    expect(await ask(acting, max.id)).toBe("missing_permission");
  });
});
