import { makeOrganization } from "../src/testing/organization.ts";
import type { Person } from "../src/testing/person.ts";
import { type Stand, startStand } from "./stand.ts";

/**
 * How long the server takes to refuse a sign-in, by what is wrong with it: nobody must learn from that whether there is
 * an account. The tries come one after the other, one of each kind in
 * a round and each round in an order of its own, so that noise hits all alike.
 */
const triesOfEach = 200;
/** So many of one account that its limit is not reached. */
const triesOfOne = 8;
const allowed = 0.1;

const kinds = ["wrong", "unknown", "suspended", "pending"] as const;
type Kind = (typeof kinds)[number];
interface Try {
  kind: Kind;
  identifier: string;
}

const stand = await startStand();
try {
  const { slug, tries } = await prepare(stand);
  const taken = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  // The first ones only warm the server up.
  for (let index = 0; index < 40; index++)
    await timed(slug, { kind: "unknown", identifier: `warm-${index}@nowhere.example` });
  for (const round of rounds(tries))
    for (const each of round) taken.get(each.kind)?.push(await timed(slug, each));
  print(taken);
} finally {
  await stand.stop();
}

async function prepare({ orm, clock }: Stand): Promise<{ slug: string; tries: Try[] }> {
  const accounts = triesOfEach / triesOfOne;
  const names = kinds.flatMap((kind) =>
    Array.from({ length: accounts }, (_, index) => `${kind}-${index}`),
  );
  const people: Record<string, Person> = await makeOrganization(
    { orm, clock },
    Object.fromEntries(names.map((name) => [name, "member"])),
    { policies: { verifyEmail: true } },
  );
  const em = orm.em.fork();
  await em.execute("update app_user set status = 'suspended' where email like 'suspended-%'");
  await em.execute("update app_user set must_verify_email = true where email like 'pending-%'");
  await em.execute("delete from app_user where email like 'unknown-%'");
  const tries = names.flatMap((name) => {
    const [kind] = name.split("-") as [Kind];
    const { email: identifier = "" } = people[name] ?? {};
    return Array.from({ length: triesOfOne }, () => ({ kind, identifier }));
  });
  const slug = Object.values(people)[0]?.organization.slug ?? "";
  return { slug, tries };
}

/** In milliseconds. */
async function timed(organization: string, { identifier }: Try): Promise<number> {
  const body = JSON.stringify({ organization, identifier, password: "not the password" });
  const headers = { "content-type": "application/json" };
  const start = performance.now();
  const response = await fetch(`${stand.address}/trpc/session.signIn`, {
    method: "POST",
    headers,
    body,
  });
  const answer = await response.text();
  const took = performance.now() - start;
  if (!answer.includes("wrong_credentials")) throw new Error(`Answered otherwise: ${answer}`);
  return took;
}

function shuffled<T>(values: T[]): T[] {
  return values
    .map((value) => ({ value, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** One of each kind, in random order, so many times. */
function rounds(tries: Try[]): Try[][] {
  const byKind = kinds.map((kind) => shuffled(tries.filter((each) => each.kind === kind)));
  return Array.from({ length: triesOfEach }, (_, round) =>
    shuffled(byKind.flatMap((each) => each[round] ?? [])),
  );
}

function quantile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

function print(taken: Map<Kind, number[]>): void {
  const median = (kind: Kind) => quantile(taken.get(kind) ?? [], 0.5);
  console.log(
    `${"kind".padEnd(12)}${"tries".padStart(7)}${"median, ms".padStart(13)}${"ratio".padStart(9)}`,
  );
  for (const [kind, times] of taken) {
    const ratio = median(kind) / median("wrong");
    console.log(
      kind.padEnd(12) +
        String(times.length).padStart(7) +
        median(kind).toFixed(2).padStart(13) +
        ratio.toFixed(3).padStart(9),
    );
    if (Math.abs(ratio - 1) > allowed) process.exitCode = 1;
  }
  console.log(process.exitCode ? "Not within 10 %." : "All within 10 %.");
}
