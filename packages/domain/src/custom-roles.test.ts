import { describe, expect, test } from "vitest";
import {
  isHeld,
  knownPermissions,
  roleKey,
  whyNotDeleteRole,
  whyNotEditRole,
  whyNotPermissions,
  whyNotRank,
  whyNotRoleName,
} from "./custom-roles.ts";
import type { OrganizationRole } from "./roles.ts";
import { actorWith, allBut, roleWith } from "./testing/facts.ts";

const offers = { customRoles: true };
const own = (facts: Partial<OrganizationRole> = {}): OrganizationRole => ({
  ...roleWith({ key: "auditor", rank: 40, permissions: ["audit:read"] }),
  id: "role",
  ...facts,
});

describe("a role of one's own", () => {
  test.each([
    ["is changed by who stands above it", {}, own(), offers, null],
    [
      "not without the permission",
      { permissions: allBut("roles:manage") },
      own(),
      offers,
      "missing_permission",
    ],
    ["not where there are none", {}, own(), { customRoles: false }, "custom_roles_not_offered"],
    ["not when it is built in", {}, own({ id: null }), offers, "role_built_in"],
    ["not at one's own rank", { rank: 40 }, own(), offers, "role_rank_not_below"],
    [
      "not when it allows more",
      {},
      own({ permissions: ["moon:visit"] }),
      offers,
      "role_exceeds_permissions",
    ],
  ] as const)("%s", (_, actor, role, offered, reason) => {
    expect(whyNotEditRole(actorWith(actor), role, offered)).toBe(reason);
  });

  test("is deleted when nobody has it", () => {
    const ask = (held: boolean) => whyNotDeleteRole(actorWith(), own(), { offers, held });
    expect(ask(false)).toBe(null);
    expect(ask(true)).toBe("role_in_use");
  });

  test("stands below whoever makes it", () => {
    expect(whyNotRank({ rank: 60 }, 59)).toBe(null);
    expect(whyNotRank({ rank: 60 }, 60)).toBe("role_rank_not_below");
  });
});

describe("permissions", () => {
  const roles = [
    own({ permissions: ["own:thing"] }),
    { ...roleWith({ key: "low", rank: 10, permissions: ["chat:use"] }), id: null },
    { ...roleWith({ key: "top", rank: 90, permissions: ["users:read", "chat:use"] }), id: null },
  ];

  test("are those of the built-in roles, the highest role's first", () => {
    expect(knownPermissions(roles)).toEqual(["users:read", "chat:use"]);
  });

  test("are given by who holds them, when they are known", () => {
    const actor = actorWith({ permissions: new Set(["users:read", "own:thing"]) });
    expect(whyNotPermissions(actor, ["users:read"], roles)).toBe(null);
    expect(whyNotPermissions(actor, ["chat:use"], roles)).toBe("permission_not_held");
    expect(whyNotPermissions(actor, ["own:thing"], roles)).toBe("unknown_permission");
  });
});

test.each([
  ["Owner", "owner", "name_taken"],
  ["Ｏｗｎｅｒ", "Owner", "name_taken"],
  ["Owner", "Owners", null],
])("a role may be called %s beside %s: %s", (name, other, reason) => {
  expect(whyNotRoleName(name, [{ name: other }])).toBe(reason);
});

test.each([
  ["Support Lead", [], "support-lead"],
  ["  Éditeur & Co. ", [], "editeur-co"],
  ["Admin", ["admin", "admin-2"], "admin-3"],
  ["役割", [], "role"],
  [`${"a".repeat(39)} b`, [], "a".repeat(39)],
  ["x".repeat(100), [], "x".repeat(40)],
])("the key of %s beside %j is %s", (name, taken, key) => {
  expect(roleKey(name, new Set(taken))).toBe(key);
});

test("a role is held by whoever has it or could come to have it", () => {
  const nobody = { users: 0, invitations: 0, registrationLinks: 0 };
  expect(isHeld(nobody)).toBe(false);
  for (const way of ["users", "invitations", "registrationLinks"] as const)
    expect(isHeld({ ...nobody, [way]: 1 })).toBe(true);
});

describe("permissions of several", () => {
  const [read, manage] = ["audit:read", "groups:manage"] as const;
  const roles = [{ ...own({ permissions: [read, manage] }), id: null }];

  test("are given when each is held and each is known, not when only one is", () => {
    const reader = actorWith({ permissions: allBut(manage) });
    expect(whyNotPermissions(reader, [read, manage], roles)).toBe("permission_not_held");
    expect(whyNotPermissions(actorWith(), [read, "moon:visit"], roles)).toBe("unknown_permission");
    expect(whyNotPermissions(actorWith(), [read, manage], roles)).toBeNull();
  });

  test("leave a name taken when one of several others has it", () => {
    expect(whyNotRoleName("Reader", [{ name: "Writer" }, { name: "reader" }])).toBe("name_taken");
    expect(whyNotRoleName("Reader", [{ name: "Writer" }])).toBeNull();
  });
});
