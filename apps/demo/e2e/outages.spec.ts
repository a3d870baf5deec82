import { expect, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { mailsTo } from "./inbox.ts";
import { newcomer } from "./newcomer.ts";
import { type OwnStack, ownStack } from "./own-stack.ts";
import { openInviteDialog, rowOf, searchFor } from "./panel.ts";
import type { Program } from "./program.ts";

let stack: OwnStack;
let server: Program;
let inbox: Program;

test.beforeAll(async () => {
  stack = await ownStack();
  [server, inbox] = await Promise.all([stack.startServer(), stack.startInbox()]);
  await stack.startDemo();
});

test.afterAll(() => stack.clear());

test("a server killed right after an invitation is committed sends its mail exactly once", async () => {
  const { email } = newcomer("Hugo");
  const owner = await signIn(stack.server, "owner@acme.example");
  // So slow a mail server that nothing can be handed over before the kill.
  inbox.pause();
  await owner.client.invitations.create.mutate({ emails: [email], roles: ["member"] });
  await server.kill();
  inbox.resume();
  expect(await mailsTo(stack.inbox, email)).toHaveLength(0);

  server = await stack.startServer();
  const mailStatus = async () => {
    const { rows } = await owner.client.users.list.query({ search: email });
    return rows[0]?.kind === "invitation" ? rows[0].mail.status : null;
  };
  await expect.poll(mailStatus, { timeout: 20_000 }).toBe("sent");
  expect(await mailsTo(stack.inbox, email)).toHaveLength(1);
});

test("while no mail server can be reached an invitation stands, says so, and is sent later", async ({
  page,
}) => {
  const { email } = newcomer("Ida");
  await inbox.stop();
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const dialog = await openInviteDialog(page);
  await dialog.getByLabel("E-mail addresses").fill(`${email},`);
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();

  await searchFor(page, email);
  await expect(rowOf(page, email)).toContainText("Mail not delivered");
  await page.getByRole("button", { name: email, exact: true }).click();
  const drawer = page.getByRole("dialog", { name: email, exact: true });
  await expect(drawer).toContainText("The mail server can't be reached");

  inbox = await stack.startInbox();
  await expect.poll(() => mailsTo(stack.inbox, email), { timeout: 30_000 }).toHaveLength(1);
  await expect(drawer).not.toContainText("The mail couldn't be sent");
});

test("a change made through one server shows live in a panel connected to another", async ({
  page,
}) => {
  await stack.startSecondServer();
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const { email } = newcomer("Kim");
  await page.getByRole("searchbox", { name: "Search people" }).fill(email);
  await expect(page.getByText("Nobody matches")).toBeVisible();

  const elsewhere = await signIn(stack.second, "admin@acme.example");
  const [invited] = await elsewhere.client.invitations.create.mutate({
    emails: [email],
    roles: ["member"],
  });
  await expect(rowOf(page, email)).toContainText("Invited");
  await elsewhere.client.invitations.revoke.mutate({ invitationId: invited?.invitationId ?? "" });
  await expect(rowOf(page, email)).toHaveCount(0);
});

test("a token that has run out is renewed without losing what is typed", async ({ page }) => {
  const { email } = newcomer("Jon");
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  const dialog = await openInviteDialog(page);
  await dialog.getByLabel("E-mail addresses").fill(`${email},`);
  await dialog.getByLabel("Note").fill("See you on Monday");

  const refused = page.waitForResponse((answer) => answer.status() === 401);
  await server.kill();
  // Tokens of five minutes that were made before have run out.
  await stack.moveClock(6);
  server = await stack.startServer();
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  await refused;
  await expect(dialog.getByRole("listitem").filter({ hasText: email })).toContainText("Invited");
  await expect.poll(() => mailsTo(stack.inbox, email), { timeout: 20_000 }).toHaveLength(1);
  const [mail] = await mailsTo(stack.inbox, email);
  expect(mail?.text).toContain("See you on Monday");
});
