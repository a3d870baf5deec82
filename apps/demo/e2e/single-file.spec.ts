import { expect, type Page, test } from "@playwright/test";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { expectPeople } from "./hosts/walk.ts";
import { openDrawer, openInviteDialog } from "./panel.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const file = `${stack.server}/widget/usher.single.js`;

/** What a page has asked for of the script build so far, and what went wrong in it. */
function watched(page: Page): { scripts: string[]; problems: string[] } {
  const seen = { scripts: [] as string[], problems: [] as string[] };
  page.on("request", (request) => {
    if (request.url().startsWith(`${stack.server}/widget/`)) seen.scripts.push(request.url());
  });
  page.on("pageerror", ({ message }) => seen.problems.push(message));
  return seen;
}

test("one file is all that comes for the list, a row's menu, an invitation and every tab of a person", async ({
  page,
}) => {
  const seen = watched(page);
  await giveTokens(page);
  // People come in by invitations alone here, so that no card of links stands below the list.
  await openHost(page, { form: "single", body: placeFor("admin@licensed.example") });
  await expectPeople(page);
  const actions = page.getByRole("button", { name: /^Actions for / }).first();
  const label = (await actions.getAttribute("aria-label")) ?? "";
  await actions.click();
  await expect(page.getByRole("menu", { name: label }).getByRole("menuitem").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(actions).toBeFocused();

  await page.getByRole("button", { name: "Status" }).click();
  await expect(page.getByRole("menuitemcheckbox").first()).toBeVisible();
  await page.keyboard.press("Escape");

  const invite = await openInviteDialog(page);
  await page.keyboard.press("Escape");
  await expect(invite).toBeHidden();

  const drawer = await openDrawer(page, label.replace("Actions for ", ""), "Profile");
  await expect(drawer.getByLabel("First name")).toBeVisible();
  for (const tab of ["Access", "Security", "Activity"]) {
    await drawer.getByRole("tab", { name: tab }).click();
    await expect(drawer.getByRole("tabpanel", { name: tab })).not.toBeEmpty();
  }
  expect(seen).toEqual({ scripts: [file], problems: [] });
});

test("the other sections come from beside the one file when they are opened, and the file once", async ({
  page,
}) => {
  const seen = watched(page);
  await giveTokens(page);
  await openHost(page, { form: "single" });
  await expectPeople(page);
  const navigation = page.getByRole("navigation", { name: "User management" });
  const names = (await navigation.getByRole("button").allTextContents()).slice(1);
  expect(names).toContain("Audit log");
  for (const name of names) {
    const before = seen.scripts.length;
    await navigation.getByRole("button", { name, exact: true }).click();
    const section = page.getByRole("region", { name, exact: true });
    await expect(section.getByRole("heading", { name, exact: true })).toBeVisible();
    expect(seen.scripts.length, name).toBeGreaterThan(before);
  }
  await navigation.getByRole("button", { name: "Users" }).click();
  await expectPeople(page);
  expect(seen.scripts.filter((script) => script === file)).toHaveLength(1);
  expect(seen.problems).toEqual([]);
});

test("a dialog of another section is there for everyone, and nothing in it waits for its words", async ({
  page,
}) => {
  await giveTokens(page);
  await openHost(page, { form: "single" });
  await expectPeople(page);
  await page.getByRole("button", { name: "Roles", exact: true }).click();
  await page.getByRole("button", { name: "New role" }).click();
  // By its role: what is hidden from screen readers isn't found.
  const dialog = page.getByRole("dialog", { name: "New role" });
  await expect(dialog.getByRole("textbox").first()).toBeFocused();
  await expect(dialog.getByRole("checkbox").first()).toBeVisible();
});

test("a page may call the one file as it likes: what comes later shares what is there", async ({
  page,
}) => {
  const seen = watched(page);
  await giveTokens(page);
  await openHost(page, { form: "single", query: "?v=2" });
  await expectPeople(page);
  await page.getByRole("button", { name: "Audit log" }).click();
  await expect(page.getByRole("region", { name: "Audit log" }).getByRole("table")).toBeVisible();
  expect(seen.scripts).toContain(`${file}?v=2`);
  expect(seen.scripts).not.toContain(file);
  expect(seen.problems).toEqual([]);
});

test("where a page allows the one file alone, another section says that it can't come, and the people go on", async ({
  page,
}) => {
  const seen = watched(page);
  await giveTokens(page);
  await openHost(page, {
    form: "single",
    body: placeFor("admin@licensed.example"),
    policy: `default-src 'none'; script-src 'self' ${file}; style-src 'self'; connect-src ${stack.server}`,
  });
  await expectPeople(page);
  await page.getByRole("button", { name: "Audit log" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This part couldn't be loaded");
  await expect(alert.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.getByRole("button", { name: "Users", exact: true }).click();
  await expectPeople(page);
  await openInviteDialog(page);
  expect(seen.problems).toEqual([]);
});

test("a page in another language gets one more file, with all of its words", async ({ page }) => {
  const seen = watched(page);
  await giveTokens(page);
  const body = placeFor("admin@licensed.example");
  await openHost(page, { form: "single", root: 'lang="de"', body });
  const actions = page.getByRole("button", { name: /^Aktionen für / }).first();
  const name = ((await actions.getAttribute("aria-label")) ?? "").replace("Aktionen für ", "");
  await page.getByRole("button", { name, exact: true }).click();
  const drawer = page.getByRole("dialog", { name });
  for (const tab of ["Zugriff", "Sicherheit", "Aktivität"]) {
    await drawer.getByRole("tab", { name: tab }).click();
    await expect(drawer.getByRole("tabpanel", { name: tab })).not.toBeEmpty();
  }
  expect(seen.scripts).toHaveLength(2);
  expect(seen.problems).toEqual([]);
});
