import { expect, type Locator, type Page } from "@playwright/test";

/** The list is there, in whichever form. */
export async function expectPeople(page: Page | Locator): Promise<void> {
  await expect(page.getByRole("button", { name: /^Actions for / }).first()).toBeVisible();
}

/** The page is as wide as its window, and so is everything that floats over it. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(hidden).toBe(0);
}

/** Opens one of everything that floats, and calls at each. */
export async function walk(page: Page, at: (state: string) => Promise<void>): Promise<void> {
  await expectPeople(page);
  await at("list");
  const actions = page.getByRole("button", { name: "Actions for Ada Sample" });
  await actions.click();
  const menu = page.getByRole("menu");
  await expect(menu.getByRole("menuitem").first()).toBeVisible();
  await expectBeside(menu, actions);
  await at("menu");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await page.getByRole("button", { name: "Ada Sample", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "Ada Sample" });
  await expect(drawer.getByRole("tabpanel")).not.toBeEmpty();
  await at("drawer");
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await page.getByRole("button", { name: "Invite user" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("E-mail addresses")).toBeFocused();
  await at("dialog");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await makeToast(page);
  await at("toast");
}

/** Brings up a toast, by an export. */
async function makeToast(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Import and export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /^Export/ }).click();
  await download;
  await expect(page.getByRole("button", { name: "Dismiss" })).toBeVisible();
  // Also for whoever wants no motion it begins unseen, for a frame.
  await expect(page.locator("[data-usher] [data-starting-style]")).toHaveCount(0);
}

/** A menu opens at its button and not at the page's corner. */
async function expectBeside(menu: Locator, button: Locator): Promise<void> {
  async function gap(): Promise<number> {
    const [floating, anchor] = [await menu.boundingBox(), await button.boundingBox()];
    if (!floating || !anchor) throw new Error("Neither may be out of sight.");
    return Math.min(
      Math.abs(floating.y - (anchor.y + anchor.height)),
      Math.abs(anchor.y - (floating.y + floating.height)),
    );
  }
  // A row that moves, since something above it came late, takes its menu along a moment after.
  await expect.poll(gap).toBeLessThan(16);
}
