import { expect, type Locator, type Page, test } from "@playwright/test";
import { type Account, signIn } from "./account.ts";
import { type Form, giveTokens, openHost } from "./hosts/host.ts";
import type { HostPage } from "./hosts/place.ts";
import { expectPeople } from "./hosts/walk.ts";
import { join, type Newcomer, newcomer } from "./newcomer.ts";
import { openInviteDialog, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

/**
 * Tokens are good for five minutes and renewed half a minute before: a page whose clock is this far ahead,
 * in milliseconds, finds each of them good for three seconds.
 */
const ahead = 267_000;

interface Asked {
  times: number;
  mostAtOnce: number;
}

/** Opens the panel with tokens that end soon and take their time to come, and counts the requests for them. */
async function openWithShortTokens(page: Page, form: Form): Promise<() => Promise<Asked>> {
  await page.clock.install({ time: Date.now() + ahead });
  await giveTokens(page);
  await page.addInitScript(() => {
    const host = window as unknown as HostPage & { asked: Asked };
    const { tokenFor } = host;
    host.asked = { times: 0, mostAtOnce: 0 };
    let running = 0;
    host.tokenFor = async (whose) => {
      host.asked.times++;
      host.asked.mostAtOnce = Math.max(host.asked.mostAtOnce, ++running);
      try {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return await tokenFor(whose);
      } finally {
        running--;
      }
    };
  });
  await openHost(page, { form });
  await expectPeople(page);
  return () => page.evaluate(() => (window as unknown as { asked: Asked }).asked);
}

interface Elsewhere {
  owner: Account;
  userId: string;
  asked: () => Promise<Asked>;
}

/** Somebody else changes somebody, which the panel asks about, until two more tokens were needed for that. */
async function outliveTokens({ owner, userId, asked }: Elsewhere): Promise<void> {
  const { times } = await asked();
  let turn = 0;
  await expect
    .poll(
      async () => {
        await owner.client.users.update.mutate({ userId, about: `Seen ${++turn} times` });
        return (await asked()).times - times;
      },
      { intervals: [1500], timeout: 30_000 },
    )
    .toBeGreaterThanOrEqual(2);
}

/** Marks an element; one that takes its place later doesn't have the mark. */
async function mark(field: Locator): Promise<void> {
  await field.evaluate((node) => Object.assign(node, { marked: true }));
}

function isMarked(field: Locator): Promise<boolean> {
  return field.evaluate((node) => "marked" in node);
}

async function joined(
  firstName: string,
): Promise<{ owner: Account; person: Newcomer; id: string }> {
  const owner = await signIn(stack.server, "owner@acme.example");
  const person = newcomer(firstName);
  const { id } = await join(stack.server, owner.client, person);
  return { owner, person, id };
}

for (const form of ["react-19", "react-18", "script", "single"] satisfies Form[]) {
  test(`an invitation half filled in outlives its token: ${form}`, async ({ page }) => {
    const { owner, id } = await joined("Mila");
    const [first, second] = [newcomer("Nora"), newcomer("Omar")];
    const asked = await openWithShortTokens(page, form);
    const dialog = await openInviteDialog(page);
    await dialog.getByLabel("E-mail addresses").fill(`${first.email}, ${second.email},`);
    const chip = dialog.getByRole("button", { name: `Remove ${first.email}` });
    const note = dialog.getByLabel("Note");
    await note.pressSequentially("See you ");
    for (const field of [dialog, chip, note]) await mark(field);

    await outliveTokens({ owner, userId: id, asked });
    await expect(note).toBeFocused();
    await page.keyboard.type("on Tuesday");
    await expect(note).toHaveValue("See you on Tuesday");
    await expect(dialog.getByRole("button", { name: `Remove ${second.email}` })).toBeVisible();
    for (const field of [dialog, chip, note]) expect(await isMarked(field)).toBe(true);

    await dialog.getByRole("button", { name: /^Send/ }).click();
    for (const { email } of [first, second])
      await expect(dialog.getByRole("listitem").filter({ hasText: email })).toContainText(
        "Invited",
      );
    expect((await asked()).mostAtOnce).toBe(1);
  });

  test(`a profile half filled in outlives its token: ${form}`, async ({ page }) => {
    const { owner, person, id } = await joined("Pia");
    const asked = await openWithShortTokens(page, form);
    await searchFor(page, person.email);
    await page.getByRole("button", { name: person.name, exact: true }).click();
    const drawer = page.getByRole("dialog", { name: person.name });
    const lastName = drawer.getByLabel("Last name");
    await lastName.fill("Half");
    for (const field of [drawer, lastName]) await mark(field);

    await outliveTokens({ owner, userId: id, asked });
    // What the other one wrote has come into the field that was not touched.
    await expect(drawer.getByLabel("About")).toHaveValue(/^Seen \d+ times$/);
    await expect(lastName).toBeFocused();
    await page.keyboard.type("moon");
    await expect(lastName).toHaveValue("Halfmoon");
    for (const field of [drawer, lastName]) expect(await isMarked(field)).toBe(true);

    await drawer.getByRole("button", { name: "Save profile" }).click();
    await expect(page.getByText("Saved Pia Halfmoon's profile")).toBeVisible();
    expect(await owner.client.users.get.query({ userId: id })).toMatchObject({
      lastName: "Halfmoon",
      about: expect.stringMatching(/^Seen/),
    });
    expect((await asked()).mostAtOnce).toBe(1);
  });
}
