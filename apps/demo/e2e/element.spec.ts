import { expect, type Locator, type Page, test } from "@playwright/test";
import { enterHost, openPeople } from "./host-page.ts";
import { newcomer } from "./newcomer.ts";
import { rowOf } from "./panel.ts";
import { stack } from "./stack.ts";

const mostTabs = 60;

/** Goes on by the Tab key until it is reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.keyboard.press("Tab");
    if (await isFocused(target)) return;
  }
  throw new Error(`${mostTabs} tabs did not lead to ${target}.`);
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((node) => (node.getRootNode() as Document).activeElement === node);
}

/** The demo's page with the other script build in it. */
async function replaceScript(page: Page, script: string): Promise<void> {
  // A page that is answered for by the test has no address, so that the server would be out of bounds.
  await page.context().grantPermissions(["local-network-access"]);
  await page.route(`${stack.demo}/settings/people/element`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("/widget/usher.js", `/widget/${script}`);
    expect(body).toContain(script);
    await route.fulfill({ response, body });
  });
}

for (const script of ["usher.js", "usher.single.js"])
  test(`as a custom element the panel does everything by the keyboard alone: ${script}`, async ({
    page,
  }) => {
    const { email } = newcomer("Leo");
    await replaceScript(page, script);
    await enterHost(page, stack.demo);
    await openPeople(page, stack.demo, "element");

    const inviteButton = page.getByRole("button", { name: "Invite user" });
    await tabTo(page, inviteButton);
    await page.keyboard.press("Enter");
    const invite = page.getByRole("dialog", { name: "Invite people" });
    await expect(invite.getByLabel("E-mail addresses")).toBeFocused();
    await page.keyboard.type(email);
    await page.keyboard.press("Enter");
    await expect(invite.getByRole("button", { name: `Remove ${email}` })).toBeVisible();
    await tabTo(page, invite.getByRole("button", { name: "Send invitation" }));
    await page.keyboard.press("Enter");
    const sent = page.getByRole("dialog", { name: "1 invitation on the way" });
    await expect(sent).toContainText(email);
    await page.keyboard.press("Escape");
    await expect(sent).toBeHidden();
    await expect(inviteButton).toBeFocused();

    await tabTo(page, page.getByRole("searchbox", { name: "Search people" }));
    await page.keyboard.type(email);
    await expect(rowOf(page, email)).toContainText("Invited");
    await expect(page.getByRole("row")).toHaveCount(2);
    const name = page.getByRole("button", { name: email, exact: true });
    await tabTo(page, name);
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: email });
    await expect(drawer).toContainText("Invited by");
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(name).toBeFocused();

    await tabTo(page, page.getByRole("button", { name: `Actions for ${email}` }));
    await page.keyboard.press("Enter");
    const menu = page.getByRole("menu", { name: `Actions for ${email}` });
    await expect(menu.getByRole("menuitem", { name: "Copy link" })).toBeFocused();
    await page.keyboard.press("End");
    await expect(menu.getByRole("menuitem", { name: "Revoke" })).toBeFocused();
    await page.keyboard.press("Enter");
    const question = page.getByRole("alertdialog", { name: /^Revoke/ });
    await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
    await tabTo(page, question.getByRole("button", { name: "Revoke invitation" }));
    await page.keyboard.press("Enter");
    await expect(question).toBeHidden();
    await expect(rowOf(page, email)).toHaveCount(0);
  });
