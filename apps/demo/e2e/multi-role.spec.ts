import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { createUsherClient, refusalOf, type UsherClient } from "@usher/client";
import { type Account, clientWith, signIn } from "./account.ts";
import { holdEverything, refused } from "./credentials.ts";
import { enterHost, enterHostWith, openPeople } from "./host-page.ts";
import { invitationLink, mailsTo } from "./inbox.ts";
import { join, type Newcomer, newcomer } from "./newcomer.ts";
import { type OwnStack, ownStack } from "./own-stack.ts";
import { choose, rowOf, searchFor } from "./panel.ts";
import type { Program } from "./program.ts";
import { stack } from "./stack.ts";

/** The walk through what issue 3 lists for the profile `multi-role`, line by line. */
const organization = "roles";

const administrator = (server = stack.server): Promise<Account> =>
  signIn(server, "admin@roles.example", { organization });

const passwordOf = ({ password }: Newcomer) => ({ organization, password });

async function openUsers(page: Page, demo = stack.demo): Promise<void> {
  await enterHost(page, demo, "admin", organization);
  await openPeople(page, demo);
}

/** Invites one person by the dialog, with these roles, and leaves it open at the outcome. */
async function inviteWith(page: Page, email: string, roles: string[]) {
  await page.getByRole("button", { name: "+ INVITE" }).click();
  const dialog = page.getByRole("dialog", { name: /^Invite people|on the way$/ });
  await dialog.getByLabel("E-mail addresses").fill(`${email},`);
  for (const role of ["admin", "manager", "public"])
    await dialog
      .getByRole("checkbox", { name: new RegExp(`^${role}\\b`) })
      .setChecked(roles.includes(role));
  await dialog.getByRole("button", { name: "SEND" }).click();
  return dialog;
}

/** Follows an invitation's link and activates the account. */
async function activate(page: Page, link: string, person: Newcomer): Promise<void> {
  await page.goto(link);
  await page.getByLabel("First name").fill(person.firstName);
  await page.getByLabel("Last name").fill(person.lastName);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: person.name })).toBeVisible();
}

test.describe("with a mail server that stops", () => {
  let own: OwnStack;
  let inbox: Program;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    own = await ownStack();
    [inbox] = await Promise.all([own.startInbox(), own.startServer()]);
    await own.startDemo();
  });

  test.afterAll(() => own.clear());

  test("D1 + INVITE mails a link to register and activate; without mail nothing is lost", async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const [vera, will] = [newcomer("Vera"), newcomer("Will")];
    await openUsers(page, own.demo);
    const sent = await inviteWith(page, vera.email, ["manager", "public"]);
    await expect(sent.getByRole("listitem").filter({ hasText: vera.email })).toContainText(
      "Invited",
    );
    await sent.getByRole("button", { name: "Done" }).click();
    const theirs = await browser.newContext();
    const at = await theirs.newPage();
    await activate(at, await invitationLink(own.inbox, vera.email), vera);
    await searchFor(page, vera.email);
    await expect(rowOf(page, vera.name)).toContainText("Enabled");
    await expect(rowOf(page, vera.name)).toContainText("manager, public");
    await enterHostWith(at, own.demo, vera, organization);

    await inbox.stop();
    const kept = await inviteWith(page, will.email, ["public"]);
    await expect(kept).toContainText("Check the mail settings");
    await kept.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText(/Copied the invitation link/)).toBeVisible();
    const first = await page.evaluate(() => navigator.clipboard.readText());
    await kept.getByRole("button", { name: "Done" }).click();
    await searchFor(page, will.email);
    await expect(rowOf(page, will.email)).toContainText("Mail not delivered");
    await choose(page, will.email, "Copy link");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
    const others = await browser.newContext();
    await activate(await others.newPage(), first, will);
    await expect(rowOf(page, will.name)).toContainText("Enabled");

    inbox = await own.startInbox();
    expect(await mailsTo(own.inbox, will.email)).toHaveLength(0);
    await theirs.close();
    await others.close();
  });
});

