import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { join, newcomer } from "./newcomer.ts";
import { stack } from "./stack.ts";

/** Would be a picture, and run, wherever it became a part of the page. */
const markup = '<img src="/written" onerror="written = true">';

/** Whether anything that somebody wrote is more than text: asked of shadow roots too. */
async function expectText(page: Page): Promise<void> {
  await expect(page.locator('img[src="/written"]')).toHaveCount(0);
  expect(await page.evaluate(() => "written" in window)).toBe(false);
}

/** Somebody whose name is markup, in a group whose name is. */
async function marked(): Promise<{ name: string; email: string; password: string }> {
  const { client } = await signIn(stack.server, "owner@acme.example");
  const person = { ...newcomer("Mark"), firstName: markup };
  const { id } = await join(stack.server, client, person);
  const { id: groupId } = await client.groups.create.mutate({
    name: `${markup} ${person.lastName}`,
  });
  await client.users.update.mutate({ userId: id, groupIds: [groupId], about: markup });
  return { ...person, name: `${markup} ${person.lastName}` };
}

for (const form of ["react", "element"] as const)
  test(`what people write is shown as they wrote it, in a list, a menu and a drawer: ${form}`, async ({
    page,
  }) => {
    const { name, email } = await marked();
    await enterHost(page, stack.demo);
    await openPeople(page, stack.demo, form);
    await page.getByRole("searchbox", { name: "Search people" }).fill(email);
    await expect(page.getByRole("row", { name })).toBeVisible();
    await page.getByRole("button", { name: `Actions for ${name}` }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectText(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name, exact: true }).click();
    const drawer = page.getByRole("dialog");
    await expect(drawer.getByRole("heading", { name })).toBeVisible();
    await expectText(page);
  });

test("a password may be pasted, is masked, and is named for whoever fills it in", async ({
  page,
}) => {
  const { name, email, password } = await marked();
  await page.goto(`${stack.server}/sign-in?organization=acme`);
  const identifier = page.getByLabel("E-mail or username");
  const field = page.getByLabel("Password", { exact: true });
  await identifier.fill(password);
  await identifier.press("ControlOrMeta+a");
  await identifier.press("ControlOrMeta+c");
  await field.press("ControlOrMeta+v");
  await expect(field).toHaveValue(password);
  await expect(field).toHaveAttribute("type", "password");
  await expect(field).toHaveAttribute("autocomplete", "current-password");
  await identifier.fill(email);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name })).toBeVisible();
  await expectText(page);
});
