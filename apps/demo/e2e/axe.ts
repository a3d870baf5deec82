import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { expectNothingSideways } from "./hosts/walk.ts";

/**
 * Nothing that axe finds wrong, in the page as it is. Base UI's focus guards, which take focus without
 * being anything, are the only thing left out: by what was found, for an exclusion does not reach into
 * a shadow root.
 */
export async function expectAccessible(page: Page, state = "the page"): Promise<void> {
  // In the page itself: there is no frame of another origin, for which it would open a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // What passes is counted by nobody, and naming every such node takes longer than looking at it.
  axe.options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${JSON.stringify(target)} ${html}`),
  );
  expect(
    found.filter((one) => !one.includes("data-base-ui-focus-guard")),
    state,
  ).toEqual([]);
}

/** Wide and light, then narrow and dark: between them every colour and every arrangement is seen. */
export async function look(page: Page, state = "the page"): Promise<void> {
  await expectAccessible(page, `${state}, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 400, height: 800 });
  await expectNothingSideways(page);
  await expectAccessible(page, `${state}, dark, 400 pixels wide`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 720 });
}
