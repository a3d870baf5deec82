import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { expectNothingSideways } from "./hosts/walk.ts";

/**
 * Nothing that axe finds wrong, in the page as it is. Base UI's focus guards, which take focus without
 * being anything, are the only thing left out: by what was found, for an exclusion does not reach into
 * a shadow root.
 */
export async function expectAccessible(page: Page, state = "the page"): Promise<void> {
  const dialog = '[role="dialog"], [role="alertdialog"]';
  // In the page itself: there is no frame of another origin, for which it would open a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // What passes is counted by nobody, and naming every such node takes longer than looking at it.
  axe.options({ resultTypes: ["violations"] });
  // The list that a dialog stands over is looked at without it, and is most of the page.
  const opened = await page.evaluate((dialog) => Boolean(document.querySelector(dialog)), dialog);
  if (opened) axe.include(dialog);
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${JSON.stringify(target)} ${html}`),
  );
  expect(
    found.filter((one) => !one.includes("data-base-ui-focus-guard")),
    state,
  ).toEqual([]);
}

/**
 * Wide and light, then narrow and dark: between them every colour and every arrangement is seen. The page
 * stays narrow and dark, since drawing it anew takes as long as looking at it.
 */
export async function look(page: Page, state = "the page"): Promise<void> {
  await widen(page);
  await expectAccessible(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(narrow);
  await expectNothingSideways(page);
  await expectAccessible(page, `${state}, dark, 400 pixels wide`);
}

const narrow = { width: 400, height: 800 };

/** Wide and light again, where one has looked before. */
export async function widen(page: Page): Promise<void> {
  if (page.viewportSize()?.width !== narrow.width) return;
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 720 });
}
