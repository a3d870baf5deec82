import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  type ApiKeyIdInput,
  type ApiKeyRow,
  type CreateApiKeyInput,
  displayName,
  Refused,
  refuse,
  whyNot,
  whyNotCreateApiKey,
  whyNotRevokeApiKey,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { newApiKey } from "../authentication/api-key.ts";
import { announce } from "../events/announce.ts";
import { lockSelf } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { ApiKey } from "./api-key.entity.ts";

/** Makes a key and shows it, this once. It can do no more than its maker. */
export async function createApiKey(
  em: EntityManager,
  caller: Actor,
  input: CreateApiKeyInput,
): Promise<{ apiKey: ApiKeyRow; key: string }> {
  // Not with an embed token: what lives five minutes must not turn into what lives until it is revoked.
  if (!caller.sessionId && !caller.apiKeyId) throw new Refused("not_signed_in");
  const actor = await lockSelf(em, caller);
  const permissions = [...new Set(input.permissions ?? actor.permissions)];
  refuse(whyNotCreateApiKey(actor, permissions), input.permissions ? "permissions" : undefined);
  const { key, ...kept } = newApiKey();
  const stored = em.create(ApiKey, {
    id: v7(),
    organizationId: actor.organizationId,
    name: input.name,
    ...kept,
    permissions,
    rank: actor.rank,
    createdById: actor.userId ?? (await makerOf(em, actor)),
    createdAt: actor.now,
  });
  record(em, actor, {
    action: "api_key.created",
    target: { kind: "api-key", id: stored.id },
    changes: { permissions: { before: null, after: permissions } },
  });
  await em.flush();
  await announceKeys(em, actor);
  return { apiKey: await rowOf(em, actor, stored), key };
}

/** Whose a key is that was made with a key: it must not outlive what its maker may. */
async function makerOf(em: EntityManager, { apiKeyId }: Actor): Promise<string | null> {
  const key = apiKeyId ? await em.findOne(ApiKey, { id: apiKeyId }) : null;
  return key?.createdById ?? null;
}

/** Every key of the organization, the newest first, revoked ones too. */
export async function listApiKeys(em: EntityManager, actor: Actor): Promise<ApiKeyRow[]> {
  refuse(whyNot(actor, "api-keys:manage"));
  const { organizationId } = actor;
  const keys = await em.find(
    ApiKey,
    { organizationId },
    { orderBy: { createdAt: "desc", id: "desc" } },
  );
  return toApiKeyRows(em, actor, keys);
}

/** Ends a key at once. */
export async function revokeApiKey(
  em: EntityManager,
  caller: Actor,
  input: ApiKeyIdInput,
): Promise<ApiKeyRow> {
  const actor = await lockSelf(em, caller);
  refuse(whyNot(actor, "api-keys:manage"));
  const key = await em.findOne(
    ApiKey,
    { organizationId: actor.organizationId, id: input.apiKeyId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!key) throw new Refused("not_found");
  refuse(whyNotRevokeApiKey(actor, factsOf(key)));
  await end(em, actor, key);
  return rowOf(em, actor, key);
}

/** Ends every key that a user made, for when they are deleted. */
export async function revokeKeysOf(em: EntityManager, actor: Actor, userId: string): Promise<void> {
  const { organizationId } = actor;
  const keys = await em.find(
    ApiKey,
    { organizationId, createdById: userId, revokedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: "asc" } },
  );
  for (const key of keys) await end(em, actor, key);
}

async function end(em: EntityManager, actor: Actor, key: ApiKey): Promise<void> {
  key.revokedAt = actor.now;
  record(em, actor, { action: "api_key.revoked", target: { kind: "api-key", id: key.id } });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "key-ended", apiKeyId: key.id });
  await announceKeys(em, actor);
}

function announceKeys(em: EntityManager, { organizationId }: Actor): Promise<void> {
  return announce(em, { organizationId, type: "settings-changed", what: "api-keys" });
}

async function rowOf(em: EntityManager, actor: Actor, key: ApiKey): Promise<ApiKeyRow> {
  const maker = key.createdById ? await em.findOne(User, { id: key.createdById }) : null;
  return toApiKeyRow(actor, key, maker);
}

/** The keys as a list shows them; their makers are read at once. */
async function toApiKeyRows(em: EntityManager, actor: Actor, keys: ApiKey[]): Promise<ApiKeyRow[]> {
  const makerIds = [...new Set(keys.flatMap(({ createdById }) => createdById ?? []))];
  const makers = await em.find(User, { id: { $in: makerIds } });
  return keys.map((key) =>
    toApiKeyRow(actor, key, makers.find(({ id }) => id === key.createdById) ?? null),
  );
}

function factsOf({ rank, revokedAt }: ApiKey) {
  return { rank, revoked: Boolean(revokedAt) };
}

function toApiKeyRow(actor: Actor, key: ApiKey, maker: User | null): ApiKeyRow {
  return {
    id: key.id,
    name: key.name,
    hint: key.hint,
    permissions: key.permissions,
    createdAt: key.createdAt.toISOString(),
    createdBy: maker ? displayName(maker) : null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    allowed: { revoke: whyNotRevokeApiKey(actor, factsOf(key)) },
  };
}
