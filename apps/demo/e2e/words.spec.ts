import { expect, type Locator, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { foreignWords, namesIn } from "./hosts/foreign-words.ts";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Languages in which a word in Latin letters is seen to be somebody else's. */
const languages = { Arabic: 'lang="ar" dir="rtl"', Japanese: 'lang="ja"' };

/** Between them they have every built-in role and license that a panel shows by name. */
const whose = ["owner@acme.example", "admin@licensed.example", "admin@roles.example"];

/** All that was asked for is there. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("[data-usher] [aria-busy=true]")).toHaveCount(0);
}

/** What is open over the panel, in whichever language. */
const layer = (page: Page): Locator => page.locator('[role="dialog"], [role="alertdialog"]').last();

async function close(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.locator('[role="dialog"], [role="menu"]')).toHaveCount(0);
}

type Look = (state: string) => Promise<void>;

async function walkUsers(page: Page, look: Look): Promise<void> {
  const row = page.locator("tbody tr").filter({ hasText: "@" }).nth(1);
  await row.getByRole("button").last().click();
  await expect(page.getByRole("menuitem").first()).toBeVisible();
  await look("the menu of a row");
  await close(page);
  await row.getByRole("button").first().click();
  await expect(layer(page).getByRole("tabpanel")).not.toBeEmpty();
  for (const tab of await layer(page).getByRole("tab").all()) {
    await tab.click();
    await settled(page);
    await look(`the drawer at ${await tab.textContent()}`);
  }
  await close(page);
  await page.locator('[data-usher] button[class*="primary"]').first().click();
  await expect(layer(page).getByRole("textbox").first()).toBeVisible();
  await settled(page);
  await look("the dialog to invite");
  await close(page);
}

/** Opens the first entries of a list, each with what is known of it. */
async function walkRows(page: Page, look: Look, section: string): Promise<void> {
  const openers = page.locator("tr[data-opens] th[scope=row] button");
  for (let index = 0; index < Math.min(await openers.count(), 3); index++) {
    await openers.nth(index).click();
    await expect(layer(page)).toBeVisible();
    await settled(page);
    await look(`${section}, row ${index}`);
    await close(page);
  }
}

for (const [language, root] of Object.entries(languages))
  for (const person of whose)
    test(`the panel of ${person} says nothing in Latin letters that nobody named: ${language}`, async ({
      page,
    }) => {
      test.slow();
      const organization = person.replace(/^.*@|\.example$/g, "");
      const names = await namesIn((await signIn(stack.server, person, { organization })).client);
      await giveTokens(page);
      await openHost(page, { form: "react-19", root, body: placeFor(person) });
      const found: Record<string, string[]> = {};
      const look: Look = async (state) => {
        const words = await foreignWords(page, names);
        if (words.length > 0) found[state] = words;
      };
      const sections = page.getByRole("navigation").getByRole("button");
      await expect(sections.first()).toBeVisible();
      await expect(page.locator("tbody tr").filter({ hasText: "@" }).nth(1)).toBeVisible();
      await look("users");
      await walkUsers(page, look);
      for (const section of (await sections.all()).slice(1)) {
        const name = (await section.textContent()) ?? "";
        await section.click();
        await settled(page);
        await look(name);
        await walkRows(page, look, name);
      }
      expect(found).toEqual({});
    });
