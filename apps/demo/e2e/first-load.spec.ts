import { expect, type Page, test } from "@playwright/test";
import { enterHost, openPeople } from "./host-page.ts";
import { openSection, rowOf } from "./panel.ts";
import { stack } from "./stack.ts";

const forms = ["react", "element"] as const;

/** What Base UI, and nothing else, marks elements with. */
const mark = "data-base-ui";

/** The bodies of the scripts that a page has asked for so far. */
function scriptsOf(page: Page): Promise<string>[] {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) bodies.push(response.text());
  });
  return bodies;
}

async function hasMark(scripts: Promise<string>[]): Promise<boolean> {
  return (await Promise.all(scripts)).some((script) => script.includes(mark));
}

/** The first row of the list: whose it is, and the name of its menu. */
async function firstOf(page: Page): Promise<{ name: string; label: string }> {
  const button = page.getByRole("button", { name: /^Actions for / }).first();
  const label = (await button.getAttribute("aria-label")) ?? "";
  return { name: label.replace(/^Actions for /, ""), label };
}

for (const form of forms) {
  test(`the ${form} panel loads what floats when it is first needed`, async ({ page }) => {
    await enterHost(page, stack.demo);
    const scripts = scriptsOf(page);
    await openPeople(page, stack.demo, form);
    const { label } = await firstOf(page);
    expect(scripts.length).toBeGreaterThan(0);
    expect(await hasMark(scripts)).toBe(false);
    await page.getByRole("button", { name: label }).click();
    await expect(page.getByRole("menu", { name: label })).toBeVisible();
    expect(await hasMark(scripts)).toBe(true);
  });

  test(`a menu of the ${form} panel keeps its button, and goes by a press on it`, async ({
    page,
  }) => {
    await enterHost(page, stack.demo);
    await openPeople(page, stack.demo, form);
    const { label } = await firstOf(page);
    const button = page.getByRole("button", { name: label });
    const menu = page.getByRole("menu", { name: label });
    const first = await button.elementHandle();
    await button.click();
    await expect(menu).toBeVisible();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await button.click();
    await expect(menu).toBeHidden();
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await page.waitForTimeout(300);
    await expect(menu).toBeHidden();

    await button.press("ArrowUp");
    await expect(menu.getByRole("menuitem").last()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await button.press("ArrowDown");
    await expect(menu.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(menu).toBeHidden();
    await expect(button).not.toBeFocused();
    expect(await button.evaluate((now, before) => now === before, first)).toBe(true);

    // What one goes to while a menu is open keeps the focus.
    await button.click();
    await expect(menu).toBeVisible();
    const search = page.getByRole("searchbox", { name: "Search people" });
    await search.click();
    await expect(menu).toBeHidden();
    await page.waitForTimeout(300);
    await expect(search).toBeFocused();
  });
}

test("a right click opens the menu where the pointer is, and again elsewhere", async ({ page }) => {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const { name, label } = await firstOf(page);
  const menu = page.getByRole("menu", { name: label });
  for (const x of [40, 240]) {
    const row = await rowOf(page, name).boundingBox();
    await rowOf(page, name).click({ button: "right", position: { x, y: 10 } });
    await expect(menu).toBeVisible();
    await expect
      .poll(async () => Math.round((await menu.boundingBox())?.x ?? 0))
      .toBe(Math.round((row?.x ?? 0) + x));
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
  }
});

test("a tooltip comes after a moment, stays under the pointer and goes by Escape", async ({
  page,
}) => {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const { label } = await firstOf(page);
  const tip = page.locator("[data-usher-portal]").getByText(label, { exact: true });
  const button = page.getByRole("button", { name: label });
  await button.hover();
  await expect(tip).toBeVisible();
  await tip.hover();
  await page.waitForTimeout(400);
  await expect(tip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await page.mouse.move(0, 0);
  await page.getByRole("searchbox", { name: "Search people" }).focus();
  await button.focus();
  await expect(tip).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu", { name: label })).toBeVisible();
});

/** Chromium up to here remembers for as long as a page lives that a module didn't come, and asks no more. */
const lastThatRemembers = 153;

for (const form of forms) {
  test(`the ${form} panel goes on without a part that does not come, and asks again`, async ({
    page,
    browser,
  }) => {
    await enterHost(page, stack.demo);
    await openPeople(page, stack.demo, form);
    const { name, label } = await firstOf(page);
    await page.route(/\.js$/, (route) => route.abort());
    const said = page.getByText("This part couldn't be loaded", { exact: false });
    await page.getByRole("button", { name: label }).click();
    await expect(said).toBeVisible();
    await expect(rowOf(page, name)).toBeVisible();
    await openSectionButton(page, "Groups").click();
    await expect(page.getByRole("alert").filter({ hasText: "couldn't be loaded" })).toBeVisible();

    await page.unroute(/\.js$/);
    if (Number.parseInt(browser.version(), 10) <= lastThatRemembers) await page.reload();
    else await page.getByRole("button", { name: "Try again" }).click();
    await openSection(page, "Groups");
    await openSection(page, "Users");
    await page.getByRole("button", { name: label }).click();
    await expect(page.getByRole("menu", { name: label })).toBeVisible();
  });
}

function openSectionButton(page: Page, name: string) {
  return page
    .getByRole("navigation", { name: "User management" })
    .getByRole("button", { name, exact: true });
}
