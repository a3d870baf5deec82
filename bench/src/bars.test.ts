import { directorySorts } from "@usher/domain";
import { expect, test } from "vitest";
import { type Bar, barsOf, isMet, type Measured } from "./bars.ts";
import { emptyCase, pageCase, searchCase, signInCase, suspendCase } from "./cases.ts";
import { searches } from "./people.ts";
import type { Case, Sample } from "./samples.ts";
import { barLines } from "./words.ts";

const sizes = [10, 100, 1000] as const;

/** Some that meet every bar, at once or with `changed` times: three of each, of which the median is taken. */
function measured(changed: (of: Case) => number | undefined = () => undefined): Measured {
  const samples: Sample[] = [];
  const add = (what: string, who: Case["who"], milliseconds: number) => {
    for (const users of sizes) {
      const time = changed({ what, who, users }) ?? milliseconds;
      samples.push({ ...{ what, who, users }, times: [time, time / 2, time * 9] });
    }
  };
  for (const where of ["first page", "late page"] as const) {
    for (const sort of directorySorts) {
      add(pageCase(where, sort), "Usher", 4);
      add(pageCase(where, sort), "plain SQL", 1);
      add(pageCase(where, sort), "better-auth", 400);
      add(emptyCase(sort, 0).what, "an empty call", 1);
    }
  }
  for (const field of ["name", "email"] as const)
    for (const part of searches[field]) {
      add(searchCase(field, part), "Usher", 5);
      add(searchCase(field, part), "better-auth", 100);
    }
  add(signInCase, "Usher", 22);
  add(signInCase, "the hash alone", 20);
  add(suspendCase, "Usher", 10);
  return {
    sizes,
    samples,
    throughput: { usher: 2000, betterAuth: 400 },
    streams: [5, 9],
    memory: 300,
  };
}

const short = (bars: Bar[]) => bars.filter((bar) => !isMet(bar));

test("what keeps every limit meets every bar", () => {
  const bars = barsOf(measured());
  expect(short(bars)).toEqual([]);
  expect(barLines(bars).at(-1)).toBe("bars met 13 of 13");
});

test("one slow sort of twelve is the one that counts", () => {
  const slow = ({ what, who, users }: Case) =>
    what === pageCase("late page", "-role") && who === "Usher" && users === 1000 ? 12 : undefined;
  const bars = barsOf(measured(slow));
  expect(short(bars).map(({ worst, figure }) => [worst, figure])).toEqual([
    ["by -role", 3],
    ["by -role", 6],
    ["by -role", 400 / 12],
  ]);
  expect(barLines(bars).at(-1)).toBe("bars met 10 of 13");
});

test("a page is compared with better-auth's that was measured beside it", () => {
  const quick = ({ what, who }: Case) =>
    what === pageCase("first page", "status") && who === "better-auth" ? 36 : undefined;
  expect(short(barsOf(measured(quick)))).toMatchObject([
    { worst: "by status", figure: 9, limit: { atLeast: 10 } },
  ]);
});

test("the least gain of all searches counts", () => {
  const slow = ({ what, who }: Case) =>
    what === searchCase("email", searches.email[1]) && who === "Usher" ? 50 : undefined;
  expect(short(barsOf(measured(slow)))).toMatchObject([
    { worst: `"${searches.email[1]}"`, figure: 2, limit: { atLeast: 8 } },
  ]);
});

test("growth is by the number of users, and the rest by its own limit", () => {
  const many = ({ what, who, users }: Case) =>
    what === suspendCase && who === "Usher" && users === 1000 ? 21 : undefined;
  const bars = barsOf({
    ...measured(many),
    ...{ throughput: { usher: 1999, betterAuth: 500 }, streams: [5, 1001], memory: 401 },
  });
  expect(short(bars).map(({ figure }) => figure)).toEqual([3.998, 2.1, 1001, 401]);
});

test("a limit itself is kept", () => {
  const at = { figure: 2, unit: "times", name: "" } as const;
  expect(isMet({ ...at, limit: { atMost: 2 } })).toBe(true);
  expect(isMet({ ...at, limit: { atLeast: 2 } })).toBe(true);
});

test("what was not measured is no bar that is met", () => {
  const { samples, ...rest } = measured();
  const without = samples.filter(({ what }) => what !== signInCase);
  expect(() => barsOf({ ...rest, samples: without })).toThrow("Not measured: sign-in");
});
