import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { demoPassword } from "../src/sample/accounts.ts";
import { signIn } from "./account.ts";
import { signInAtUsher } from "./console.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { choose, openSection, rowOf } from "./panel.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { stack } from "./stack.ts";

let receiver: Receiver;
test.beforeEach(async () => {
  receiver = await startReceiver();
});
test.afterEach(async () => {
  receiver.close();
  const { client } = await signIn(stack.server, "owner@acme.example");
  for (const { id, url } of await client.webhooks.list.query())
    if (url === receiver.url) await client.webhooks.delete.mutate({ webhookId: id });
});

async function openWebhooks(page: Page) {
  const identifier = "owner@acme.example";
  await signInAtUsher(page, { organization: "acme", identifier, password: demoPassword });
  await page.getByRole("link", { name: "Users" }).click();
  return openSection(page, "Webhooks");
}

/** What is shown of a new secret, once. */
async function takeSecret(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "Signing secret" });
  await expect(dialog).toContainText("it is not shown again");
  const group = dialog.getByRole("group", { name: "Signing secret" });
  const secret = (await group.locator("code").textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(secret)).toHaveCount(0);
  return secret;
}

function verified(secret: string, { headers, body }: Receiver["received"][number]) {
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}

test("an endpoint is added, hears of a deed, is sent it again, and gets a new secret", async ({
  page,
}) => {
  const list = await openWebhooks(page);
  await list.getByRole("button", { name: "Add endpoint" }).click();
  const form = page.getByRole("dialog", { name: "Add endpoint" });
  await form.getByLabel("Address").fill("nowhere");
  await form.getByRole("radio", { name: "Chosen events" }).check();
  await form.getByRole("button", { name: "Add endpoint" }).click();
  await expect(form.getByText("Enter a whole address")).toBeVisible();
  await expect(form.getByText("Choose at least one event.")).toBeVisible();
  await form.getByLabel("Address").fill("https://10.0.0.1/hooks");
  await form.getByRole("searchbox", { name: "Search events" }).fill("group");
  await form.getByRole("checkbox", { name: "group.created" }).check();
  await form.getByRole("button", { name: "Add endpoint" }).click();
  await expect(form.getByText("can be reached from the internet").first()).toBeVisible();
  await form.getByLabel("Address").fill(receiver.url);
  await form.getByRole("button", { name: "Add endpoint" }).click();
  const secret = await takeSecret(page);
  const row = rowOf(page, receiver.url);
  await expect(row).toContainText("1 event");
  await expect(row).toContainText("Active");

  receiver.status = 500;
  const name = `Group ${randomUUID().slice(0, 6)}`;
  const { client } = await signIn(stack.server, "owner@acme.example");
  const group = await client.groups.create.mutate({ name });
  await expect.poll(() => receiver.received.length, { timeout: 15_000 }).toBeGreaterThan(0);

  await row.getByRole("button", { name: receiver.url, exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "Deliveries" });
  await expect(drawer.getByRole("row").filter({ hasText: "group.created" })).toContainText(
    "On its way",
  );
  await expect(drawer.getByRole("row").filter({ hasText: "group.created" })).toContainText("500");
  receiver.status = 204;
  await drawer.getByRole("button", { name: "group.created" }).click();
  const delivery = page.getByRole("dialog", { name: "group.created" });
  await expect(delivery.getByRole("table", { name: "Tries" })).toContainText("500");
  await expect(delivery.getByRole("region", { name: "Payload" })).toContainText(group.id);
  const before = receiver.received.length;
  await delivery.getByRole("button", { name: "Send again" }).click();
  await expect.poll(() => receiver.received.length, { timeout: 15_000 }).toBeGreaterThan(before);
  await expect(delivery).toContainText("Delivered");
  await expect(delivery.getByRole("table", { name: "Tries" })).toContainText("204");
  const sent = receiver.received.map((one) => verified(secret, one));
  expect(sent).toEqual(sent.map(() => expect.objectContaining({ type: "group.created" })));
  const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
  expect(new Set(ids).size).toBe(1);
  await page.keyboard.press("Escape");
  await expect(delivery).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();

  await choose(page, receiver.url, "New secret");
  const question = page.getByRole("alertdialog", { name: "Make a new secret?" });
  await question.getByRole("button", { name: "Make new secret" }).click();
  const next = await takeSecret(page);
  await choose(page, receiver.url, "Send a test");
  await expect
    .poll(() => receiver.received.at(-1)?.body, { timeout: 15_000 })
    .toContain("webhook.tested");
  const test = receiver.received.at(-1) as Receiver["received"][number];
  for (const one of [secret, next])
    expect(verified(one, test)).toMatchObject({ type: "webhook.tested" });

  await choose(page, receiver.url, "Pause");
  await expect(row).toContainText("Paused");
  await choose(page, receiver.url, "Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete endpoint" }).click();
  await expect(row).toHaveCount(0);
  await client.groups.delete.mutate({ groupId: group.id });
});

test("in a host's page one looks, tests and deletes; what lasts is set up at Usher", async ({
  page,
}) => {
  const { client } = await signIn(stack.server, "owner@acme.example");
  await client.webhooks.create.mutate({ url: receiver.url, eventTypes: ["webhook.tested"] });
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const list = await openSection(page, "Webhooks");
  await expect(list.getByRole("button", { name: "Add endpoint" })).toHaveCount(0);
  await expect(list.getByRole("link", { name: "Add at Usher" })).toBeVisible();
  await page.getByRole("button", { name: `Actions for ${receiver.url}` }).click();
  await expect(page.getByRole("menuitem", { name: /^Edit/ })).toContainText(
    "where you sign in yourself",
  );
  await page.getByRole("menuitem", { name: "Send a test" }).click();
  await expect.poll(() => receiver.received.length, { timeout: 15_000 }).toBe(1);
  await expect(rowOf(page, receiver.url)).toContainText("Delivered");
});

test("by keyboard alone one reads a delivery, and everything is there at 400 pixels", async ({
  page,
}) => {
  const { client } = await signIn(stack.server, "owner@acme.example");
  const { webhook } = await client.webhooks.create.mutate({
    ...{ url: receiver.url, eventTypes: ["webhook.tested"] },
  });
  await client.webhooks.sendTest.mutate({ webhookId: webhook.id });
  await page.setViewportSize({ width: 400, height: 800 });
  await openWebhooks(page);
  await page.getByRole("button", { name: receiver.url, exact: true }).focus();
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog", { name: "Deliveries" });
  await drawer.getByRole("button", { name: "webhook.tested" }).focus();
  await page.keyboard.press("Enter");
  const delivery = page.getByRole("dialog", { name: "webhook.tested" });
  await expect(delivery.getByRole("table", { name: "Tries" })).toContainText("204");
  await page.keyboard.press("Escape");
  await expect(delivery).toBeHidden();
  await expect(drawer.getByRole("button", { name: "webhook.tested" })).toBeFocused();
});
