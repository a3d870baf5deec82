import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type Grant,
  type InviteInput,
  type Named,
  Refused,
  refuse,
  stillOffered,
  whyNotGrantAccess,
  whyNotRoles,
  whyNotWithoutLicense,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { groupsById } from "../groups/members.ts";
import type { RegistrationLink } from "../registration-links/registration-link.entity.ts";
import { workspacesById } from "../workspaces/names.ts";
import type { StoredInvitation } from "./in-json.ts";

/** A grant with the names of the groups and workspaces, for the record. */
export interface AskedGrant extends Grant {
  groups: string[];
  workspaces: string[];
}

/**
 * What an invitation is asked to give, once it is clear that the actor may give all of it and that it
 * exists. Each refusal names its field.
 */
export async function grantAskedFor(
  em: EntityManager,
  actor: Actor,
  input: Pick<InviteInput, "roles" | "licenseType" | "groupIds" | "workspaceIds">,
): Promise<AskedGrant> {
  const { organizationId } = actor;
  const { switches, roles } = actor.organization;
  const grant: Grant = {
    roles: [...new Set(input.roles)],
    licenseType: input.licenseType ?? null,
    groupIds: [...new Set(input.groupIds)],
    workspaceIds: [...new Set(input.workspaceIds)],
  };
  refuse(whyNotRoles(grant.roles, roles, switches.severalRoles), "roles");
  refuse(whyNotWithoutLicense(grant.licenseType, switches), "licenseType");
  refuseGrant(actor, grant);
  const groups = await groupsById(em, organizationId, grant.groupIds);
  if (groups.size < grant.groupIds.length) throw new Refused("unknown_group", "groupIds");
  const workspaces = await workspacesById(em, organizationId, grant.workspaceIds);
  if (workspaces.size < grant.workspaceIds.length)
    throw new Refused("unknown_workspace", "workspaceIds");
  return { ...grant, groups: namesOf(groups), workspaces: namesOf(workspaces) };
}

const namesOf = (found: ReadonlyMap<string, Named>) =>
  [...found.values()].map(({ name }) => name).sort();

/** Throws what `whyNotGrantAccess` answers, by its field. */
export function refuseGrant(actor: Actor, grant: Grant): void {
  const { roles, switches } = actor.organization;
  const no = whyNotGrantAccess(actor, grant, { roles, offers: switches });
  if (no) throw new Refused(no.reason, no.field);
}

/** What an invitation or a registration link gives, as far as the organization still has it. */
export function grantOf(actor: Actor, carrier: StoredInvitation | RegistrationLink): Grant {
  const { roles, licenseType = null, groupIds = [], workspaceIds = [] } = carrier;
  return stillOffered({ roles, licenseType, groupIds, workspaceIds }, actor.organization.switches);
}
