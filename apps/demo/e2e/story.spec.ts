import { expect, type Page, test } from "@playwright/test";
import { refusalOf, type UsherClient, type UsherOutputs } from "@usher/client";
import { clientWith, signIn } from "./account.ts";
import { enterHost, enterHostWith, openPeople } from "./host-page.ts";
import { invitationLink } from "./inbox.ts";
import { join, type Newcomer, newcomer } from "./newcomer.ts";
import { choose, invite, rowOf, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

/** Follows an invitation's link and sets the account up. */
async function acceptInvitation(page: Page, link: string, person: Newcomer): Promise<void> {
  await page.goto(link);
  await page.getByLabel("First name").fill(person.firstName);
  await page.getByLabel("Last name").fill(person.lastName);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: person.name })).toBeVisible();
}

/** What was done to somebody after they joined, in order. */
async function deedsTo(
  client: UsherClient,
  targetId: string,
): Promise<UsherOutputs["audit"]["list"]["rows"]> {
  const { rows } = await client.audit.list.query({ filter: { targetId } });
  const deeds = rows.filter(({ action }) => action.startsWith("user.")).reverse();
  return deeds.filter(({ action }) => action !== "user.created");
}

test("whoever is invited joins, and their row turns from Invited to Active by itself", async ({
  page,
  browser,
}) => {
  const [ada, ben] = [newcomer("Ada"), newcomer("Ben")];
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  await invite(page, [ada.email, ben.email]);
  await searchFor(page, ada.email);
  await expect(rowOf(page, ada.email)).toContainText("Invited");

  const theirs = await browser.newContext();
  const inbox = await theirs.newPage();
  await inbox.goto(stack.inbox);
  await expect(inbox.getByText(ada.email).first()).toBeVisible();
  const link = await invitationLink(stack.inbox, ada.email);
  await acceptInvitation(await theirs.newPage(), link, ada);

  await expect(rowOf(page, ada.name)).toContainText("Active");
  await expect(rowOf(page, ada.name)).not.toContainText("Invited");
  await searchFor(page, ben.email);
  await expect(rowOf(page, ben.email)).toContainText("Invited");
  await theirs.close();
});

test("whoever is suspended is signed out everywhere at once", async ({ page, browser }) => {
  const cleo = newcomer("Cleo");
  const owner = await signIn(stack.server, "owner@acme.example");
  const { id } = await join(stack.server, owner.client, cleo);
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  await searchFor(page, cleo.email);

  await choose(page, cleo.name, "Change role");
  const drawer = page.getByRole("dialog", { name: cleo.name });
  await drawer.getByRole("radio", { name: /^Admin/ }).check();
  await drawer.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText(`${cleo.name} is now Admin`)).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(rowOf(page, cleo.name)).toContainText("Admin");

  const theirs = await browser.newContext();
  const [onHost, atUsher] = [await theirs.newPage(), await theirs.newPage()];
  await enterHostWith(onHost, stack.demo, cleo);
  await openPeople(onHost, stack.demo);
  await atUsher.goto(`${stack.server}/sign-in?organization=acme`);
  await atUsher.getByLabel("E-mail or username").fill(cleo.email);
  await atUsher.getByLabel("Password", { exact: true }).fill(cleo.password);
  await atUsher.getByRole("button", { name: "Sign in" }).click();
  await expect(atUsher.getByRole("heading", { name: cleo.name })).toBeVisible();
  const cookies = await theirs.cookies(stack.server);
  const session = cookies.find(({ name }) => name === "usher_session");
  const theirClient = clientWith(stack.server, `usher_session=${session?.value}`);
  const guest = newcomer("Gia").email;
  await theirClient.invitations.create.mutate({ emails: [guest], roles: ["member"] });

  await choose(page, cleo.name, "Suspend");
  const question = page.getByRole("alertdialog", { name: `Suspend ${cleo.name}?` });
  await question.getByLabel("Reason").fill("Away until spring");
  const answered = page.waitForResponse(/users\.suspend/).then(() => performance.now());
  const out = [
    onHost.waitForURL(/\/signed-out$/, { waitUntil: "commit" }),
    atUsher.getByText("You were signed out").waitFor(),
  ].map((waiting) => waiting.then(() => performance.now()));
  await question.getByRole("button", { name: `Suspend ${cleo.name}` }).click();
  const [suspendedAt, ...outAt] = await Promise.all([answered, ...out]);
  const waits = outAt.map((at) => Math.round(at - suspendedAt));
  test.info().annotations.push({ type: "signed out after (ms)", description: waits.join(", ") });
  // How soon is printed; that it takes no second is measured where nothing else runs.
  for (const wait of waits) expect(wait).toBeLessThan(5_000);
  await expect(rowOf(page, cleo.name)).toContainText("Suspended");

  const refusal = await theirClient.session.me.query().catch(refusalOf);
  expect(refusal).toMatchObject({ status: 401, reason: "not_signed_in" });
  const token = await onHost.evaluate(async () => {
    const { status } = await fetch("/usher-token", { method: "POST" });
    return status;
  });
  expect(token).toBe(401);

  await choose(page, cleo.name, "Reactivate");
  await expect(rowOf(page, cleo.name)).toContainText("Active");
  await choose(page, cleo.name, "Delete");
  const last = page.getByRole("alertdialog", { name: `Delete ${cleo.name}?` });
  await expect(last).toContainText(`${cleo.name} loses access at once`);
  await expect(last).toContainText("1 invitation they sent stops working");
  await last.getByRole("button", { name: `Delete ${cleo.name}` }).click();
  await expect(page.getByText(`Deleted ${cleo.name}`)).toBeVisible();
  await expect(rowOf(page, cleo.name)).toHaveCount(0);

  const deeds = await deedsTo(owner.client, id);
  expect(deeds).toMatchObject([
    { action: "user.roles_changed", changes: { roles: { before: ["member"], after: ["admin"] } } },
    { action: "user.suspended", changes: { status: { before: "active", after: "suspended" } } },
    { action: "user.reactivated", changes: { status: { before: "suspended", after: "active" } } },
    { action: "user.deleted", changes: { status: { before: "active", after: null } } },
  ]);
  for (const { actor, target, onBehalfOf } of deeds) {
    expect(target).toMatchObject({ kind: "user", id });
    expect(target?.name).toMatch(/^Deleted user /);
    expect([actor.name, onBehalfOf?.name]).toContain("Olive Demo");
  }
  await theirs.close();
});
