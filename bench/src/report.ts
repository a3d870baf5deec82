import type { Bar, Measured } from "./bars.ts";
import type { Machine } from "./machine.ts";
import { type Sample, sampleOf, type Who } from "./samples.ts";
import { connections } from "./scale.ts";
import { median, quantile } from "./statistics.ts";
import { barLines, figureOf, limitOf, nameOf, outcomeOf, shown, table } from "./words.ts";

/** The page of results, in Markdown. */
export function report(measured: Measured, bars: readonly Bar[], machine: Machine): string {
  const { samples, throughput, streams } = measured;
  const [few, some, most] = measured.sizes;
  return `${[
    "# What Usher's lists, sessions and deeds cost",
    "",
    `Written by \`npx pnpm@12 bench\` on ${machine.date}: Usher's server, better-auth ${machine.betterAuth} with its admin and`,
    "organization plugins, and plain SQL, in one run and on one PostgreSQL, one call at a time and in turn.",
    "",
    ...table([["what", "this machine"], ...machine.facts]),
    "",
    ...(machine.busy ? [busy, ""] : []),
    "## Bars",
    "",
    ...table([
      ["case", "figure", "limit", ""],
      ...bars.map((bar) => [nameOf(bar), figureOf(bar), limitOf(bar), outcomeOf(bar)]),
    ]),
    "",
    `${barLines(bars).at(-1)}. Figures are medians, or ratios of medians of this run; of several sorts or searches the worst.`,
    "",
    "![Cost against number of users](cost-by-users.svg)",
    "",
    "## How it is measured",
    "",
    `- Organizations of ${few}, ${some} and ${most} users are in Usher's one database, each with a pending invitation for a`,
    "  hundred users and groups beside them, among small organizations of five users each. better-auth has a database of its",
    "  own for each number of users, with nothing else in it and the indexes that its own migrations make.",
    "- Plain SQL is one prepared statement on one open connection, as the owner of the tables, for the users alone: no",
    "  sign-in, no rights, no invitations, no groups, no count. An empty call is one that the server refuses before it reads.",
    "- A late page is the one after nine tenths of all rows: by a cursor in Usher, by an offset in better-auth.",
    "- PostgreSQL writes to the disk as in production, and has its default settings otherwise.",
    "- better-auth's list is that of its admin plugin, which has no organization; it is asked for each page in the same order,",
    "  and by when users were changed for when they were last active, which it doesn't keep. What it answers quickest, pages",
    "  in no order, stand beside those by name.",
    "- Signing in is from a browser that the account knows; from a new one it would be told by mail, which the others don't do.",
    "- Milliseconds, seen from a client in a process of its own. _99 %_ is the 99th percentile.",
    "",
    "## Calls",
    "",
    ...table(rowsOfSamples(samples)),
    "",
    `An empty call: ${both(samplesOf(samples, "an empty call"))} ms.`,
    "",
    "## Sessions",
    "",
    ...table([
      [`${connections} connections`, "answers a second"],
      ["Usher, session.me", shown(throughput.usher)],
      ["better-auth, get-session", shown(throughput.betterAuth)],
    ]),
    "",
    `Signing in: the argon2id hash alone ${both(samplesOf(samples, "the hash alone"))} ms.`,
    "",
    `Streams closed after a suspension: half of ${streams.length} within ${shown(median(streams))} ms, the slowest ${shown(Math.max(...streams))} ms.`,
  ].join("\n")}\n`;
}

const busy =
  "**The machine had other work** before the run and probably in it: times are longer than they need be, and ratios less sure.";

/** All that one did, as of one case. */
function samplesOf(samples: readonly Sample[], who: Who): Pick<Sample, "times"> {
  return { times: samples.flatMap((sample) => (sample.who === who ? sample.times : [])) };
}

/** Median and 99th percentile. */
function both(sample: Pick<Sample, "times"> | undefined): string {
  return sample ? `${shown(median(sample.times))} (${shown(quantile(sample.times, 0.99))})` : "";
}

const compared = ["Usher", "plain SQL", "better-auth"] as const satisfies Who[];

/** A row for each case and number of users: what each takes, and how Usher stands to the others. */
function rowsOfSamples(samples: readonly Sample[]): string[][] {
  const head = [
    "case",
    "users",
    ...compared.map((who) => `${who} (99 %)`),
    "Usher ÷ SQL",
    "b-a ÷ Usher",
  ];
  const cases = samples.filter(({ who }) => (compared as readonly Who[]).includes(who));
  const keys = new Map(cases.map(({ what, users }) => [`${what} ${users}`, { what, users }]));
  const rows = [...keys.values()].map(({ what, users }) => {
    const [usher, plain, other] = compared.map((who) => found(samples, what, who, users));
    const cells = [usher, plain, other].map(both);
    return [what, String(users), ...cells, ratio(usher, plain), ratio(other, usher)];
  });
  return [head, ...rows];
}

function found(samples: readonly Sample[], what: string, who: Who, users: number) {
  const there = samples.some((one) => one.what === what && one.who === who && one.users === users);
  return there ? sampleOf(samples, { what, who, users }) : undefined;
}

function ratio(above: Sample | undefined, below: Sample | undefined): string {
  return above && below ? shown(median(above.times) / median(below.times)) : "";
}
