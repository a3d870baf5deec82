import { type DirectorySort, directorySorts } from "@usher/domain";
import {
  emptyCase,
  pageCase,
  type Searched,
  searchCase,
  signInCase,
  suspendCase,
  type Where,
} from "./cases.ts";
import { searches } from "./people.ts";
import { medianOf, type Sample, type Who } from "./samples.ts";

/** Answers a second, the median of some rounds that take turns. */
export interface Throughput {
  usher: number;
  betterAuth: number;
}

/** Everything that was measured, at these sizes. */
export interface Measured {
  sizes: readonly [number, number, number];
  samples: readonly Sample[];
  throughput: Throughput;
  /** In milliseconds. */
  streams: number[];
  /** The server's, in MB. */
  memory: number;
}

/** A limit and what came of it. */
export interface Bar {
  name: string;
  figure: number;
  /** `times` is a ratio. */
  unit: "times" | "ms" | "MB";
  limit: { atMost: number } | { atLeast: number };
  /** Of several cases the one that the figure is of. */
  worst?: string;
}

export function isMet({ figure, limit }: Bar): boolean {
  return "atMost" in limit ? figure <= limit.atMost : figure >= limit.atLeast;
}

export function barsOf(measured: Measured): Bar[] {
  return [...barsOfPages(measured), ...barsOfSearch(measured), ...otherBars(measured)];
}

function barsOfPages({ samples, sizes }: Measured): Bar[] {
  const [few, , most] = sizes;
  const page = (where: Where, sort: DirectorySort, who: Who = "Usher", users = most) =>
    medianOf(samples, { what: pageCase(where, sort), who, users });
  const atBest = (where: Where) => (sort: DirectorySort) =>
    page(where, sort) / (page(where, sort, "plain SQL") + medianOf(samples, emptyCase(sort, most)));
  const againstOther = (where: Where) => (sort: DirectorySort) =>
    page(where, sort, "better-auth") / page(where, sort);
  const apart = (sort: DirectorySort) => {
    const [first, late] = [page("first page", sort), page("late page", sort)];
    return Math.max(first, late) / Math.min(first, late);
  };
  const growth = (sort: DirectorySort) =>
    page("first page", sort) / page("first page", sort, "Usher", few);
  return [
    highest("first and late page, the slower against the quicker", apart, 1.3),
    highest("first page against plain SQL and an empty call", atBest("first page"), 2.5),
    highest("late page against plain SQL and an empty call", atBest("late page"), 2.5),
    lowest("first page, times faster than better-auth's", againstOther("first page"), 10),
    lowest("late page, times faster than better-auth's", againstOther("late page"), 50),
    highest(`first page among ${most} users against ${few}`, growth, 1.5),
  ];
}

/** The bar that the worst sort has to keep. */
function highest(name: string, of: (sort: DirectorySort) => number, atMost: number): Bar {
  const { figure, worst } = worstOf(directorySorts, of, (a, b) => b - a);
  return { name, figure, worst: `by ${worst}`, unit: "times", limit: { atMost } };
}

function lowest(name: string, of: (sort: DirectorySort) => number, atLeast: number): Bar {
  const { figure, worst } = worstOf(directorySorts, of, (a, b) => a - b);
  return { name, figure, worst: `by ${worst}`, unit: "times", limit: { atLeast } };
}

function worstOf<Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => number,
  order: (a: number, b: number) => number,
): { figure: number; worst: Key } {
  const figures = keys.map((key) => ({ figure: of(key), worst: key }));
  const [first] = figures.toSorted((a, b) => order(a.figure, b.figure));
  if (!first) throw new Error("There is nothing to choose from.");
  return first;
}

function barsOfSearch({ samples, sizes: [, , users] }: Measured): Bar[] {
  const bar = (field: Searched, name: string): Bar => {
    const faster = (part: string) => {
      const of = { what: searchCase(field, part), users };
      const other = medianOf(samples, { ...of, who: "better-auth" });
      return other / medianOf(samples, { ...of, who: "Usher" });
    };
    const { figure, worst } = worstOf(searches[field], faster, (a, b) => a - b);
    return { name, figure, worst: `"${worst}"`, unit: "times", limit: { atLeast: 8 } };
  };
  return [
    bar("name", "search by a part of a name, times faster than better-auth"),
    bar("email", "search by a part of an e-mail, times faster than better-auth"),
  ];
}

function otherBars({ samples, sizes, throughput, streams, memory }: Measured): Bar[] {
  const [few, , most] = sizes;
  const of = (what: string, who: Who, users = most) => medianOf(samples, { what, who, users });
  const throughputRatio = throughput.usher / throughput.betterAuth;
  const signIn = of(signInCase, "Usher") / of(signInCase, "the hash alone");
  const suspend = of(suspendCase, "Usher") / of(suspendCase, "Usher", few);
  return [
    {
      name: "session.me, answers against better-auth's get-session",
      ...{ figure: throughputRatio, unit: "times", limit: { atLeast: 4 } },
    },
    {
      name: "sign-in against the argon2id hash alone",
      ...{ figure: signIn, unit: "times", limit: { atMost: 1.2 } },
    },
    {
      name: `suspend among ${most} users against ${few}`,
      ...{ figure: suspend, unit: "times", limit: { atMost: 2 } },
    },
    {
      name: "the slowest stream closed after a suspension",
      ...{ figure: Math.max(...streams), unit: "ms", limit: { atMost: 1000 } },
    },
    {
      name: "the server's memory after all of it",
      ...{ figure: memory, unit: "MB", limit: { atMost: 400 } },
    },
  ];
}