test("D2 Manage Roles adds permissions up; custom roles are made, edited, and deleted when unused", async ({
  page,
}) => {
  const xenia = newcomer("Xenia");
  const admin = await administrator();
  const { id: userId } = await join(stack.server, admin.client, xenia, "public");
  // Anew each time: whoever may do more than before signs in again.
  const held = async () => {
    const { client } = await signIn(stack.server, xenia.email, passwordOf(xenia));
    return (await client.session.me.query()).permissions.toSorted();
  };
  expect(await held()).toEqual(["models:use"]);
  await openUsers(page);
  await searchFor(page, xenia.name);

  await choose(page, xenia.name, "Manage Roles");
  const manage = page.getByRole("dialog", { name: `Manage Roles for ${xenia.name}` });
  const allows = manage.getByRole("region", { name: /^Together/ });
  await expect(allows).not.toContainText("compliance");
  await manage.getByRole("checkbox", { name: /^evaluator/ }).check();
  await expect(allows).toContainText("compliance");
  await expect(allows).toContainText("models");
  await manage.getByRole("button", { name: "Save roles" }).click();
  await expect(manage).toBeHidden();
  await expect(rowOf(page, xenia.name)).toContainText("evaluator, public");
  expect(await held()).toEqual(["compliance:read", "models:use"]);
  const check = { userId, permission: "compliance:read" };
  expect(await admin.client.access.check.query(check)).toMatchObject({ allowed: true });

  const name = `auditor ${randomUUID().slice(0, 6)}`;
  await page.getByRole("button", { name: "Roles", exact: true }).first().click();
  await page.getByRole("button", { name: "New role" }).click();
  const create = page.getByRole("dialog", { name: "New role" });
  await create.getByLabel("Name").fill(name);
  await create.getByLabel("Rank").fill("90");
  await create.getByRole("checkbox", { name: "Read the audit log" }).check();
  // Below one's own: an admin's is 90.
  await expect(create.getByLabel("Rank")).toHaveValue("89");
  const equal = { name: `${name} of my rank`, rank: 90, permissions: [] };
  expect(await refused(admin.client.roles.create.mutate(equal))).toBe("role_rank_not_below");
  await create.getByLabel("Rank").fill("25");
  await create.getByRole("button", { name: "Create role" }).click();
  await expect(create).toBeHidden();
  const row = rowOf(page, name);
  for (const part of ["Your own", "Nobody", "1 permission", "25"])
    await expect(row).toContainText(part);

  await choose(page, name, "Edit");
  const edit = page.getByRole("dialog", { name: `Edit ${name}` });
  await edit.getByLabel("Name").fill(`${name} too`);
  await edit.getByLabel("Rank").fill("26");
  await edit.getByRole("checkbox", { name: "See users" }).check();
  await edit.getByRole("button", { name: "Save role" }).click();
  await expect(edit).toBeHidden();
  for (const part of [`${name} too`, "2 permissions", "26"]) await expect(row).toContainText(part);

  const { roles } = await admin.client.session.me.query();
  const own = roles.find((role) => role.name === `${name} too`);
  const [key = "", roleId = ""] = [own?.key, own?.id ?? ""];
  await admin.client.users.assignRoles.mutate({ userId, roles: ["public", key] });
  expect(await held()).toEqual(["audit:read", "models:use", "users:read"]);
  await expect(row).toContainText("1 person");
  await page.getByRole("button", { name: `Actions for ${name} too` }).click();
  const remove = page.getByRole("menuitem", { name: "Delete" });
  await expect(remove).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  expect(await refused(admin.client.roles.delete.mutate({ roleId }))).toBe("role_in_use");
  await admin.client.users.assignRoles.mutate({ userId, roles: ["public"] });
  await expect(row).toContainText("Nobody");
  await choose(page, `${name} too`, "Delete");
  const question = page.getByRole("alertdialog", { name: `Delete ${name} too?` });
  await question.getByRole("button", { name: `Delete ${name} too` }).click();
  await expect(row).toHaveCount(0);
});

