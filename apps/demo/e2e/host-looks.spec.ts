import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { type Form, giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { expectNothingSideways } from "./hosts/walk.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const owner = placeFor("owner@acme.example");

/** In whichever language: the buttons that open a row's menu. */
async function expectRows(page: Page): Promise<void> {
  await expect(page.getByRole("row").nth(2).getByRole("button").last()).toBeVisible();
}

/** What the Tab key leads to can be seen to have it: by an outline, of whichever colour. */
async function expectVisibleFocus(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press("Tab");
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it runs in the page, where it must be whole.
    const seen = await page.evaluate(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      if (!node || node === document.body || node.hasAttribute("data-base-ui-focus-guard"))
        return true;
      for (let around: Element | null = node, up = 0; around && up < 3; up++) {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(around);
        if ((outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none")
          return true;
        around = around.parentElement;
      }
      return node.outerHTML.slice(0, 200);
    });
    expect(seen).toBe(true);
  }
}

const screens = {
  "1280 pixels wide": { width: 1280, height: 800 },
  // As of a page of 1280 pixels at a zoom of 200 %.
  "640 pixels wide": { width: 640, height: 400 },
  "400 pixels wide": { width: 400, height: 800 },
};

for (const form of ["react-19", "script"] satisfies Form[])
  for (const [root, name] of [
    ['lang="ar" dir="rtl"', "in Arabic, from right to left"],
    ['lang="de"', "in German"],
  ] as const)
    test(`the panel fits every screen ${name}: ${form}`, async ({ page }) => {
      test.slow();
      await giveTokens(page);
      await openHost(page, { form, root, body: owner });
      await expectRows(page);
      for (const [screen, size] of Object.entries(screens)) {
        await page.setViewportSize(size);
        await expectNothingSideways(page);
        await expectAccessible(page, screen);
      }
    });

for (const form of ["react-19", "script"] satisfies Form[])
  test(`with forced colours axe finds nothing and focus can be seen: ${form}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await giveTokens(page);
    await openHost(page, { form });
    await expectRows(page);
    await expectAccessible(page, "forced colours");
    await expectVisibleFocus(page);
  });
