import fc from "fast-check";
import { builtInPermissions, type Permission } from "../permissions.ts";
import type { ActorFacts, Role } from "../roles.ts";
import { type UserFacts, userStatuses } from "../users.ts";

/** Few values, so that ranks, people and organizations meet often. */
const rank = fc.integer({ min: 1, max: 5 });
const organizationId = fc.constantFrom("acme", "globex");
const permission = fc.constantFrom<Permission>(...builtInPermissions, "settings:llm");

export const anyActor: fc.Arbitrary<ActorFacts> = fc.record({
  userId: fc.constantFrom("ada", "bob", null),
  organizationId,
  rank,
  permissions: fc.oneof(
    fc.constant(new Set<Permission>([...builtInPermissions, "settings:llm"])),
    fc.array(permission).map((held) => new Set(held)),
  ),
});

export const anyUser: fc.Arbitrary<UserFacts> = fc.record({
  id: fc.constantFrom("ada", "bob"),
  organizationId,
  rank,
  status: fc.constantFrom(...userStatuses),
  hasMfa: fc.boolean(),
});

export const anyRoles: fc.Arbitrary<Role[]> = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom("a", "b", "c", "d"),
    name: fc.constant("A role"),
    summary: fc.constant("What it may do."),
    rank,
    permissions: fc.array(permission, { maxLength: 2 }),
  }),
  { selector: (role) => role.key, minLength: 1 },
);
