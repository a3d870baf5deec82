import type { Permission } from "./permissions.ts";
import type { Refusal } from "./refusals.ts";
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
