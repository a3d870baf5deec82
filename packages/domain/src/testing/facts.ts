import { builtInPermissions, type Permission } from "../permissions.ts";
import type { ActorFacts, Role } from "../roles.ts";
import type { UserFacts } from "../users.ts";

const everything: ReadonlySet<Permission> = new Set(builtInPermissions);

/** Every built-in permission but these. */
export function allBut(...permissions: Permission[]): ReadonlySet<Permission> {
  return new Set(builtInPermissions.filter((permission) => !permissions.includes(permission)));
}

/** Ada of Acme, who may do everything, at rank 60. */
export function actorWith(facts: Partial<ActorFacts> = {}): ActorFacts {
  return { userId: "ada", organizationId: "acme", rank: 60, permissions: everything, ...facts };
}

/** Bob of Acme, active, at rank 30. */
export function userWith(facts: Partial<UserFacts> = {}): UserFacts {
  return { id: "bob", organizationId: "acme", rank: 30, status: "active", hasMfa: false, ...facts };
}

export function roleWith(facts: Partial<Role> & Pick<Role, "key">): Role {
  return { name: facts.key, summary: "A role.", rank: 30, permissions: [], ...facts };
}
