import { expect, type Locator, type Page, test } from "@playwright/test";
import { demoPassword } from "../src/sample/accounts.ts";
import { type Account, signIn } from "./account.ts";
import { expectAccessible } from "./axe.ts";
import { signInAtUsher } from "./console.ts";
import { saved } from "./download.ts";
import { expectNothingSideways } from "./hosts/walk.ts";
import { choose, openSection, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

// Without motion, what fades in has its final colours at once.
test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

/** What of the document is looked at here. */
interface PersonData {
  profile: { id: string; email: string };
  audit: { action: string }[];
}

const identifier = "owner@acme.example";
let owner: Account;
test.beforeEach(async () => {
  owner = await signIn(stack.server, identifier);
});
test.afterEach(async () => {
  await owner.client.policies.update.mutate({ lastActive: "exact", mailsKeptDays: 30 });
});

async function enter(page: Page): Promise<void> {
  await signInAtUsher(page, { organization: "acme", identifier, password: demoPassword });
  await page.getByRole("link", { name: "Users" }).click();
}

/** Somebody of the sample organization, with what is kept of them. */
async function somebody() {
  const { rows } = await owner.client.users.list.query({ search: "Ada Sample" });
  const [row] = rows;
  if (row?.kind !== "user") throw new Error("There is no Ada Sample.");
  return row;
}

test("an administrator saves all that is kept of a person, from their row and from their drawer", async ({
  page,
}) => {
  const { id, name, email } = await somebody();
  await enter(page);
  await searchFor(page, name);
  const [file, text] = await saved(page, () => choose(page, name, "Export data"));
  expect(file).toBe(`data-${id}.json`);
  const data: PersonData = JSON.parse(text);
  expect(data.profile).toMatchObject({ id, email });
  await expect(page.getByText(`Exported ${name}'s data`)).toBeVisible();

  await page.getByRole("button", { name, exact: true }).click();
  const drawer = page.getByRole("dialog", { name });
  await drawer.getByRole("button", { name: `Actions for ${name}` }).click();
  await expectAccessible(page);
  await expectNothingSideways(page);
  const [, again] = await saved(page, () =>
    page.getByRole("menuitem", { name: "Export data" }).click(),
  );
  const { audit }: PersonData = JSON.parse(again);
  expect(audit.filter(({ action }) => action === "user.data_exported").length).toBe(
    data.audit.filter(({ action }) => action === "user.data_exported").length + 1,
  );
});

test("whoever is signed in saves their own in their account, and is told when that fails", async ({
  page,
}) => {
  await signInAtUsher(page, { organization: "acme", identifier, password: demoPassword });
  await page.getByRole("link", { name: "Users" }).waitFor();
  await page.goto(`${stack.server}/account`);
  const button = page.getByRole("button", { name: "Download your data" });
  await expect(button).toBeVisible();
  await expectAccessible(page);
  await expectNothingSideways(page);
  const exporting = /session\.exportData/;
  await page.route(exporting, (route) => route.abort());
  await button.click();
  await expect(page.getByText(/reach the server|connection/i).first()).toBeVisible();
  await page.unroute(exporting);
  // While it is under way there is nothing to press.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(exporting, async (route) => {
    await held;
    await route.continue();
  });
  const [file, text] = await saved(page, async () => {
    await button.click();
    await expect(page.getByText("Exporting your data …")).toBeVisible();
    await expect(button).toBeDisabled();
    letGo();
  });
  const { profile }: PersonData = JSON.parse(text);
  expect(file).toBe(`data-${profile.id}.json`);
  expect(profile.email).toBe(identifier);
  await expect(page.getByText("Exported your data")).toBeVisible();
  await expect(button).toBeEnabled();
});

const card = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

test("how finely last activity is kept is chosen, and lists follow", async ({ page }) => {
  await enter(page);
  await openSection(page, "Security");
  const activity = card(page, "Last activity");
  await expect(activity.getByRole("radio", { name: /Exact time/ })).toBeChecked();
  await activity.getByRole("radio", { name: /^Off/ }).check();
  await activity.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved last activity")).toBeVisible();
  await expect.poll(async () => (await somebody()).lastActiveAt).toBeNull();
  await expectAccessible(page);
  await expectNothingSideways(page);
});

test("retention says its range, keeps to it, and is saved", async ({ page }) => {
  await enter(page);
  await openSection(page, "Security");
  const retention = card(page, "Retention");
  const mails = retention.getByLabel("Mails that failed");
  await expect(retention.getByText("1 to 90").first()).toBeVisible();
  await mails.fill("");
  await expect(retention.getByRole("button", { name: "Save" })).toBeDisabled();
  await mails.fill("500");
  await mails.blur();
  await expect(mails).toHaveValue("90");
  await mails.fill("14");
  await retention.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved the retention periods")).toBeVisible();
  expect((await owner.client.policies.get.query()).mailsKeptDays).toBe(14);
  // Whoever goes past the panel is told the field and what it takes.
  const beyond = owner.client.policies.update.mutate({ mailsKeptDays: 91 });
  await expect(beyond).rejects.toMatchObject({
    data: { fields: { mailsKeptDays: ["At most 90."] } },
  });
});