test("D3 who is disabled can do nothing with any credential they hold; enabling restores it all", async ({
  page,
  browser,
}) => {
  const yann = newcomer("Yann");
  const admin = await administrator();
  const { id } = await join(stack.server, admin.client, yann, "admin");
  const key = await admin.client.apiKeys.create.mutate({ name: "Host" });
  const host = createUsherClient({ url: stack.server, apiKey: key.key });
  const held = await holdEverything(stack, host, { id, person: yann, organization });
  const nobody = clientWith(stack.server, "");
  const guest = { ...newcomer("Guest"), ...held.invitation };
  const accept = () =>
    nobody.invitations.accept.mutate({
      token: guest.token,
      firstName: guest.firstName,
      lastName: guest.lastName,
      password: guest.password,
    });
  const reset = () =>
    nobody.session.resetPassword.mutate({
      token: held.resetToken,
      password: "an umbrella for seven ducks",
    });
  const permission = "models:use";
  for (const client of [held.session, held.embed, held.apiKey])
    await client.users.list.query({ limit: 1 });

  const theirs = await browser.newContext();
  const at = await theirs.newPage();
  await enterHostWith(at, stack.demo, yann, organization);
  await openPeople(at, stack.demo);
  await openUsers(page);
  await searchFor(page, yann.name);
  const roles = await rowOf(page, yann.name).getByRole("cell").first().textContent();
  await choose(page, yann.name, "Disable");
  const question = page.getByRole("alertdialog", { name: `Disable ${yann.name}?` });
  const out = at.waitForURL(/\/signed-out$/, { waitUntil: "commit", timeout: 5000 });
  await question.getByRole("button", { name: `Disable ${yann.name}` }).click();
  await out;
  await expect(rowOf(page, yann.name)).toContainText("Disabled");

  await expect.poll(() => held.told).toContain("access-ended");
  for (const client of [held.session, held.embed, held.apiKey]) {
    const answer = await client.users.list.query({ limit: 1 }).catch(refusalOf);
    expect(answer).toMatchObject({ status: 401 });
  }
  const again = signIn(stack.server, yann.email, passwordOf(yann));
  expect(await refused(again)).toBe("wrong_credentials");
  expect(await refused(accept())).toBe("inviter_lost_authority");
  expect(await refused(reset())).toBe("link_used");
  const token = host.embed.createToken.mutate({ userId: id, origin: stack.demo });
  expect(await refused(token)).toBe("not_active");
  expect(await host.access.check.query({ userId: id, permission })).toEqual({
    allowed: false,
    reason: "not_active",
  });
  await enterRefused(at, yann);

  await choose(page, yann.name, "Enable");
  await expect(rowOf(page, yann.name)).toContainText("Enabled");
  await expect(rowOf(page, yann.name).getByRole("cell").first()).toHaveText(roles ?? "");
  await expect
    .poll(() => host.access.check.query({ userId: id, permission }))
    .toMatchObject({ allowed: true });
  await held.apiKey.users.list.query({ limit: 1 });
  await host.embed.createToken.mutate({ userId: id, origin: stack.demo });
  expect(await accept()).toMatchObject({ user: { email: guest.email } });
  await enterHostWith(at, stack.demo, yann, organization);
  expect(await reset()).toMatchObject({ status: "signed-in" });
  await theirs.close();
});

/** The host's own sign-in says no too. */
async function enterRefused(page: Page, { email, password }: Newcomer): Promise<void> {
  await page.goto(`${stack.demo}/sign-in?organization=${organization}`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).not.toBeEmpty();
}

test("D4 administrators delete nobody; a system administrator erases, and the audit log keeps a pseudonym", async ({
  page,
}) => {
  const zoe = newcomer("Zoe");
  const admin = await administrator();
  const { id: userId } = await join(stack.server, admin.client, zoe, "public");
  await admin.client.users.suspend.mutate({ userId });
  await admin.client.users.reactivate.mutate({ userId });
  await openUsers(page);
  await searchFor(page, zoe.name);
  await page.getByRole("button", { name: `Actions for ${zoe.name}` }).click();
  const menu = page.getByRole("menu", { name: `Actions for ${zoe.name}` });
  await expect(menu.getByRole("menuitem", { name: "Disable" })).toBeVisible();
  await expect(menu.getByRole("menuitem", { name: /delete|remove|erase/i })).toHaveCount(0);
  await page.keyboard.press("Escape");
  expect(await refused(admin.client.users.delete.mutate({ userId }))).toBe("deletion_not_offered");
  expect(await refused(admin.client.users.deletionImpact.query({ userId }))).toBe(
    "deletion_not_offered",
  );

  await eraseByConsole(page, zoe);
  await expect.poll(() => refused(admin.client.users.get.query({ userId }))).toBe("not_found");
  expect(await refused(signIn(stack.server, zoe.email, passwordOf(zoe)))).toBe("wrong_credentials");
  await expectPseudonym(admin.client, userId, zoe);
});

/** As a system administrator, on Usher's own pages. */
async function eraseByConsole(page: Page, { name }: Newcomer): Promise<void> {
  await page.goto(`${stack.server}/sign-in?organization=system`);
  await page.getByLabel("E-mail or username").fill("admin@system.example");
  await page.getByLabel("Password", { exact: true }).fill("usher demo passphrase");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Sol Demo" })).toBeVisible();
  await page.goto(`${stack.server}/users`);
  await page.getByRole("button", { name: "Organizations" }).click();
  await choose(page, "Roles (sample)", "Erase a user …");
  const people = page.getByRole("dialog", { name: "Users of Roles (sample)" });
  await people.getByRole("searchbox").fill(name);
  await people.getByRole("button", { name: `Erase ${name}` }).click();
  const question = page.getByRole("alertdialog", { name: `Erase ${name}?` });
  await question.getByRole("button", { name: `Erase ${name}` }).click();
  await expect(page.getByText(`Erased ${name}`)).toBeVisible();
}

async function expectPseudonym(
  client: UsherClient,
  targetId: string,
  person: Newcomer,
): Promise<void> {
  const { rows } = await client.audit.list.query({ filter: { targetId } });
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["user.erased", "user.suspended", "user.reactivated"]),
  );
  for (const { target } of rows) expect(target?.name).toMatch(/^Deleted user /);
  const all = JSON.stringify((await client.audit.list.query({})).rows);
  for (const trace of [person.email, person.lastName]) expect(all).not.toContain(trace);
}
