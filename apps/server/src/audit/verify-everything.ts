import type { EntityManager } from "@mikro-orm/postgresql";
import { mostDifferences, Refused } from "@usher/domain";
import { type Anchor, readAnchors } from "./anchors.ts";
import { AuditSeal } from "./seal.entity.ts";
import { type Broken, checkSeals } from "./seals.ts";

/** What to look at: one organization by its slug or all of them, and a file of the server's log. */
export interface Asked {
  organization?: string | undefined;
  anchors?: string | undefined;
}

/**
 * Compares every log with its seals, and these with what the server's own log has of them: so it shows when
 * entries were changed, removed or slipped in, when seals were made anew to hide that, and when the end of a log
 * was cut off. Changes nothing. Says a line for each log and each thing that is wrong; answers whether all is
 * as it was. Throws `not_found` for an organization that is not there.
 */
export async function verifyEverything(
  em: EntityManager,
  asked: Asked,
  say: (line: string) => void,
): Promise<boolean> {
  // Read first: whatever the log told then is in the database by now.
  const anchors = asked.anchors ? await readAnchors(asked.anchors) : [];
  const logs = await logsOf(em, asked.organization);
  let intact = true;
  for (const { id, slug } of logs) {
    const checked = await checkSeals(em.fork(), id);
    const wrong = [
      ...(checked.broken ? wordsFor(checked.broken) : []),
      ...(await wrongAnchors(em.fork(), id, anchors)),
    ];
    for (const words of wrong) say(`${slug}: BROKEN: ${words}`);
    if (wrong.length > 0) intact = false;
    else say(`${slug}: ${checked.entries} entries under ${checked.seals} seals are as they were.`);
    const { detachedUntil } = checked;
    if (detachedUntil)
      say(
        `${slug}: entries until ${detachedUntil.toISOString()} are detached and were not looked at.`,
      );
  }
  const known = new Set(logs.map(({ id }) => id));
  const lost = anchors.filter(({ organizationId }) => !known.has(organizationId));
  if (asked.organization || lost.length === 0) return intact;
  for (const id of new Set(lost.map(({ organizationId }) => organizationId)))
    say(`${id}: BROKEN: the server's log has seals of this organization, and the database none.`);
  return false;
}

async function logsOf(em: EntityManager, slug: string | undefined) {
  const found = await em.execute<{ id: string; slug: string }[]>(
    "select id, slug from organization where slug = coalesce(?, slug) order by slug",
    [slug ?? null],
  );
  if (slug && found.length === 0) throw new Refused("not_found");
  return found;
}

const changes = { changed: "was changed", removed: "is gone", added: "was slipped in" } as const;

function wordsFor({ number, from, until, why, entries }: Broken): string[] {
  const stretch = `${from ? `after ${from.toISOString()}, ` : ""}until ${until.toISOString()}`;
  if (why === "missing") return [`seal ${number} is gone.`];
  if (why === "seal") return [`seal ${number} (${stretch}) was changed itself.`];
  const named = entries.slice(0, mostDifferences);
  const more = entries.length - named.length;
  return [
    ...named.map(
      ({ id, change }) => `entry ${id} ${changes[change]}, under seal ${number} (${stretch}).`,
    ),
    ...(more > 0 ? [`${more} more entries under seal ${number} are not as they were.`] : []),
  ];
}

/** What the server's log knows of a log that is not so in the database. */
async function wrongAnchors(
  em: EntityManager,
  organizationId: string,
  anchors: readonly Anchor[],
): Promise<string[]> {
  const own = anchors.filter((anchor) => anchor.organizationId === organizationId);
  if (own.length === 0) return [];
  const seals = await em.find(AuditSeal, { organizationId }, { orderBy: { number: "asc" } });
  const hashes = new Map(seals.map(({ number, hash }) => [number, hash]));
  const last = seals.at(-1);
  const cut = own.filter(({ number }) => number > (last?.number ?? 0));
  const furthest = cut.toSorted((a, b) => b.number - a.number)[0];
  const other = own.filter(({ number, hash }) => (hashes.get(number) ?? hash) !== hash);
  return [
    ...other.map(
      ({ number, at }) => `seal ${number} is another than the server's log had at ${at}.`,
    ),
    ...(furthest
      ? [
          `what came after ${last ? `seal ${last.number} (until ${last.until.toISOString()})` : "the beginning"} is cut off: at ${furthest.at} the server's log had seal ${furthest.number}, until ${furthest.until}.`,
        ]
      : []),
  ];
}
