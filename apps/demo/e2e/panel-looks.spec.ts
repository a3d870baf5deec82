import { expect, type Page, test } from "@playwright/test";
import { type Form, giveTokens, type Host, type Looks, openHost } from "./hosts/host.ts";
import { expectNothingSideways, expectPeople, walk } from "./hosts/walk.ts";

async function open(page: Page, host: Partial<Host> & { looks?: Looks }): Promise<void> {
  await giveTokens(page);
  await openHost(page, { form: "react-19", ...host });
  await expectPeople(page);
}

for (const [density, height] of [
  ["comfortable", 44],
  ["compact", 36],
] as const)
  test(`rows are ${height} pixels high in the density ${density}`, async ({ page }) => {
    await open(page, { looks: { density, routing: "hash" } });
    for (const section of ["Users", "Roles"]) {
      await page.getByRole("navigation").getByRole("button", { name: section }).click();
      const rows = page.getByRole("region", { name: section }).getByRole("row");
      await expect(rows.nth(3)).toBeVisible();
      const heights = await rows.evaluateAll((all) =>
        all.slice(1, 4).map((row) => row.getBoundingClientRect().height),
      );
      expect(heights, section).toEqual([height, height, height]);
    }
  });

/** What the panel's ground and text were in every frame that was painted, from the page's beginning. */
async function recordFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    function look() {
      const host = document.querySelector("usher-user-management")?.shadowRoot ?? document;
      const panel = host.querySelector("[data-usher]");
      if (panel && panel.getClientRects().length > 0) {
        const { backgroundColor, color } = getComputedStyle(panel);
        frames.push(`${color} on ${backgroundColor}`);
      }
      requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => (window as unknown as { frames: string[] }).frames);
}

const light = "rgb(26, 28, 32) on rgb(255, 255, 255)";
const dark = "rgb(237, 237, 240) on rgb(18, 19, 22)";

for (const form of ["react-19", "react-18", "script"] satisfies Form[])
  for (const [system, theme, host, shown] of [
    ["light", "host", "dark", dark],
    ["dark", "host", "light", light],
    ["dark", "system", "light", dark],
  ] as const)
    test(`no frame is in other colours: ${form}, theme ${theme}, ${system} system, ${host} page`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      const frames = await recordFrames(page);
      await open(page, { form, root: `style="color-scheme: ${host}"`, looks: { theme } });
      const seen = await frames();
      expect(seen.length).toBeGreaterThan(1);
      expect([...new Set(seen)]).toEqual([shown]);
    });

/** What has a transition or an animation that takes more than a moment. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-usher], [data-usher] *")].flatMap((element) =>
      ["", "::before", "::after"].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        const seconds = [
          ...style.transitionDuration.split(","),
          ...(style.animationName === "none" ? [] : style.animationDuration.split(",")),
        ].map(Number.parseFloat);
        return seconds.some((time) => time > 0.001) ? [`${element.className}${pseudo}`] : [];
      }),
    ),
  );
}

test("nothing moves where a person wants no motion, and something does elsewhere", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, {});
  await walk(page, async (state) => expect(await moving(page), state).toEqual([]));
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving(page)).not.toEqual([]);
});

/** What stands out of the window, and controls and headings that are not whole. Addresses in rows may end in `…`. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const whole = "button, label, legend, h1, h2, h3, [role=tab], [role=menuitem]";
    const shown = [...document.querySelectorAll<HTMLElement>("[data-usher] *")].filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      return (
        width > 1 && height > 1 && !node.closest("nav ul, svg, [inert], [role=row] [dir=auto]")
      );
    });
    return shown
      .filter((node) => {
        const { left, right } = node.getBoundingClientRect();
        const isCut = node.matches(whole) && node.scrollWidth > node.clientWidth + 1;
        return left < -1 || right > document.documentElement.clientWidth + 1 || isCut;
      })
      .map((node) => node.outerHTML.slice(0, 200));
  });
}

/** What the Tab key doesn't lead to within a part of the page, or leads to where it can't be seen. */
async function unreached(page: Page, part: string): Promise<string[]> {
  const count = await page.evaluate((part) => {
    const controls = [...document.querySelectorAll<HTMLElement>(`${part} *`)].filter(
      (node) =>
        node.tabIndex >= 0 &&
        node.checkVisibility() &&
        // Of a set of radio buttons it is one, from which the arrow keys lead on.
        !node.matches(":disabled, [data-base-ui-focus-guard], [type=radio]:not(:checked)"),
    );
    for (const control of controls) control.dataset.unreached = "never";
    return controls.length;
  }, part);
  expect(count).toBeGreaterThan(5);
  // Twice round: what came meanwhile has stops of its own.
  for (let tabs = 0; tabs < 2 * count + 5; tabs++) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => {
      const control = document.activeElement;
      if (!(control instanceof HTMLElement) || !control.dataset.unreached) return;
      const { x, y, width, height } = control.getBoundingClientRect();
      // Of what is taller than the room there is, a part will do.
      const isSeen = [0.2, 0.5, 0.8].some((share) =>
        control.parentElement?.contains(
          document.elementFromPoint(x + width / 2, y + height * share),
        ),
      );
      if (isSeen) delete control.dataset.unreached;
      else control.dataset.unreached = "out of sight";
    });
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-unreached]")].map(
      (node) => `${node.dataset.unreached}: ${node.outerHTML.slice(0, 200)}`,
    ),
  );
}

