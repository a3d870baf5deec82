import { expect, type Locator, type Page, test } from "@playwright/test";
import { createUsherClient } from "@usher/client";
import { demoPassword } from "../src/sample/accounts.ts";
import { signIn } from "./account.ts";
import { expectAccessible } from "./axe.ts";
import { gather } from "./crowd.ts";
import { type Form, openHost } from "./hosts/host.ts";
import { expectNothingSideways, expectPeople } from "./hosts/walk.ts";
import { codeOf } from "./licensed.ts";
import { join, newcomer } from "./newcomer.ts";
import { type OwnStack, ownStack } from "./own-stack.ts";
import { choose, openSection, rowOf, searchFor } from "./panel.ts";
import type { Program } from "./program.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const owner = "owner@acme.example";

/** The question, wherever it lies over the page. */
const questionOn = (page: Page) =>
  page.getByRole("dialog", { name: "Confirm that it is you", exact: true });

async function answer(question: Locator, password: string): Promise<void> {
  await question.getByLabel("Current password").fill(password);
  await question.getByRole("button", { name: "Continue" }).click();
}

/** Tokens of a host that never says when somebody signed in. */
async function giveTokens(page: Page): Promise<void> {
  const { client } = await signIn(stack.server, owner);
  const { key: apiKey } = await client.apiKeys.create.mutate({ name: "Says nothing of sign-ins" });
  const host = createUsherClient({ url: stack.server, apiKey });
  const { user } = await client.session.me.query();
  await page.exposeFunction("tokenFor", async () => {
    const wanted = { userId: user.id, origin: stack.demo };
    return (await host.embed.createToken.mutate(wanted)).token;
  });
}

/** Somebody new, whom nobody misses. */
async function somebody(firstName: string) {
  const { client } = await signIn(stack.server, owner);
  const person = newcomer(firstName);
  await join(stack.server, client, person);
  return person;
}

const erased = async ({ email }: { email: string }) => {
  const { client } = await signIn(stack.server, owner);
  return (await client.users.list.query({ search: email })).rows.length === 0;
};

