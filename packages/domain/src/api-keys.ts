import type { Permission } from "./permissions.ts";
import type { Refusal } from "./refusal-codes.ts";
import { type ActorFacts, whyNot } from "./roles.ts";

/** An API key as a list shows it; the key itself is shown once, when it is made. */
export interface ApiKeyRow {
  id: string;
  name: string;
  /** The first characters, to tell keys apart. */
  hint: string;
  permissions: string[];
  createdAt: string;
  createdBy: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
  /** For each action null, or why the caller may not do it. */
  allowed: { revoke: Refusal | null };
}

/** What somebody may do, whoever they are. */
export type Authority = Pick<ActorFacts, "rank" | "permissions">;

/**
 * What a key may do now: what it was given, as far as its maker still holds it, and no higher than they
 * stand. A key without a maker, which set-up made, keeps what it was given.
 */
export function authorityOfKey(
  key: { rank: number; permissions: readonly Permission[] },
  maker: Authority | null,
): Authority {
  if (!maker) return { rank: key.rank, permissions: new Set(key.permissions) };
  const held = key.permissions.filter((permission) => maker.permissions.has(permission));
  return { rank: Math.min(key.rank, maker.rank), permissions: new Set(held) };
}

/** Why `actor` may not make a key with these permissions, or null. No key does more than its maker. */
export function whyNotCreateApiKey(
  actor: ActorFacts,
  permissions: readonly Permission[],
): Refusal | null {
  const exceeds = permissions.some((permission) => !actor.permissions.has(permission));
  return whyNot(actor, "api-keys:manage") ?? (exceeds ? "permission_not_held" : null);
}

/** Why `actor` may not end this key, or null. */
export function whyNotRevokeApiKey(
  actor: ActorFacts,
  key: { rank: number; revoked: boolean },
): Refusal | null {
  return (
    whyNot(actor, "api-keys:manage") ??
    (key.rank > actor.rank ? "higher_rank" : null) ??
    (key.revoked ? "api_key_revoked" : null)
  );
}
