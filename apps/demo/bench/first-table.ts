import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, expect } from "@playwright/test";
import { firstRow } from "../e2e/first-row.ts";
import { enterHost, openPeople } from "../e2e/host-page.ts";
import type { Stack } from "../stack/stack.ts";
import { serveBaseline } from "./baseline-server.ts";
import { type Form, type Measured, measure } from "./measure.ts";
import { onStand } from "./stand.ts";

/**
 * How long the first table takes in Chromium: from navigation to the paint of the first row, with a cold cache,
 * the CPU slowed and the server on this machine. Beside it, in the same run and taken in turn, a page in which
 * React alone draws a table of the same rows: only the ratio tells anything of another machine.
 */
const runs = 7;
const slower = 4;
/** So many people are loaded at once; the table has a head besides. */
const pageSize = 50;
const single = new URL("../../../packages/widget/dist/script/usher.single.js", import.meta.url);

await onStand(async ({ stack, browser }) => {
  await bench(stack, browser);
});

async function bench({ urls }: Stack, browser: Browser): Promise<void> {
  const context = await browser.newContext();
  const rows = await visit(context, urls.demo);
  const state = await context.storageState();
  await context.close();
  const baseline = await serveBaseline(rows);
  const forms = formsOf(urls, baseline.url);
  const taken = new Map<Form, Measured[]>(forms.map((form) => [form, []]));
  // The first of each only warms the servers up.
  for (let run = 0; run <= runs; run++)
    for (const form of forms) {
      const measured = await measure(browser, form, { state, slower });
      if (run > 0) taken.get(form)?.push(measured);
    }
  baseline.close();
  print(taken, { version: browser.version(), rows: rows.length - 1 });
}

/** Signs in and reads the table that is measured later. */
async function visit(context: BrowserContext, demo: string): Promise<string[][]> {
  const page = await context.newPage();
  await enterHost(page, demo);
  await openPeople(page, demo);
  const found = page.getByRole("table", { name: "People" }).getByRole("row");
  // What lies below the window is drawn after the rest.
  await expect(found).toHaveCount(pageSize + 1);
  return found.evaluateAll((all) =>
    all.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")),
  );
}

function formsOf(urls: Stack["urls"], baseline: string): Form[] {
  const panel = { row: firstRow, own: /\/assets\/host\.js$/ };
  const element = { ...panel, url: `${urls.demo}/settings/people/element` };
  const widget = `${urls.server}/widget`;
  const instead = { of: `${widget}/usher.js`, load: `${widget}/usher.single.js` };
  return [
    { name: "React alone, a static table", url: baseline, row: "tbody tr" },
    { ...panel, name: "React component", url: `${urls.demo}/settings/people` },
    { ...element, name: "element, script" },
    ...(existsSync(fileURLToPath(single))
      ? [{ ...element, name: "element, one file", instead }]
      : []),
  ];
}

function print(taken: Map<Form, Measured[]>, { version, rows }: { version: string; rows: number }) {
  const processor = cpus()[0]?.model ?? "a processor";
  console.log(
    `\nChromium ${version}, CPU slowed ${slower} times, ${rows} rows, median of ${runs} (least to most)`,
  );
  console.log(`${cpus().length} × ${processor}, ${new Date().toISOString().slice(0, 10)}\n`);
  console.log("| form | first row painted, ms | ratio | script, kB | gzipped, kB |");
  console.log("| --- | --- | --- | --- | --- |");
  let base = 0;
  for (const [{ name }, all] of taken) {
    const times = all.map(({ time }) => time).sort((a, b) => a - b);
    const middle = median(times);
    base ||= middle;
    const [least = 0, most = 0] = [times[0], times.at(-1)];
    const sizes = [median(all.map(({ came }) => came)), median(all.map(({ gzipped }) => gzipped))];
    const [came, gzipped] = sizes.map((size) => (size / 1000).toFixed(1));
    const time = `${middle.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
    console.log(`| ${name} | ${time} | ${(middle / base).toFixed(1)} | ${came} | ${gzipped} |`);
  }
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
