import { expect, type Locator, type Page, test } from "@playwright/test";
import { enterHost, openPeople } from "./host-page.ts";
import { firstOther, openDrawer } from "./panel.ts";
import { stack } from "./stack.ts";

const tag = "usher-user-management";

/** The panel as an element that keeps its view in the query of the demo host's address. */
async function openRouted(page: Page): Promise<void> {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo, "element");
  await route(page);
}

async function route(page: Page): Promise<void> {
  await page.evaluate((name) => {
    document.querySelector(name)?.setAttribute("routing", "search");
  }, tag);
}

test("the address leads to the same search, filters and person, and Back leads out", async ({
  page,
}) => {
  await openRouted(page);
  const name = await firstOther(page);
  await page.getByRole("searchbox", { name: "Search people" }).fill(name);
  await expect(page).toHaveURL(/usher-search=/);
  const drawer = await openDrawer(page, name, "Security");
  await expect(page).toHaveURL(/usher-tab=security/);
  const link = page.url();
  await page.goBack();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("searchbox", { name: "Search people" })).toHaveValue(name);

  await page.goto("about:blank");
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () =>
      document.querySelector("usher-user-management")?.setAttribute("routing", "search"),
    );
  });
  await page.goto(link);
  await expect(page.getByRole("dialog", { name })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Security", selected: true })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Search people" })).toHaveValue(name);
});

test("a panel that is told late that it keeps its view in the address reads it then", async ({
  page,
}) => {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo, "element");
  await page.goto(`${page.url()}?usher-search=owner`);
  const rows = page.getByRole("button", { name: /^Actions for / });
  await expect.poll(() => rows.count()).toBeGreaterThan(1);
  await route(page);
  await expect(page.getByRole("searchbox", { name: "Search people" })).toHaveValue("owner");
  await expect(rows).toHaveCount(1);
});

/** Opens somebody's drawer and changes their first name without saving it. */
async function changeSomebody(page: Page): Promise<{ drawer: Locator; field: Locator }> {
  const drawer = await openDrawer(page, await firstOther(page), "Profile");
  const field = drawer.getByLabel("First name");
  await field.fill("Somebody else");
  return { drawer, field };
}

test("Back asks before it closes a drawer with unsaved changes, and the address comes back to who stays", async ({
  page,
}) => {
  await openRouted(page);
  const list = page.url();
  const { drawer, field } = await changeSomebody(page);
  const person = page.url();
  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });

  await page.goBack();
  await question.getByRole("button", { name: "Keep editing" }).click();
  await expect(question).toBeHidden();
  await expect(field).toHaveValue("Somebody else");
  expect(page.url()).toBe(person);

  // A second Back leads as far as the first did, and Escape is an answer too.
  await page.goBack();
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  expect(page.url()).toBe(person);

  await page.goBack();
  await question.getByRole("button", { name: "Discard changes" }).click();
  await expect(drawer).toBeHidden();
  expect(page.url()).toBe(list);
  await page.goForward();
  await expect(drawer.getByLabel("First name")).not.toHaveValue("Somebody else");
  expect(page.url()).toBe(person);
});

test("a host that leads elsewhere while changes are unsaved hears of it when the person stays", async ({
  page,
}) => {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo, "element");
  const { drawer, field } = await changeSomebody(page);
  await page.evaluate((name) => {
    const told: unknown[] = [];
    const panel = document.querySelector(name);
    panel?.addEventListener("usher-view-change", (event) => {
      told.push((event as CustomEvent).detail);
    });
    Object.assign(window, { told });
    Object.assign(panel ?? {}, { view: { section: "users" } });
  }, tag);
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Keep editing" }).click();
  await expect(field).toHaveValue("Somebody else");
  expect(await told()).toEqual([expect.objectContaining({ user: expect.any(String) })]);

  await page.evaluate((name) => {
    Object.assign(document.querySelector(name) ?? {}, { view: { search: "example" } });
  }, tag);
  await question.getByRole("button", { name: "Discard changes" }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("searchbox", { name: "Search people" })).toHaveValue("example");
});

test("a search gets into the address once typing pauses, and Back leads to where nothing was looked for", async ({
  page,
}) => {
  await openRouted(page);
  await page.evaluate(() => {
    const written: string[] = [];
    for (const way of ["pushState", "replaceState"] as const) {
      const plain = history[way].bind(history);
      history[way] = (state, title, url) => {
        written.push(`${way} ${new URL(String(url)).searchParams.get("usher-search")}`);
        plain(state, title, url);
      };
    }
    Object.assign(window, { written });
  });
  const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written);
  const search = page.getByRole("searchbox", { name: "Search people" });
  await search.pressSequentially("owner", { delay: 20 });
  await expect(page).toHaveURL(/usher-search=owner(&|$)/);
  await search.pressSequentially("@acme", { delay: 20 });
  await expect(page).toHaveURL(/usher-search=owner%40acme(&|$)/);
  const [first, ...others] = await written();
  expect(first).toMatch(/^pushState /);
  expect(others.filter((way) => !way.startsWith("replaceState "))).toEqual([]);
  // On a busy machine a pause may fall between two letters, but not between each two of ten.
  expect(others.length).toBeLessThan(6);

  await page.goBack();
  await expect(search).toHaveValue("");
  await expect(page).not.toHaveURL(/usher-search/);
  await page.goForward();
  await expect(search).toHaveValue("owner@acme");
});
