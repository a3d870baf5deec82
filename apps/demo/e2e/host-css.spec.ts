import { expect, type Page, test } from "@playwright/test";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { type HostCss, hostCss } from "./hosts/host-css.ts";
import { hostLooks, ownElements, panelLooks } from "./hosts/looks.ts";
import { expectPeople, walk } from "./hosts/walk.ts";

test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

const names = Object.keys(hostCss) as HostCss[];

type Looks = Record<string, string[]>;

/** Those below the window come a moment after the first. */
async function expectAllRows(page: Page): Promise<void> {
  const table = page.getByRole("table");
  const all = Number(await table.getAttribute("aria-rowcount"));
  await expect(table.getByRole("row")).toHaveCount(Math.min(all, 51));
}

async function looksUnder(page: Page, css: HostCss): Promise<Looks> {
  const looks: Looks = {};
  await openHost(page, { form: "react-19", css });
  await walk(page, async (state) => {
    if (state === "list") await expectAllRows(page);
    looks[state] = await panelLooks(page);
  });
  return looks;
}

test.describe("the panel looks the same under a host's CSS as without it", () => {
  let plain: Looks;
  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce" });
    await giveTokens(page);
    plain = await looksUnder(page, "none");
    await page.close();
  });

  for (const css of names.filter((name) => name !== "none"))
    test(css, async ({ page }) => {
      await giveTokens(page);
      const under = await looksUnder(page, css);
      for (const [state, expected] of Object.entries(plain)) {
        const found = new Set(under[state]);
        expect(expected.length, state).toBeGreaterThan(1000);
        expect(
          expected.filter((look) => !found.has(look)),
          state,
        ).toEqual([]);
      }
    });
});

for (const form of ["react-19", "react-18", "script"] as const)
  test(`the panel changes nothing of the host's own elements: ${form}`, async ({ page }) => {
    await giveTokens(page);
    await openHost(page, { form, css: "bootstrap", around: ownElements, body: " " });
    const before = await hostLooks(page);
    await page.evaluate((place) => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", place);
      document.querySelector("[data-server]")?.setAttribute("id", "again");
      (window as unknown as { mountPanel: () => void }).mountPanel();
    }, placeFor("owner@acme.example"));
    await expectPeople(page);
    const after = await hostLooks(page);
    expect(before.length).toBeGreaterThan(10_000);
    expect(after).toEqual(before);
  });

test("what a host puts into the panel keeps the host's looks", async ({ page }) => {
  await giveTokens(page);
  const button = '<button type="button" class="btn btn-danger">Ours</button>';
  await openHost(page, { form: "react-19", css: "bootstrap", around: `<p id="out">${button}</p>` });
  await expectPeople(page);
  await page.evaluate((html) => {
    const slot = document.createElement("div");
    slot.dataset.usherSlot = "";
    slot.innerHTML = html;
    document.querySelector("[data-usher]")?.prepend(slot);
  }, button);
  const looks = [await boxOf(page, "#out button"), await boxOf(page, "[data-usher-slot] button")];
  expect(looks[0]).toContain("rgb(220, 53, 69)");
  expect(looks[1]).toEqual(looks[0]);
});

/** How the first element of a selector is drawn. */
function boxOf(page: Page, selector: string): Promise<string[]> {
  const properties = ["display", "padding", "border", "background-color", "color"];
  const others = ["border-radius", "box-sizing", "cursor", "font-size", "line-height"];
  return page
    .locator(selector)
    .first()
    .evaluate(
      (node, names) => names.map((name) => getComputedStyle(node).getPropertyValue(name)),
      [...properties, ...others],
    );
}

test("a part of ours in what a host puts into the panel keeps our looks", async ({ page }) => {
  await giveTokens(page);
  const button = "[data-usher] button:has-text('Invite user')";
  await openHost(page, { form: "react-19" });
  await expectPeople(page);
  const usual = await boxOf(page, button);
  const body = placeFor("owner@acme.example").replace("<div ", "<div data-part ");
  await openHost(page, { form: "react-19", css: "unset, important", body });
  await expect(page.locator(`[data-usher-slot] ${button}`)).toBeVisible();
  expect(await boxOf(page, `[data-usher-slot] ${button}`)).toEqual(usual);
  await page.locator(`[data-usher-slot] ${button}`).click();
  const field = "[data-usher-slot] [data-usher-portal] input";
  await expect(page.locator(field).first()).toBeVisible();
  expect(await boxOf(page, field)).toContain("border-box");
});
