import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { whyNotCreateApiKey } from "./api-keys.ts";
import { whyNotGrant } from "./roles.ts";
import { anyActor, anyRoles, anyUser } from "./testing/arbitraries.ts";
import { allowedOnUser, whyNotAssign, whyNotLeaveTop, whyNotSetPassword } from "./user-rules.ts";
import { foldEmail, type UserStatus, userStatuses } from "./users.ts";

const offers = { deletion: true, mfaAdministration: true, licenseTypes: [] };
const facts = { offers, topRank: 5, otherActiveTop: 1, held: new Set<string>() };

describe("whoever acts on whomever", () => {
  test("nobody may do anything to a user of higher rank", () => {
    const holds = fc.property(anyActor, anyUser, (actor, user) => {
      fc.pre(user.rank > actor.rank);
      expect(Object.values(allowedOnUser(actor, user, facts))).not.toContain(null);
    });
    fc.assert(holds);
  });

  test("nobody may do anything to a user of another organization, or learn that they exist", () => {
    const holds = fc.property(anyActor, anyUser, (actor, user) => {
      fc.pre(user.organizationId !== actor.organizationId);
      expect(new Set(Object.values(allowedOnUser(actor, user, facts)))).toEqual(
        new Set(["not_found"]),
      );
    });
    fc.assert(holds);
  });

  test("nobody may suspend, reactivate, delete, reset or change the roles of themselves", () => {
    const holds = fc.property(anyActor, anyUser, (actor, user) => {
      const { edit, assignLicense, revokeSessions, exportData, ...others } = allowedOnUser(
        { ...actor, userId: user.id },
        user,
        facts,
      );
      expect(Object.values(others)).not.toContain(null);
    });
    fc.assert(holds);
  });
});

describe("whoever grants whatever", () => {
  test("nobody sets a password that lets them do what they may not", () => {
    const holds = fc.property(anyActor, anyUser, anyActor, (actor, user, { permissions: held }) => {
      fc.pre(whyNotSetPassword(actor, user, held) === null);
      expect([...held].filter((permission) => !actor.permissions.has(permission))).toEqual([]);
    });
    fc.assert(holds);
  });

  test("a role may be granted exactly when it is not above the granter and permits nothing more", () => {
    const holds = fc.property(anyActor, anyRoles, (actor, roles) => {
      for (const role of roles) {
        const within = role.permissions.every((permission) => actor.permissions.has(permission));
        expect(whyNotGrant(actor, role) === null).toBe(role.rank <= actor.rank && within);
      }
    });
    fc.assert(holds);
  });

  test("a choice of roles that is let through has no role that may not be granted", () => {
    const holds = fc.property(anyActor, anyUser, anyRoles, (actor, user, roles) => {
      const keys = roles.map((role) => role.key);
      fc.pre(whyNotAssign(actor, user, { keys, roles, several: true }) === null);
      expect(roles.map((role) => whyNotGrant(actor, role))).toEqual(roles.map(() => null));
    });
    fc.assert(holds);
  });

  test("no API key may do more than its maker", () => {
    const holds = fc.property(anyActor, anyActor, (actor, { permissions }) => {
      fc.pre(whyNotCreateApiKey(actor, [...permissions]) === null);
      expect([...permissions].filter((permission) => !actor.permissions.has(permission))).toEqual(
        [],
      );
    });
    fc.assert(holds);
  });
});

test("whatever is done in whatever order, an organization keeps an active user of its top role", () => {
  type Person = { rank: number; status: UserStatus };
  const people: fc.Arbitrary<Person[]> = fc.array(
    fc.record({ rank: fc.integer({ min: 4, max: 5 }), status: fc.constantFrom(...userStatuses) }),
    { maxLength: 5 },
  );
  const changes = { suspend: { status: "suspended" }, demote: { rank: 4 }, delete: null } as const;
  const deed = fc.record({ at: fc.nat(5), change: fc.constantFrom(...Object.values(changes)) });
  const top = (users: Person[]) =>
    users.filter((user) => user.rank === 5 && user.status === "active");

  const holds = fc.property(people, fc.array(deed), (others, deeds) => {
    let users: Person[] = [{ rank: 5, status: "active" }, ...others];
    for (const { at, change } of deeds) {
      const user = users[at];
      const rest = users.filter((other) => other !== user);
      if (!user || whyNotLeaveTop(user, 5, top(rest).length)) continue;
      users = change ? [...rest, { ...user, ...change }] : rest;
    }
    expect(top(users).length).toBeGreaterThan(0);
  });
  fc.assert(holds);
});

describe("an e-mail that is folded", () => {
  test("folds to itself, whatever it is", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."aHTWYJΣİÅﬁ ａＡ@."),
      fc.integer({ min: 0x300, max: 0x36f }).map((mark) => String.fromCodePoint(mark)),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    const holds = fc.property(fc.string({ unit }), (email) => {
      expect(foldEmail(foldEmail(email))).toBe(foldEmail(email));
    });
    fc.assert(holds, { numRuns: 1000, examples: [["H\u0331"], ["T\u0308"], ["J\u030C"], ["İ"]] });
  });
});
