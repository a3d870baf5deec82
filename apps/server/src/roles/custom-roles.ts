import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type CreateRoleInput,
  isHeld,
  Refused,
  type RoleDetails,
  type RoleIdInput,
  refuse,
  roleKey,
  type UpdateRoleInput,
  whyNotDeleteRole,
  whyNotEditRole,
  whyNotManageRoles,
  whyNotPermissions,
  whyNotRank,
  whyNotRoleName,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { storeNamed } from "../database/taken-names.ts";
import { announce } from "../events/announce.ts";
import { offeredProfiles } from "../profiles.ts";
import { lockSelf } from "../users/locks.ts";
import { lockHolders, renewRanks, roleHolders } from "./holders.ts";
import { CustomRole } from "./role.entity.ts";
import { holdRolesAlone, inOrder } from "./role-locks.ts";
import { toRoleDetails } from "./roles.ts";

/** Everyone may be allowed something else from now on. */
async function announceRoles(em: EntityManager, { organizationId }: Actor): Promise<void> {
  await announce(em, { organizationId, type: "settings-changed", what: "roles" });
  await announce(em, { organizationId, type: "everyone-changed" });
}

/** What is recorded of a role. */
function facts({ name, summary, rank, permissions }: CustomRole) {
  return { name, summary, rank, permissions: [...permissions] };
}

/** Keys of built-in roles, also of profiles that the organization could get later, and of its own. */
function takenKeys({ organization }: Actor): Set<string> {
  const builtIn = offeredProfiles().flatMap(({ roles }) => roles);
  return new Set([...builtIn, ...organization.roles].map(({ key }) => key));
}

/** Asks the rules about what of a role is to be, each for its field; `id` is the role's own. */
function refuseBadRole(
  actor: Actor,
  { name, rank, permissions }: Omit<UpdateRoleInput, "roleId">,
  id: string | null = null,
): void {
  const { roles } = actor.organization;
  const others = roles.filter((other) => other.id === null || other.id !== id);
  if (name !== undefined) refuse(whyNotRoleName(name, others), "name");
  if (rank !== undefined) refuse(whyNotRank(actor, rank), "rank");
  if (permissions) refuse(whyNotPermissions(actor, permissions, roles), "permissions");
}

/** Makes a role of the organization's own. Throws what the rules in `domain/custom-roles.ts` answer. */
export async function createRole(
  em: EntityManager,
  caller: Actor,
  input: CreateRoleInput,
): Promise<RoleDetails> {
  const actor = await lockSelf(em, await holdRolesAlone(em, caller));
  refuse(whyNotManageRoles(actor, actor.organization.switches));
  refuseBadRole(actor, input);
  const permissions = [...new Set(input.permissions)];
  const { name, summary = "", rank } = input;
  const role = em.create(CustomRole, {
    id: v7(),
    organizationId: actor.organizationId,
    key: roleKey(name, takenKeys(actor)),
    ...{ name, summary, rank, permissions },
    createdAt: actor.now,
  });
  const before = { key: null, name: null, summary: null, rank: null, permissions: null };
  record(em, actor, {
    action: "role.created",
    target: { kind: "role", id: role.id },
    changes: difference<Record<string, string | number | string[] | null>>(before, {
      key: role.key,
      ...facts(role),
    }),
  });
  await storeNamed(em);
  await announceRoles(em, actor);
  return toRoleDetails(actor, role, { users: 0, invitations: 0, registrationLinks: 0 });
}

/** The role, and the actor under every lock that the deed needs. */
async function lockRole(em: EntityManager, caller: Actor, { roleId }: RoleIdInput) {
  const held = await holdRolesAlone(em, caller);
  const role = await em.findOne(CustomRole, { organizationId: held.organizationId, id: roleId });
  if (!role) throw new Refused("not_found");
  await lockHolders(em, held, role.key);
  return { actor: await lockSelf(em, held), role };
}

/** Changes a role for everyone who has it, at once. Its key stays. */
export async function updateRole(
  em: EntityManager,
  caller: Actor,
  input: UpdateRoleInput,
): Promise<RoleDetails> {
  const { actor, role } = await lockRole(em, caller, input);
  refuse(whyNotEditRole(actor, role, actor.organization.switches));
  refuseBadRole(actor, input, role.id);
  const before = facts(role);
  role.name = input.name ?? role.name;
  role.summary = input.summary ?? role.summary;
  role.rank = input.rank ?? role.rank;
  role.permissions = input.permissions ? [...new Set(input.permissions)] : role.permissions;
  const changes = difference(before, facts(role));
  const holders = (await roleHolders(em, actor))(role.key);
  if (Object.keys(changes).length === 0) return toRoleDetails(actor, role, holders);
  record(em, actor, { action: "role.updated", target: { kind: "role", id: role.id }, changes });
  await storeNamed(em);
  if (role.rank !== before.rank) {
    const others = actor.organization.roles.filter(({ id }) => id !== role.id);
    await renewRanks(em, actor, { key: role.key, roles: inOrder([...others, role]) });
  }
  await announceRoles(em, actor);
  return toRoleDetails(actor, role, holders);
}

/** Deletes a role that nobody has or could come to have. Throws `role_in_use` for one that is held. */
export async function deleteRole(
  em: EntityManager,
  caller: Actor,
  input: RoleIdInput,
): Promise<{ id: string }> {
  const { actor, role } = await lockRole(em, caller, input);
  const held = isHeld((await roleHolders(em, actor))(role.key));
  refuse(whyNotDeleteRole(actor, role, { offers: actor.organization.switches, held }));
  record(em, actor, {
    action: "role.deleted",
    target: { kind: "role", id: role.id },
    changes: { name: { before: role.name, after: null } },
  });
  em.remove(role);
  await announceRoles(em, actor);
  return { id: role.id };
}
