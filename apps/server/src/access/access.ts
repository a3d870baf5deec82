import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type AccessAnswer,
  type AccessFacts,
  type CheckAccessInput,
  effectiveStatus,
  refuse,
  type UserStatus,
  whyNoAccess,
  whyNotAskAccess,
} from "@usher/domain";
import type { Actor } from "../actor.ts";

/**
 * Whether a user has what a permission covers: active, by role, by license and, where a workspace is named,
 * in it. The reason is the first of these that says no; an unknown user is `not_found`. A workspace that is
 * not named is not asked about. For a host's backend, whatever its key holds; for users about themselves;
 * and for whoever holds `users:read`. Everyone else gets `missing_permission`, and learns nothing.
 */
export async function checkAccess(
  em: EntityManager,
  actor: Actor,
  input: CheckAccessInput,
): Promise<AccessAnswer> {
  const found = await findFacts(em, actor, input);
  // Whoever calls and is no user is a host's backend.
  const byHost = actor.userId === null;
  refuse(whyNotAskAccess(actor, found?.id ?? null, { byHost }));
  const { roles, switches } = actor.organization;
  const { features, licenseTypes, workspaces } = switches;
  const rules = { roles, features, licenseTypes, workspaces };
  const reason = whyNoAccess(found, input.permission, rules);
  return { allowed: reason === null, reason };
}

interface Found {
  id: string;
  status: UserStatus;
  suspendedUntil: string | null;
  roles: string[];
  licenseType: string | null;
  workspaceExists: boolean;
  isMember: boolean;
}

/** Everything that the answer depends on, by one query. */
async function findFacts(
  em: EntityManager,
  { organizationId, now }: Actor,
  input: CheckAccessInput,
): Promise<(AccessFacts & { id: string }) | null> {
  const named = input.workspaceId ?? input.workspaceExternalId;
  const [found] = await em.execute<Found[]>(
    `select u.id, u.status, u.suspended_until as "suspendedUntil", u.roles,
            u.license_type as "licenseType",
            w.id is not null as "workspaceExists", m.user_id is not null as "isMember"
     from app_user u
     left join workspace w on w.organization_id = u.organization_id
       and w.${input.workspaceId ? "id" : "external_id"} = ?
     left join workspace_member m on m.workspace_id = w.id and m.user_id = u.id
     where u.organization_id = ? and u.${input.userId ? "id" : "external_id"} = ?`,
    [named ?? null, organizationId, input.userId ?? input.externalId ?? null],
  );
  if (!found) return null;
  const { id, roles, licenseType, workspaceExists: exists, isMember } = found;
  const suspendedUntil = found.suspendedUntil ? new Date(found.suspendedUntil) : null;
  const status = effectiveStatus({ status: found.status, suspendedUntil }, now);
  return { id, status, roles, licenseType, workspace: named ? { exists, isMember } : null };
}
