import { expect, type Page, test } from "@playwright/test";
import { enterHost, openPeople } from "./host-page.ts";
import { newcomer } from "./newcomer.ts";
import { choose, firstOther, invite, rowOf } from "./panel.ts";
import { stack } from "./stack.ts";

const tag = "usher-user-management";

/** The demo host's page with the panel as an element, on which a page's own script can act. */
async function openElement(page: Page): Promise<void> {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo, "element");
}

/** Keeps what the element tells of its actions where the test can read it. */
async function listen(page: Page): Promise<() => Promise<{ name: string; input: object }[]>> {
  await page.evaluate((name) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.querySelector(name)?.addEventListener("usher-action", (event) => {
      told.push((event as CustomEvent).detail);
    });
  }, tag);
  return () => page.evaluate(() => (window as unknown as { told: never[] }).told);
}

test("a host hears of what was done, by its name and without secrets", async ({ page }) => {
  await openElement(page);
  const told = await listen(page);
  const { email } = newcomer("Hooks");
  await invite(page, [email]);
  expect(await told()).toMatchObject([{ name: "invitations.create", input: { emails: [email] } }]);
});

test("a host stops an action, and its words say why; nothing was done", async ({ page }) => {
  await openElement(page);
  const told = await listen(page);
  await page.evaluate((name) => {
    document.querySelector(name)?.addEventListener("usher-before-action", (event) => {
      const { answer, name: action } = (event as CustomEvent).detail;
      if (action === "users.suspend") answer({ cancel: "Ask the help desk to do this." });
    });
  }, tag);
  const name = await firstOther(page);
  await choose(page, name, "Suspend");
  await page.getByRole("button", { name: `Suspend ${name}` }).click();
  await expect(page.getByText("Ask the help desk to do this.")).toBeVisible();
  await expect(rowOf(page, name)).not.toContainText("Suspended");
  expect(await told()).toEqual([]);
});

test("a host asks who it is before an action, which goes on once that is shown", async ({
  page,
}) => {
  await openElement(page);
  await page.evaluate((name) => {
    const panel = document.querySelector(name);
    let tries = 0;
    Object.assign(panel ?? {}, {
      beforeActions: {
        "users.revokeSessions": () => ({
          stepUp: { message: "Use your security key.", confirm: async () => ++tries > 1 },
        }),
      },
    });
  }, tag);
  const told = await listen(page);
  const name = await firstOther(page);
  await choose(page, name, "Sign out everywhere");
  await page
    .getByRole("alertdialog", { name: `Sign ${name} out everywhere?` })
    .getByRole("button", { name: "Sign out everywhere" })
    .click();
  const question = page.getByRole("alertdialog", { name: "Confirm that it is you" });
  await expect(question).toContainText("Use your security key.");
  await question.getByRole("button", { name: "Continue" }).click();
  await expect(question).toContainText("That could not be confirmed.");
  expect(await told()).toEqual([]);
  await question.getByRole("button", { name: "Continue" }).click();
  await expect(question).toBeHidden();
  await expect.poll(told).toMatchObject([{ name: "users.revokeSessions" }]);
});

test("a host's own words stand in place of ours, in a language that changes while one types", async ({
  page,
}) => {
  await openElement(page);
  await page.getByRole("searchbox", { name: "Search people" }).fill("example");
  await page.evaluate((name) => {
    const panel = document.querySelector(name);
    panel?.setAttribute("language", "de");
    Object.assign(panel ?? {}, { messages: { sections: { users: "Mannschaft" } } });
  }, tag);
  await expect(page.getByRole("heading", { level: 1, name: "Mannschaft" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Rolle" })).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("example");
});

test("where the host gives no token, the panel says what to do, and goes on once there is one", async ({
  page,
}) => {
  await enterHost(page, stack.demo);
  await page.route("**/usher-token", (route) => route.fulfill({ status: 500 }));
  await page.goto(`${stack.demo}/settings/people/element`);
  await expect(page.getByText("This page couldn't find out who you are.")).toBeVisible();
  await page.unroute("**/usher-token");
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("table", { name: "People" })).toBeVisible();
});
