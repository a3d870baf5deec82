import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type Authority,
  authorityOfKey,
  effectiveStatus,
  permissionsOf,
  Refused,
  rankOf,
  type UserStatus,
} from "@usher/domain";
import { type Actor, anonymousActor, type OrganizationFacts, type RequestFacts } from "../actor.ts";
import { ask } from "../database/statements.ts";
import {
  organizationFacts,
  type StoredOrganization,
  storedOrganization,
} from "../stored-organization.ts";
import { hashToken, newToken } from "../tokens.ts";
import { isUuid } from "../uuid.ts";
import { findUser, toActor } from "./user.ts";

/** How every key begins, so that a leaked one is recognised by scanners and by us. */
const apiKeyPrefix = "usher_key_";

/** A new key, to be shown once, and what is stored of it. */
export function newApiKey(): { key: string; tokenHash: string; hint: string } {
  const key = apiKeyPrefix + newToken();
  return { key, tokenHash: hashToken(key), hint: key.slice(0, apiKeyPrefix.length + 4) };
}

export function isApiKey(bearer: string): boolean {
  return bearer.startsWith(apiKeyPrefix);
}

interface ApiKeyFacts {
  id: string;
  organizationId: string;
  permissions: string[];
  rank: number;
  lastUsedAt: string | null;
  createdById: string | null;
  /** Null when there is none, or none any more. */
  maker: { roles: string[]; status: UserStatus; suspendedUntil: string | null } | null;
  organization: StoredOrganization;
}

interface Deps {
  em: EntityManager;
  now: Date;
  request: RequestFacts;
}

/** The actor behind an API key; with `actAs`, a user of its organization, narrowed to what the key may. */
export async function authenticateApiKey(
  deps: Deps,
  key: string,
  actAs: string | null,
): Promise<Actor> {
  const found = await findApiKey(deps.em, "token_hash", hashToken(key));
  if (!found) throw new Refused("token_invalid");
  await touch(deps, found);
  return toKeyActor(deps, found, actAs);
}

/** The actor that a key is now, for work that was begun with it; throws when it was revoked. */
export async function actorOfApiKey(
  deps: Deps,
  apiKeyId: string,
  actAs: string | null,
): Promise<Actor> {
  const found = await findApiKey(deps.em, "id", apiKeyId);
  if (!found) throw new Refused("token_invalid");
  return toKeyActor(deps, found, actAs);
}

async function toKeyActor(deps: Deps, found: ApiKeyFacts, actAs: string | null): Promise<Actor> {
  const organization = organizationFacts(found.organization);
  if (organization.status !== "active") throw new Refused("organization_suspended");
  const authority = authorityNow(found, organization, deps.now);
  if (!authority) throw new Refused("token_invalid");
  const scopes = [...authority.permissions];
  const own: Actor = {
    ...anonymousActor(organization, deps.request, deps.now),
    kind: "api-key",
    apiKeyId: found.id,
    scopes,
    ...authority,
  };
  if (actAs === null) return own;
  const user = isUuid(actAs) ? await findUser(deps.em, organization.id, actAs) : undefined;
  if (!user) throw new Refused("not_found");
  const asUser = toActor(deps, user, { scopes });
  // A key speaks for nobody above it.
  if (asUser.rank > authority.rank) throw new Refused("higher_rank");
  return { ...asUser, kind: "api-key", apiKeyId: found.id };
}

/** What a key may do now, or null when its maker may do nothing: they are suspended, or gone. */
function authorityNow(key: ApiKeyFacts, { roles }: OrganizationFacts, now: Date): Authority | null {
  const { createdById, maker } = key;
  if (createdById === null) return authorityOfKey(key, null);
  if (!maker) return null;
  const suspendedUntil = maker.suspendedUntil ? new Date(maker.suspendedUntil) : null;
  if (effectiveStatus({ status: maker.status, suspendedUntil }, now) !== "active") return null;
  const permissions = permissionsOf(maker.roles, roles);
  return authorityOfKey(key, { rank: rankOf(maker.roles, roles), permissions });
}

async function findApiKey(
  em: EntityManager,
  column: "id" | "token_hash",
  value: string,
): Promise<ApiKeyFacts | undefined> {
  const [found] = await ask<ApiKeyFacts>(
    em,
    `select k.id, k.organization_id as "organizationId", k.permissions, k.rank,
            k.last_used_at as "lastUsedAt", k.created_by_id as "createdById",
            case when u.id is not null then json_build_object(
              'roles', to_json(u.roles), 'status', u.status, 'suspendedUntil', u.suspended_until
            ) end as maker,
            ${storedOrganization} as organization
     from api_key k join organization o on o.id = k.organization_id
     left join app_user u on u.id = k.created_by_id and u.organization_id = k.organization_id
     where k.${column} = ? and k.revoked_at is null`,
    [value],
  );
  return found;
}

async function touch({ em, now }: Deps, key: ApiKeyFacts): Promise<void> {
  if (key.lastUsedAt && now.getTime() - Date.parse(key.lastUsedAt) < 60_000) return;
  await em.execute("update api_key set last_used_at = ? where id = ?", [now, key.id]);
}
