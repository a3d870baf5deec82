import type { Permission } from "./permissions.ts";
import type { Switches } from "./policies.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, type OrganizationRole, type RoleRow, whyNot } from "./roles.ts";

/** Who a role could not be taken from: it goes only when all of these are none. */
export interface RoleHolders {
  users: number;
  /** Pending ones; an expired one can still be sent again. */
  invitations: number;
  /** Live ones. */
  registrationLinks: number;
}

/** A role as its own page shows it. */
export interface RoleDetails extends Omit<RoleRow, "allowed"> {
  /** Null for those who may neither read users nor manage roles. */
  holders: RoleHolders | null;
  allowed: { grant: Refusal | null; edit: Refusal | null; delete: Refusal | null };
}

type Offers = Pick<Switches, "customRoles">;

/** Whether anybody has the role, or could come to have it. */
export function isHeld(holders: RoleHolders): boolean {
  return holders.users + holders.invitations + holders.registrationLinks > 0;
}

/** Why `actor` may not make roles, or null. */
export function whyNotManageRoles(actor: ActorFacts, offers: Offers): Refusal | null {
  return whyNot(actor, "roles:manage") ?? (offers.customRoles ? null : "custom_roles_not_offered");
}

/** Why `actor` may not change `role`, or null: it stands below them and allows nothing they may not do. */
export function whyNotEditRole(
  actor: ActorFacts,
  role: OrganizationRole,
  offers: Offers,
): Refusal | null {
  return (
    whyNotManageRoles(actor, offers) ??
    (role.id === null ? "role_built_in" : null) ??
    whyNotRank(actor, role.rank) ??
    (whyNotHeld(actor, role.permissions) ? "role_exceeds_permissions" : null)
  );
}

/** Why `actor` may not delete `role`, or null. */
export function whyNotDeleteRole(
  actor: ActorFacts,
  role: OrganizationRole,
  facts: { offers: Offers; held: boolean },
): Refusal | null {
  return whyNotEditRole(actor, role, facts.offers) ?? (facts.held ? "role_in_use" : null);
}

/** Why `actor` may not give a role this rank, or null. */
export function whyNotRank(actor: Pick<ActorFacts, "rank">, rank: number): Refusal | null {
  return rank < actor.rank ? null : "role_rank_not_below";
}

function whyNotHeld(
  actor: Pick<ActorFacts, "permissions">,
  permissions: readonly Permission[],
): Refusal | null {
  const held = permissions.every((permission) => actor.permissions.has(permission));
  return held ? null : "permission_not_held";
}

/** Every permission there is in an organization: what its built-in roles allow, the highest role's first. */
export function knownPermissions(roles: readonly OrganizationRole[]): Permission[] {
  const builtIn = roles.filter((role) => role.id === null).sort((a, b) => b.rank - a.rank);
  return [...new Set(builtIn.flatMap((role) => role.permissions))];
}

/** Why `actor` may not make a role of these permissions, or null. */
export function whyNotPermissions(
  actor: Pick<ActorFacts, "permissions">,
  permissions: readonly Permission[],
  roles: readonly OrganizationRole[],
): Refusal | null {
  const known = new Set(knownPermissions(roles));
  if (permissions.some((permission) => !known.has(permission))) return "unknown_permission";
  return whyNotHeld(actor, permissions);
}

/** Names are the same when nobody could tell them apart by letters: compatible forms, capitals. */
const folded = (name: string) => name.normalize("NFKC").toLowerCase().normalize("NFKC");

/** Why no other of these roles leaves `name` free, or null. */
export function whyNotRoleName(
  name: string,
  others: readonly Pick<OrganizationRole, "name">[],
): Refusal | null {
  return others.some((role) => folded(role.name) === folded(name)) ? "name_taken" : null;
}

const keyLength = 40;

/** The key of a new role: its name in small letters and hyphens, with a number when that is taken. */
export function roleKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? ["role"];
  const slug = words.join("-").slice(0, keyLength).replace(/-$/, "");
  let key = slug;
  for (let number = 2; taken.has(key); number++) key = `${slug}-${number}`;
  return key;
}
