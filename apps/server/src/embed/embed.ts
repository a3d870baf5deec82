import type { EntityManager } from "@mikro-orm/postgresql";
import { type CreateEmbedTokenInput, Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import type { EmbedTokens } from "./embed-tokens.ts";

/** How far a host's clock may be ahead of ours, in milliseconds. */
const skew = 60 * 1000;

/** When the host had the person show who they are. Throws `invalid_input` for a time that has not come. */
function vouchedFor(said: string | undefined, now: Date): Date | null {
  if (said === undefined) return null;
  const at = new Date(said);
  if (at.getTime() > now.getTime() + skew) throw new Refused("invalid_input", "authenticatedAt");
  return at < now ? at : now;
}

/**
 * A token with which one page may act as one user for 5 minutes. Only a host's backend gets one, with an
 * API key. Throws `not_found`, `not_active`, `origin_not_allowed`.
 */
export async function createEmbedToken(
  em: EntityManager,
  actor: Actor,
  input: CreateEmbedTokenInput,
  deps: { embedTokens: EmbedTokens; allowedOrigins: readonly string[] },
): Promise<{ token: string; expiresAt: string }> {
  const { organizationId, apiKeyId } = actor;
  if (!apiKeyId || actor.userId) throw new Refused("missing_permission");
  if (!deps.allowedOrigins.includes(input.origin))
    throw new Refused("origin_not_allowed", "origin");
  const by = input.userId ? { id: input.userId } : { externalId: input.externalId ?? "" };
  const user = await em.findOne(User, { organizationId, ...by });
  if (!user) throw new Refused("not_found", input.userId ? "userId" : "externalId");
  if (userFacts(user, actor.now).status !== "active") throw new Refused("not_active");
  // A key speaks for nobody above it and lends nobody more than it holds.
  if (user.rank > actor.rank) throw new Refused("higher_rank");
  const authenticatedAt = vouchedFor(input.authenticatedAt, actor.now);
  const asked = input.scopes ?? [...actor.permissions];
  const claims = {
    userId: user.id,
    organizationId,
    credentialVersion: user.credentialVersion ?? 1,
    origin: input.origin,
    apiKeyId,
    authenticatedAt,
    scopes: asked.filter((scope) => actor.permissions.has(scope)),
  };
  const { token, expiresAt } = await deps.embedTokens.sign(claims, actor.now);
  const at = authenticatedAt?.toISOString() ?? null;
  record(em, actor, {
    action: "embed_token.created",
    target: { kind: "user", id: user.id },
    changes: at ? { authenticatedAt: { before: null, after: at } } : {},
  });
  return { token, expiresAt: expiresAt.toISOString() };
}
