import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type CreateUserInput,
  changedMetadata,
  metadataLines,
  Refused,
  rankOf,
  refuse,
  topRole,
  whyNotAssignLicense,
  whyNotGrantAll,
  whyNotIdentity,
  whyNotLicense,
  whyNotLimit,
  whyNotPlaceInGroups,
  whyNotPlaceInWorkspaces,
  whyNotRoles,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { withdrawInvitation } from "../invitations/withdraw.ts";
import { takeSeat } from "../licenses/seats.ts";
import { claim, refuseTaken } from "./identity.ts";
import { groups, placeUser, workspaces } from "./memberships.ts";
import { User } from "./user.entity.ts";

/** What is known of a user who is about to be made. */
export type Newcomer = Omit<CreateUserInput, "password">;

/** The roles a newcomer gets: those chosen, or what the organization gives when nobody chose. */
function rolesOfNewcomer(actor: Actor, chosen: readonly string[] | undefined): string[] {
  const { switches, roles } = actor.organization;
  const { newcomerRole, severalRoles } = switches;
  const keys = [...new Set(chosen ?? (newcomerRole ? [newcomerRole] : []))];
  if (keys.length === 0) throw new Refused("role_needed", "roles");
  refuse(whyNotRoles(keys, roles, severalRoles) ?? whyNotGrantAll(actor, keys, roles), "roles");
  return keys;
}

/** Asks every rule that can be answered without a lock; what is taken or full shows when it is written. */
export async function refuseNewcomer(em: EntityManager, actor: Actor, input: Newcomer) {
  const { organization, organizationId } = actor;
  const { switches } = organization;
  const identity = whyNotIdentity(input);
  refuse(identity?.reason ?? null, identity?.field);
  const rank = rankOf(rolesOfNewcomer(actor, input.roles), organization.roles);
  const target = { organizationId, rank };
  if (input.licenseType) {
    refuse(whyNotAssignLicense(actor, target, switches), "licenseType");
    refuse(whyNotLicense(input.licenseType, switches.licenseTypes), "licenseType");
  }
  if (input.groupIds?.length) refuse(whyNotPlaceInGroups(actor, target, switches), "groupIds");
  if (input.workspaceIds?.length)
    refuse(whyNotPlaceInWorkspaces(actor, target, switches), "workspaceIds");
  if (input.dailyMessageLimit)
    refuse(whyNotLimit(target, topRole(organization.roles).rank, switches), "dailyMessageLimit");
  await refuseTaken(em, actor, input);
}

function identityOf({ email, username, externalId }: Newcomer) {
  return { email: email ?? null, username: username ?? null, externalId: externalId ?? null };
}

/**
 * Makes a user, in all tables at once; the caller has asked `refuseNewcomer`. Of two who want the same name
 * at once, one is told that it is taken. Throws `seats_full`.
 */
export async function makeUser(
  em: EntityManager,
  actor: Actor,
  input: Newcomer,
  passwordHash: string | null,
): Promise<User> {
  const { email, username, externalId } = input;
  if (externalId) await claim(em, actor, "externalId", externalId);
  if (username) await claim(em, actor, "username", username);
  if (email) await withdrawInvitation(em, actor, email);
  if (input.licenseType) await takeSeat(em, actor, input.licenseType);
  const id = await insert(em, actor, input, passwordHash);
  if (!id) {
    // Somebody came in with the e-mail at the same instant.
    await refuseTaken(em, actor, input);
    throw new Refused("busy");
  }
  const { groupIds = [], workspaceIds = [] } = input;
  const inGroups = await placeUser(em, actor, groups, { userId: id, ids: groupIds });
  const inWorkspaces = await placeUser(em, actor, workspaces, { userId: id, ids: workspaceIds });
  const user = await em.findOneOrFail(User, { id });
  recordNewcomer(em, actor, user, { groups: inGroups?.after, workspaces: inWorkspaces?.after });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "directory-changed", ids: [id] });
  return user;
}

/** Stores the user, or answers null when part of their identity was taken at the same instant. */
async function insert(
  em: EntityManager,
  actor: Actor,
  input: Newcomer,
  passwordHash: string | null,
): Promise<string | null> {
  const roles = rolesOfNewcomer(actor, input.roles);
  const stored = await em
    .createQueryBuilder(User)
    .insert({
      id: v7(),
      organizationId: actor.organizationId,
      ...identityOf(input),
      firstName: input.firstName ?? "",
      lastName: input.lastName ?? "",
      about: input.about || null,
      metadata: changedMetadata({}, input.metadata ?? {}),
      passwordHash,
      mustChangePassword: passwordHash !== null,
      licenseType: input.licenseType ?? null,
      dailyMessageLimit: input.dailyMessageLimit ?? null,
      roles,
      rank: rankOf(roles, actor.organization.roles),
      createdAt: actor.now,
    })
    .onConflict()
    .ignore()
    .returning("id")
    .execute<{ id: string }[]>("all");
  return stored[0]?.id ?? null;
}

/** Only what was given stands in the entry. */
function recordNewcomer(
  em: EntityManager,
  actor: Actor,
  user: User,
  placed: { groups: string[] | undefined; workspaces: string[] | undefined },
): void {
  const { email, username, externalId, firstName, lastName, about } = user;
  const { roles, licenseType, dailyMessageLimit } = user;
  const lines = metadataLines(user.metadata);
  const metadata = lines.length > 0 ? lines : null;
  const facts = { email, username, externalId, firstName, lastName, about, metadata };
  const given = Object.entries({ ...facts, roles, licenseType, dailyMessageLimit, ...placed })
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([field, after]) => [field, { before: null, after }]);
  record(em, actor, {
    action: "user.created",
    target: { kind: "user", id: user.id },
    changes: Object.fromEntries(given),
  });
}
