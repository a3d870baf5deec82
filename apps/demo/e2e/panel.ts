import { expect, type Locator, type Page } from "@playwright/test";

/** The row of somebody, by their name or address. */
export function rowOf(page: Page, text: string): Locator {
  return page.getByRole("row").filter({ hasText: text });
}

/** Narrows the list down to one person, whom nobody else resembles. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search people" }).fill(text);
  // The header's row is the other one. Before that, rows of the whole list still move.
  await expect(page.getByRole("table", { name: "People" }).getByRole("row")).toHaveCount(2);
}

/** Does something by the menu of a row. */
export async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  // A reason against another one may speak of this one.
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

/** Opens a person's drawer at one of its tabs. */
export async function openDrawer(page: Page, name: string, tab: string): Promise<Locator> {
  await page.getByRole("button", { name, exact: true }).click();
  const drawer = page.getByRole("dialog", { name });
  await drawer.getByRole("tab", { name: tab }).click();
  await expect(drawer.getByRole("tabpanel", { name: tab })).not.toBeEmpty();
  return drawer;
}

export async function openInviteDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Invite user" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("E-mail addresses")).toBeVisible();
  return dialog;
}

/** Invites people by the dialog and leaves it. */
export async function invite(page: Page, addresses: string[]): Promise<void> {
  const dialog = await openInviteDialog(page);
  await dialog.getByLabel("E-mail addresses").fill(`${addresses.join(", ")},`);
  await dialog.getByRole("button", { name: /^Send/ }).click();
  for (const address of addresses)
    await expect(dialog.getByRole("listitem").filter({ hasText: address })).toContainText(
      "Invited",
    );
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
}

/** Another part of the panel. */
export async function openSection(page: Page, name: string): Promise<Locator> {
  const navigation = page.getByRole("navigation", { name: "User management" });
  await navigation.getByRole("button", { name, exact: true }).click();
  const section = page.getByRole("region", { name, exact: true });
  await expect(section.getByRole("heading", { name, level: 1 })).toBeVisible();
  return section;
}

/** The name of somebody in the list who is not the one who looks. */
export async function firstOther(page: Page): Promise<string> {
  const rows = page.getByRole("row").filter({ hasText: "Active" }).filter({ hasNotText: "(You)" });
  const label = await rows
    .getByRole("button", { name: /^Actions for / })
    .first()
    .getAttribute("aria-label");
  return label?.replace("Actions for ", "") ?? "";
}