// What a window of 1280 by 1024 pixels is at that zoom.
for (const [zoom, viewport] of [
  ["200 %", { width: 640, height: 512 }],
  ["400 %", { width: 320, height: 256 }],
] as const)
  test.describe(`at ${zoom}`, () => {
    test.use({ viewport, deviceScaleFactor: 2, contextOptions: { reducedMotion: "reduce" } });

    test("nothing goes sideways and nothing is cut", async ({ page }) => {
      await open(page, {});
      await walk(page, async (state) => {
        await expectNothingSideways(page);
        expect(await cut(page), state).toEqual([]);
      });
    });

    test("the keyboard leads to everything, and one sees where one is", async ({ page }) => {
      await open(page, {});
      await page.getByRole("searchbox", { name: "Search people" }).fill("Ada Sample");
      await expect(page.getByRole("button", { name: /^Actions for / })).toHaveCount(1);
      await page.locator("body").press("Home");
      expect(await unreached(page, "[data-usher]:not([data-usher-portal])")).toEqual([]);
      await page.getByRole("button", { name: "Invite user" }).press("Enter");
      await expect(page.getByRole("dialog").getByLabel("E-mail addresses")).toBeFocused();
      expect(await unreached(page, "[role=dialog]")).toEqual([]);
    });
  });

test("with forced colours one can tell who is selected, what is ticked and what can't be done", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await open(page, {});
  const box = page.getByRole("checkbox", { name: "Select Ada Sample" });
  const row = page.getByRole("row").filter({ has: box });
  await expect(row).toHaveCSS("outline-style", "none");
  const unticked = await box.screenshot();
  await box.check();
  await expect(row).toHaveCSS("outline-style", "solid");
  expect(await box.screenshot()).not.toEqual(unticked);
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  const all = await rows.allTextContents();
  expect(all.filter((text) => !/Active|Invited|Suspended|Expired/.test(text))).toEqual([]);
  await page.getByRole("button", { name: "Actions for Ada Sample" }).click();
  const colour = (name: RegExp) =>
    page.getByRole("menuitem", { name }).evaluate((entry) => getComputedStyle(entry).color);
  expect(await colour(/^Reset MFA/)).not.toBe(await colour(/^Edit/));
});

test("from right to left what is too long ends in dots, and sections begin where one reads first", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await giveTokens(page);
  await openHost(page, { form: "react-19", root: 'lang="ar" dir="rtl"' });
  const names = page.locator("[data-usher] [role=row] [dir=auto]");
  await expect(names.nth(8)).toBeVisible();
  const headless = await names.evaluateAll(
    (all) =>
      all.filter((name) => {
        const first = document.createRange();
        const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode();
        if (!text) return true;
        first.setStart(text, 0);
        first.setEnd(text, 1);
        const [letter, place] = [first.getBoundingClientRect(), name.getBoundingClientRect()];
        return letter.left < place.left - 1 || letter.right > place.right + 1;
      }).length,
  );
  expect(headless).toBe(0);
  const cut = await names.evaluateAll(
    (all) => all.filter((name) => name.scrollWidth > name.clientWidth).length,
  );
  expect(cut).toBeGreaterThan(0);
  await expect(page.locator("nav[data-after]")).toBeVisible();
  await expect(page.locator("nav[data-before]")).toHaveCount(0);
});
