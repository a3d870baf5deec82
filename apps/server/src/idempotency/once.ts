import { createHmac } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { open, seal } from "../sealing.ts";
import { deriveKey, hashToken, type Secrets } from "../tokens.ts";

/** What a caller asks to be done once, however often it arrives. */
export interface Asked {
  /** The caller's own, e.g. a UUID; the same on every try of one call. */
  key: string;
  /** E.g. `users.create`. */
  procedure: string;
  input: unknown;
  /** The server's. */
  secrets: Secrets;
}

/** How long a key is kept: as long as a job that tries again overnight may take. */
const lifetime = 24 * 60 * 60 * 1000;

/**
 * Does the deed, or gives the answer of when it was done. To be called in the deed's own transaction: what
 * is undone is not kept, and a refusal may be tried again under the same key. Throws `idempotency_mismatch`
 * when the key was given with another procedure or input.
 */
export async function once<T>(
  em: EntityManager,
  actor: Actor,
  asked: Asked | null,
  deed: () => Promise<T>,
): Promise<T> {
  if (!asked) return deed();
  const known = await earlierAnswer(em, actor, asked);
  if (known) return known.answer as T;
  const answer = await deed();
  await keep(em, actor, asked, answer);
  return answer;
}

/**
 * What this call was answered before, or null. Transactions with one key pass one at a time, so that
 * whoever comes after the deed finds its answer.
 */
export async function earlierAnswer(
  em: EntityManager,
  actor: Actor,
  asked: Asked,
): Promise<{ answer: unknown } | null> {
  const place = placeOf(actor, asked);
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [place.join("|")]);
  const [known] = await em.execute<{ inputMac: string; answer: string }[]>(
    `select input_mac as "inputMac", answer from idempotency_key
     where organization_id = ? and caller = ? and key_hash = ? and expires_at > ?`,
    [...place, actor.now],
  );
  if (!known) return null;
  const madeBy = asked.secrets.find((secret) => macOf(actor, asked, secret) === known.inputMac);
  if (!madeBy) throw new Refused("idempotency_mismatch");
  const answer = open(keyFor("answer", actor, asked, madeBy), known.answer, place.join("|"));
  return JSON.parse(answer.toString());
}

/**
 * Keeps the answer for whoever comes again. It may hold a secret that is shown this once, so it is sealed
 * under the caller's key, of which the database has no more than a hash.
 */
async function keep(em: EntityManager, actor: Actor, asked: Asked, answer: unknown): Promise<void> {
  const place = placeOf(actor, asked);
  const plain = Buffer.from(JSON.stringify({ answer }));
  const [secret] = asked.secrets;
  await em.execute(
    `insert into idempotency_key (organization_id, caller, key_hash, input_mac, answer, expires_at)
     values (?, ?, ?, ?, ?, ?)
     on conflict (organization_id, caller, key_hash) do update
       set input_mac = excluded.input_mac, answer = excluded.answer, expires_at = excluded.expires_at`,
    [
      ...place,
      macOf(actor, asked, secret),
      seal(keyFor("answer", actor, asked, secret), plain, place.join("|")),
      new Date(actor.now.getTime() + lifetime),
    ],
  );
}

/** Forgets the keys whose time is over, of every organization. */
export async function forgetEndedKeys(em: EntityManager, now: Date): Promise<void> {
  await em.execute("delete from idempotency_key where expires_at <= ?", [now]);
}

/** Organization, caller and hash of the key: what a stored key is found by. */
function placeOf(actor: Actor, { key }: Asked): [string, string, string] {
  const { organizationId, kind, apiKeyId, userId } = actor;
  return [organizationId, [kind, apiKeyId ?? "", userId ?? ""].join(":"), hashToken(key)];
}

function macOf(actor: Actor, asked: Asked, secret: string): string {
  const text = JSON.stringify([asked.procedure, asked.input ?? null], inOrder);
  return createHmac("sha256", keyFor("input", actor, asked, secret))
    .update(text)
    .digest("base64url");
}

function keyFor(
  purpose: "answer" | "input",
  { organizationId }: Actor,
  { key }: Asked,
  secret: string,
): Buffer {
  return deriveKey(secret, `idempotency-${purpose}|${organizationId}|${key}`);
}

/** The same input is the same text, in whichever order its fields came. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
