import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { signIn } from "../e2e/account.ts";
import { enterHost, openPeople } from "../e2e/host-page.ts";
import type { Stack } from "../stack/stack.ts";
import { addPeople } from "./crowd.ts";
import { onStand } from "./stand.ts";
import { type Watched, watch } from "./watched.ts";

/**
 * Whether the panel keeps up with 60 frames a second in Chromium: while one scrolls through 10,000 loaded rows,
 * while one types into the search, and while others change 50 people of the list a second. An empty page of the
 * same browser, on which nothing happens, says what this machine can do at best.
 */
const loaded = 10_000;
const changesPerSecond = 50;

await onStand(async ({ stack, browser, folder }) => {
  await addPeople(folder, loaded + 2_000);
  console.log(`\nChromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  console.log(
    "| case | seconds | frames a second | over 34 ms | over 50 ms | longest, ms | shift |",
  );
  console.log("| --- | --- | --- | --- | --- | --- | --- |");
  const page = await (await browser.newContext()).newPage();
  print("an empty page", await watch(page, () => sleep(3_000)));
  await bench(stack, page);
});

async function bench({ urls }: Stack, page: Page): Promise<void> {
  await enterHost(page, urls.demo);
  await openPeople(page, urls.demo);
  print(`${loaded} rows are loaded, 50 at a time`, await watch(page, () => loadRows(page)));
  // Reading pace, then as one drags the scroll bar.
  for (const [name, step] of [
    ["slowly", 40],
    ["fast", 3_000],
  ] as const)
    print(`scrolling ${name}, ${step} px a frame`, await watch(page, () => scroll(page, step)));
  const change = await changer(urls.server, page);
  print(`${changesPerSecond} changes a second`, await watch(page, change));
  print("typing into the search", await watch(page, () => type(page)));
}

function print(name: string, { seconds, frames, late, long, longest, shift }: Watched): void {
  const figures = [seconds.toFixed(1), (frames / seconds).toFixed(1), late, long];
  console.log(`| ${[name, ...figures, longest.toFixed(0), shift.toFixed(3)].join(" | ")} |`);
}

/** Scrolls to the end, frame by frame, until so many rows have come. */
async function loadRows(page: Page): Promise<void> {
  await scrollerOf(page).evaluate(async (element, loaded) => {
    const last = () => [...element.querySelectorAll("[aria-rowindex]")].at(-1);
    while (Number(last()?.getAttribute("aria-rowindex")) < loaded) {
      element.scrollTo({ top: element.scrollHeight });
      await new Promise(requestAnimationFrame);
    }
  }, loaded);
}

function scrollerOf(page: Page): Locator {
  return page.getByRole("table", { name: "People" }).locator("xpath=..");
}

/** From the first row down for some seconds, in steps of a frame. */
async function scroll(page: Page, step: number): Promise<void> {
  await scrollerOf(page).evaluate(async (element, step) => {
    element.scrollTo({ top: 0 });
    for (let frame = 0; frame < 300; frame++) {
      await new Promise(requestAnimationFrame);
      element.scrollBy({ top: frame < 150 || step < 1_000 ? step : -step });
    }
  }, step);
}

/** Goes to the middle of the list; what it answers changes people from elsewhere, and throws if the list moved. */
async function changer(server: string, page: Page): Promise<() => Promise<void>> {
  const { client } = await signIn(server, "owner@acme.example");
  const scroller = scrollerOf(page);
  await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  const seen = page.locator("tr[data-row]");
  const ids = await seen.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute("data-row") ?? ""),
  );
  const top = () => scroller.evaluate((element) => element.scrollTop);
  await sleep(2_000);
  const before = await top();
  return async () => {
    const waiting: Promise<unknown>[] = [];
    for (let turn = 0; turn < 5 * changesPerSecond; turn++) {
      const userId = ids[turn % ids.length] ?? "";
      waiting.push(client.users.update.mutate({ userId, about: `Changed ${turn} times` }));
      await sleep(1_000 / changesPerSecond);
    }
    await Promise.all(waiting);
    await sleep(2_000);
    expect(await top()).toBe(before);
  };
}

/** Types letter by letter; throws when in the end other rows are there than were asked for. */
async function type(page: Page): Promise<void> {
  const search = page.getByRole("searchbox", { name: "Search people" });
  const rows = page.getByRole("button", { name: /^Actions for / });
  await search.pressSequentially("sample 1234", { delay: 90 });
  await expect(rows.first()).toHaveAccessibleName(/Sample 1234/);
  for (let left = 0; left < 11; left++) await search.press("Backspace");
  await expect.poll(() => rows.count()).toBeGreaterThan(10);
}
