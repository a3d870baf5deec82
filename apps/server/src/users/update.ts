import type { EntityManager } from "@mikro-orm/postgresql";
import {
  changedMetadata,
  metadataLines,
  refuse,
  topRole,
  type UpdateUserInput,
  type UserRow,
  whyNotAssignLicense,
  whyNotEdit,
  whyNotIdentity,
  whyNotLimit,
  whyNotMetadata,
  whyNotPlaceInGroups,
  whyNotPlaceInWorkspaces,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { difference, record } from "../audit/record.ts";
import { takeSeat } from "../licenses/seats.ts";
import { claim } from "./identity.ts";
import { userRow } from "./load-rows.ts";
import { lockForDeed } from "./locks.ts";
import { groups, placeUser, workspaces } from "./memberships.ts";
import { userFacts } from "./rows.ts";
import type { User } from "./user.entity.ts";
import { announceChange } from "./users.ts";

/** What of a user can be changed in one step; what is left out stays as it is. */
export type UserChanges = Omit<UpdateUserInput, "userId" | "email">;

/**
 * Changes a user in one step. Each part asks its own rule: names, username, about and limit `whyNotEdit`,
 * and so on for license, groups and workspaces. Throws what those answer, `username_taken`, `seats_full`.
 */
export async function updateUser(
  em: EntityManager,
  caller: Actor,
  { userId, email: _, ...changes }: UpdateUserInput,
): Promise<UserRow> {
  const { actor, target } = await lockForDeed(em, caller, userId);
  await changeUser(em, actor, target, changes);
  return userRow(em, actor, target.id);
}

/** Applies changes to a user whom the caller has locked. Nothing is recorded where nothing changed. */
export async function changeUser(
  em: EntityManager,
  actor: Actor,
  target: User,
  changes: UserChanges,
): Promise<void> {
  refuseChanges(actor, target, changes);
  const changed = [
    await changeDetails(em, actor, target, changes),
    await changeLicense(em, actor, target, changes),
    await changeMemberships(em, actor, target, changes),
  ];
  if (changed.includes(true)) await announceChange(em, actor, target);
}

/** Asks the rule of every part that is given, also of one that would change nothing. */
function refuseChanges(actor: Actor, target: User, changes: UserChanges): void {
  const { licenseType, groupIds, workspaceIds, dailyMessageLimit, ...details } = changes;
  const { switches, roles } = actor.organization;
  const facts = userFacts(target, actor.now);
  const others = [licenseType, groupIds, workspaceIds].some((part) => part !== undefined);
  if (!others || dailyMessageLimit !== undefined || Object.keys(details).length > 0)
    refuse(whyNotEdit(actor, facts));
  if (licenseType !== undefined) refuse(whyNotAssignLicense(actor, facts, switches), "licenseType");
  if (groupIds) refuse(whyNotPlaceInGroups(actor, facts, switches), "groupIds");
  if (workspaceIds) refuse(whyNotPlaceInWorkspaces(actor, facts, switches), "workspaceIds");
  // Taking a limit away is never wrong.
  if (typeof dailyMessageLimit === "number")
    refuse(whyNotLimit(facts, topRole(roles).rank, switches), "dailyMessageLimit");
}

async function changeDetails(
  em: EntityManager,
  actor: Actor,
  target: User,
  changes: UserChanges,
): Promise<boolean> {
  const before = detailsOf(target);
  const after = { ...before };
  if (changes.firstName !== undefined) after.firstName = changes.firstName;
  if (changes.lastName !== undefined) after.lastName = changes.lastName;
  if (changes.username !== undefined) after.username = changes.username;
  if (changes.about !== undefined) after.about = changes.about || null;
  if (changes.dailyMessageLimit !== undefined) after.dailyMessageLimit = changes.dailyMessageLimit;
  const metadata = changedMetadata(target.metadata, changes.metadata ?? {});
  const changed = {
    ...difference(before, after),
    ...difference(
      { metadata: metadataLines(target.metadata) },
      { metadata: metadataLines(metadata) },
    ),
  };
  if (Object.keys(changed).length === 0) return false;
  refuse(whyNotMetadata(metadata), "metadata");
  const unnamed = whyNotIdentity({ ...target, ...after });
  refuse(unnamed?.reason ?? null, unnamed?.field);
  if (changed.username && after.username) await claim(em, actor, "username", after.username);
  Object.assign(target, after, { metadata });
  record(em, actor, {
    action: "user.updated",
    target: { kind: "user", id: target.id },
    changes: changed,
  });
  return true;
}

function detailsOf(user: User) {
  return {
    firstName: user.firstName,
    lastName: user.lastName,
    username: user.username ?? null,
    about: user.about ?? null,
    dailyMessageLimit: user.dailyMessageLimit ?? null,
  };
}

async function changeLicense(
  em: EntityManager,
  actor: Actor,
  target: User,
  { licenseType }: UserChanges,
): Promise<boolean> {
  const before = target.licenseType ?? null;
  if (licenseType === undefined || licenseType === before) return false;
  if (licenseType !== null) await takeSeat(em, actor, licenseType);
  target.licenseType = licenseType;
  record(em, actor, {
    action: "user.license_changed",
    target: { kind: "user", id: target.id },
    changes: { licenseType: { before, after: licenseType } },
  });
  return true;
}

async function changeMemberships(
  em: EntityManager,
  actor: Actor,
  { id }: User,
  { groupIds, workspaceIds }: UserChanges,
): Promise<boolean> {
  const place = { userId: id, ids: groupIds ?? [] };
  const inGroups = groupIds ? await placeUser(em, actor, groups, place) : null;
  const inWorkspaces = workspaceIds
    ? await placeUser(em, actor, workspaces, { userId: id, ids: workspaceIds })
    : null;
  const target = { kind: "user", id } as const;
  if (inGroups)
    record(em, actor, { action: "user.groups_changed", target, changes: { groups: inGroups } });
  if (inWorkspaces) {
    const changes = { workspaces: inWorkspaces };
    record(em, actor, { action: "user.workspaces_changed", target, changes });
  }
  return Boolean(inGroups ?? inWorkspaces);
}