for (const form of ["react-19", "element", "single"] satisfies Form[])
  test(`whoever deletes somebody is asked for their password, and the deed goes on: ${form}`, async ({
    page,
  }) => {
    const person = await somebody("Dora");
    await giveTokens(page);
    await openHost(page, { form });
    await expectPeople(page);
    await searchFor(page, person.email);
    await choose(page, person.name, "Delete");
    const deed = page.getByRole("alertdialog", { name: `Delete ${person.name}?` });
    const confirm = deed.getByRole("button", { name: `Delete ${person.name}` });
    await expect(deed).toContainText("loses access at once");
    await confirm.click();

    // Left, nothing has happened, and it says why.
    const question = questionOn(page);
    await expect(question.getByLabel("Current password")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    await expect(page.getByText("Confirm that it is you, or sign in again")).toBeVisible();
    expect(await erased(person)).toBe(false);

    await confirm.click();
    await answer(question, "not my password at all");
    await expect(question.getByLabel("Current password")).toHaveAttribute("aria-invalid", "true");
    await expect(question.getByText("Your current password is not right.")).toBeVisible();
    await question.getByLabel("Current password").fill(demoPassword);
    await page.keyboard.press("Enter");
    await expect(question).toBeHidden();
    await expect(page.getByText(`Deleted ${person.name}`)).toBeVisible();
    expect(await erased(person)).toBe(true);

    // Within ten minutes nobody is asked again.
    const next = await somebody("Dino");
    await searchFor(page, next.email);
    await choose(page, next.name, "Delete");
    const again = page.getByRole("alertdialog", { name: `Delete ${next.name}?` });
    await expect(again).toContainText("loses access at once");
    await again.getByRole("button", { name: `Delete ${next.name}` }).click();
    await expect(page.getByText(`Deleted ${next.name}`)).toBeVisible();
  });

test("erasing many is asked for before the job begins", async ({ page }) => {
  const { client } = await signIn(stack.server, owner);
  const { word, people } = await gather(client, ["Mara", "Mira"], { roles: ["member"] });
  await giveTokens(page);
  await openHost(page, { form: "react-19" });
  await expectPeople(page);
  await page.getByRole("searchbox", { name: "Search people" }).fill(word);
  await expect(page.getByRole("table", { name: "People" }).getByRole("row")).toHaveCount(3);
  for (const { name } of people)
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  const bar = page.getByRole("toolbar", { name: "Selected people" });
  await bar.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete", exact: true }).click();
  const deed = page.getByRole("alertdialog", { name: "Delete 2 people?" });
  await expect(deed).toContainText("They lose access at once");
  await deed.getByRole("button", { name: "Delete 2 people" }).click();
  const question = questionOn(page);
  await expect(question).toBeVisible();
  const running = async () =>
    (await client.bulk.list.query()).filter(({ action }) => action === "delete").length;
  const before = await running();
  await answer(question, demoPassword);
  await expect.poll(running).toBe(before + 1);
  for (const person of people) await expect.poll(() => erased(person)).toBe(true);
});

test.describe("after ten minutes on Usher's own pages", () => {
  let own: OwnStack;
  let server: Program;

  /** The time from here on, in minutes ahead of ours. */
  async function moveClock(minutes: number): Promise<void> {
    await own.moveClock(minutes);
    await server.stop();
    server = await own.startServer();
  }

  test.beforeAll(async () => {
    own = await ownStack();
    server = await own.startServer();
  });
  test.afterAll(() => own.clear());

  async function enter(page: Page): Promise<void> {
    await page.goto(`${own.server}/sign-in?organization=acme`);
    await page.getByLabel("E-mail or username").fill(owner);
    await page.getByLabel("Password", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("link", { name: "Users" })).toBeVisible();
  }

  test("a second factor is set up, and a key made, by who shows once more that it is them", async ({
    page,
  }) => {
    await enter(page);
    await page.goto(`${own.server}/account`);
    const begin = page.getByRole("button", { name: "Set up" });
    await expect(begin).toBeVisible();
    await moveClock(11);
    await begin.click();
    const question = questionOn(page);
    await expect(question.getByLabel("Code", { exact: true })).toHaveCount(0);
    await answer(question, demoPassword);
    const setUp = page.getByRole("dialog", { name: "Set up two-step sign-in" });
    const key = setUp.getByRole("group", { name: "Or enter this key there" }).locator("code");
    const secret = (await key.textContent()) ?? "";
    const codeAhead = (minutes: number) => codeOf(secret, minutes * 2);
    await setUp.getByLabel("Code", { exact: true }).fill(codeAhead(11));
    await setUp.getByRole("button", { name: "Turn on" }).click();
    const shown = page.getByRole("dialog", { name: "Save your recovery codes" });
    await expect(shown.getByRole("listitem")).toHaveCount(10);
    const codes = await shown.getByRole("listitem").allTextContents();
    await shown.getByRole("button", { name: "I have saved them" }).click();
    await expect(page.getByText("Two-step sign-in is on")).toBeVisible();

    await page.getByRole("link", { name: "Users" }).click();
    const list = await openSection(page, "API keys");
    await moveClock(22);
    await list.getByRole("button", { name: "Create API key" }).click();
    const form = page.getByRole("dialog", { name: "Create API key" });
    await form.getByLabel("Name").fill("Typed before");
    await form.getByRole("checkbox", { name: "audit:read" }).check();
    await form.getByRole("button", { name: "Create key" }).click();
    await expect(question.getByLabel("Code", { exact: true })).toBeVisible();
    await looks(page, question);

    await question.getByLabel("Code", { exact: true }).fill("000000");
    await answer(question, demoPassword);
    await expect(question.getByLabel("Code", { exact: true })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await question.getByRole("button", { name: "Use a recovery code" }).click();
    await question.getByLabel("Recovery code").fill(codes[0] ?? "");
    await question.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("dialog", { name: "Typed before is ready" })).toBeVisible();
    await page.getByRole("button", { name: "Done" }).click();
    await expect(rowOf(page, "Typed before")).toBeVisible();

    // The page goes on under its new cookie, live: what others do is still told.
    const { client } = await signIn(own.server, "admin@acme.example");
    await client.apiKeys.create.mutate({ name: "Made by another" });
    await expect(rowOf(page, "Made by another")).toBeVisible();
    await page.reload();
    await openSection(page, "API keys");
    await expect(rowOf(page, "Typed before")).toBeVisible();
  });

  test("a new password of whoever has a second factor asks for the code alone, and too many tries are told", async ({
    page,
  }) => {
    await moveClock(22);
    // Somebody of their own: the owner's tries are not to be used up.
    const { client } = await signIn(own.server, "admin@acme.example");
    const person = newcomer("Pia");
    await join(own.server, client, person);
    const account = await signIn(own.server, person.email, { password: person.password });
    const { secret } = await account.client.mfa.beginTotp.mutate({});
    await account.client.mfa.confirmTotp.mutate({ code: codeOf(secret, 44) });
    const [name = "", value = ""] = account.cookie.split("=");
    await page.context().addCookies([{ name, value, url: own.server }]);
    await moveClock(33);
    await page.goto(`${own.server}/account`);
    await page.getByLabel("Current password").fill(person.password);
    await page.getByLabel("New password").fill("eleven lamps on the long pier");
    await page.getByRole("button", { name: "Change password" }).click();
    const question = questionOn(page);
    await expect(question.getByLabel("Current password")).toHaveCount(0);
    await question.getByLabel("Code", { exact: true }).fill(codeOf(secret, 66));
    await question.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByText("Changed your password")).toBeVisible();

    await moveClock(44);
    await page.getByRole("button", { name: "New recovery codes" }).click();
    await page.getByRole("button", { name: "Make new codes" }).click();
    await question.getByLabel("Code", { exact: true }).fill("000000");
    for (let tries = 0; tries < 11; tries++) {
      await answer(question, "not my password at all");
      await expect(question.getByRole("button", { name: "Continue" })).toBeEnabled();
    }
    await expect(question.getByText("Too many attempts.")).toBeVisible();
  });

  /** Light, dark and narrow. */
  async function looks(page: Page, question: Locator): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [1280, 400]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await expect(question).toBeVisible();
        await expectAccessible(page, `${colorScheme}, ${width}`);
        await expectNothingSideways(page);
      }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
