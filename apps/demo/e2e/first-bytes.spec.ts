import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { firstRow, watchForRow } from "./first-row.ts";
import { type Form, giveTokens, openHost, placeFor } from "./hosts/host.ts";

/** The budgets of `pnpm sizes`, in bytes gzipped: what a browser has asked for when the first row is painted. */
const budgets: { form: Form; most: number; ours: RegExp }[] = [
  { form: "script", most: 140_000, ours: /\/widget\/.*\.js$/ },
  // React is the host's, in a chunk of its own.
  { form: "react-19", most: 75_000, ours: /\/hosts\/react-19\/(?!react-).*\.js$/ },
];

/** Whose organizations have different things around the list. */
const people = ["owner@acme.example", "admin@links.example", "admin@licensed.example"];

/** The names of these scripts without what their content adds. */
const namesOf = (scripts: Map<string, string>) =>
  [...scripts.keys()].map((url) => url.replace(/^.*\/|(-[\w-]{8})*\.js$/g, "")).sort();

function sizeOf(scripts: Map<string, string>): number {
  return [...scripts.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** Opens the page, and tells which scripts it asked for before its first row was painted, and which later. */
async function open(page: Page, ours: RegExp, host: Parameters<typeof openHost>[1]) {
  const bodies = new Map<string, Promise<string>>();
  page.on("response", (response) => {
    if (ours.test(response.url())) bodies.set(response.url(), response.text());
  });
  await page.addInitScript(watchForRow, firstRow);
  await giveTokens(page);
  await openHost(page, host);
  const painted = await page.waitForFunction(() => Reflect.get(window, "firstRow"));
  const row = Number(await painted.jsonValue());
  // The live stream is what comes after.
  await expect.poll(() => [...bodies.keys()].some((url) => /\/stream-/.test(url))).toBe(true);
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name, startTime }) => [name, startTime] as const),
  );
  const [before, after] = [new Map<string, string>(), new Map<string, string>()];
  for (const [url, start] of asked) {
    const body = await bodies.get(url);
    if (body !== undefined) (start <= row ? before : after).set(url, body);
  }
  return { before, after };
}

for (const { form, most, ours } of budgets)
  for (const whose of people)
    test(`the ${form} form asks for no more than its budget before the first row: ${whose}`, async ({
      page,
    }) => {
      const { before, after } = await open(page, ours, { form, body: placeFor(whose) });
      const size = sizeOf(before);
      expect(size, namesOf(before).join(", ")).toBeLessThanOrEqual(most);
      // Not by having looked at too little.
      expect(size).toBeGreaterThan(most / 2);
      expect(namesOf(after)).toEqual(expect.arrayContaining(["listen", "refusals", "stream"]));
    });

test("the script form asks for what `pnpm sizes` counts, and for nothing else", async ({
  page,
}) => {
  const { before } = await open(page, /\/widget\/.*\.js$/, { form: "script" });
  expect(namesOf(before)).toEqual(["first", "rolldown-runtime", "usher", "words-en"]);
});
