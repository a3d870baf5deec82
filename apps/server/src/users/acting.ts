import { permissionsOf } from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { StoredUser } from "./rows.ts";

/** `actor` as this user, with what the user's roles permit and, for a narrowed token, no more than that. */
export function asUser(actor: Actor, user: Pick<StoredUser, "id" | "roles" | "rank">): Actor {
  const held = permissionsOf(user.roles, actor.organization.roles);
  const { scopes } = actor;
  return {
    ...actor,
    kind: actor.apiKeyId ? "api-key" : "user",
    userId: user.id,
    rank: user.rank,
    permissions: scopes ? new Set([...held].filter((key) => scopes.includes(key))) : held,
  };
}
