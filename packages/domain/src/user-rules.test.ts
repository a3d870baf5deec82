import { describe, expect, test } from "vitest";
import type { Permission } from "./permissions.ts";
import type { Refusal } from "./refusal-codes.ts";
import type { ActorFacts } from "./roles.ts";
import { actorWith, allBut, roleWith, userWith } from "./testing/facts.ts";
import {
  whyNotActOn,
  whyNotAssign,
  whyNotAssignLicense,
  whyNotAssignRoles,
  whyNotDelete,
  whyNotEdit,
  whyNotLimit,
  whyNotReactivate,
  whyNotSuspend,
} from "./user-rules.ts";
import type { UserFacts } from "./users.ts";

interface Deed {
  deed: string;
  permission: Permission;
  whyNot: (actor: ActorFacts, target: UserFacts) => Refusal | null;
  /** What a user is told who does it to themselves. */
  own: Refusal | null;
  status: UserFacts["status"];
}

const deletion = { deletion: true };
const member = roleWith({ key: "member", rank: 30 });
const toMember = { keys: ["member"], roles: [member], several: false };

const deeds: Deed[] = [
  { deed: "edit", permission: "users:edit", whyNot: whyNotEdit, own: null, status: "active" },
  {
    deed: "suspend",
    permission: "users:suspend",
    whyNot: whyNotSuspend,
    own: "own_account",
    status: "active",
  },
  {
    deed: "reactivate",
    permission: "users:suspend",
    whyNot: whyNotReactivate,
    own: "own_account",
    status: "suspended",
  },
  {
    deed: "delete",
    permission: "users:delete",
    whyNot: (actor, target) => whyNotDelete(actor, target, deletion),
    own: "own_account",
    status: "active",
  },
  {
    deed: "change the roles of",
    permission: "roles:assign",
    whyNot: whyNotAssignRoles,
    own: "own_roles",
    status: "active",
  },
  {
    deed: "give a role to",
    permission: "roles:assign",
    whyNot: (actor, target) => whyNotAssign(actor, target, toMember),
    own: "own_roles",
    status: "active",
  },
  {
    deed: "act on",
    permission: "users:reset-mfa",
    whyNot: (actor, target) => whyNotActOn(actor, target, "users:reset-mfa"),
    own: null,
    status: "active",
  },
];

describe.each(deeds)("who may $deed a user", ({ permission, whyNot, own, status }) => {
  const only = new Set([permission]);
  const stranger = { organizationId: "globex" };

  const cases: {
    who: string;
    actor: ActorFacts;
    target?: Partial<UserFacts>;
    why: Refusal | null;
  }[] = [
    {
      who: "whoever holds just that permission",
      actor: actorWith({ permissions: only }),
      why: null,
    },
    { who: "an equal", actor: actorWith(), target: { rank: 60 }, why: null },
    { who: "a host's backend", actor: actorWith({ userId: null }), why: null },
    { who: "someone of lower rank", actor: actorWith(), target: { rank: 61 }, why: "higher_rank" },
    {
      who: "whoever holds every other permission",
      actor: actorWith({ permissions: allBut(permission) }),
      why: "missing_permission",
    },
    {
      who: "someone of lower rank without the permission",
      actor: actorWith({ permissions: allBut(permission) }),
      target: { rank: 61 },
      why: "missing_permission",
    },
    { who: "someone of another organization", actor: actorWith(stranger), why: "not_found" },
    {
      who: "someone of another organization, lower, without the permission",
      actor: actorWith({ ...stranger, permissions: new Set() }),
      target: { rank: 61 },
      why: "not_found",
    },
    { who: "that user", actor: actorWith({ userId: "bob" }), target: { rank: 60 }, why: own },
  ];
  test.each(cases)("$who: $why", ({ actor, target, why }) => {
    expect(whyNot(actor, userWith({ status, ...target }))).toBe(why);
  });
});

test("a daily limit is given where there are some, to whoever stands below the top", () => {
  const offered = { dailyMessageLimit: true };
  expect(whyNotLimit(userWith({ rank: 30 }), 90, offered)).toBeNull();
  for (const rank of [90, 91])
    expect(whyNotLimit(userWith({ rank }), 90, offered)).toBe("limit_exempt");
  const none = { dailyMessageLimit: false };
  expect(whyNotLimit(userWith({ rank: 30 }), 90, none)).toBe("limit_not_offered");
});

test("a license is given where there are some", () => {
  const types = [{ key: "pro", name: "Pro", summary: "All.", features: [] }];
  const assign = (licenseTypes: typeof types) =>
    whyNotAssignLicense(actorWith(), userWith(), { licenseTypes });
  expect(assign(types)).toBeNull();
  expect(assign([])).toBe("licenses_not_offered");
});
