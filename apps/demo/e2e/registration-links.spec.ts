import { expect, type Page, test } from "@playwright/test";
import { refusalOf } from "@usher/client";
import { type Account, clientWith, signIn } from "./account.ts";
import { enterHost, enterHostWith, openPeople } from "./host-page.ts";
import { linkInMail } from "./inbox.ts";
import { newcomer } from "./newcomer.ts";
import { choose, rowOf, searchFor } from "./panel.ts";
import {
  fillRegistration,
  generateLink,
  register,
  signInAtUsher,
  tokenOf,
} from "./registration.ts";
import { stack } from "./stack.ts";

/** The walk through what issue 3 lists for the profile `registration-links`, line by line. */
const organization = "links";
const day = 24 * 60 * 60 * 1000;
const collections = ["tidal-marshes", "small-languages", "repair", "night-skies"];

const administrator = (): Promise<Account> =>
  signIn(stack.server, "admin@links.example", { organization });

async function openUsers(page: Page): Promise<void> {
  await enterHost(page, stack.demo, "admin", organization);
  await openPeople(page, stack.demo);
}

test("A1 an AccountAdmin generates a registration link, sees its expiry and copies it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openUsers(page);
  const plain = await generateLink(page);
  await expect(plain.dialog).toContainText("7 days");
  const end = new Date(Date.now() + 7 * day);
  await expect(plain.dialog).toContainText(
    end.toLocaleDateString("en", { month: "short", day: "numeric", year: "numeric" }),
  );
  await plain.dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(plain.dialog.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plain.url);
  await plain.dialog.getByRole("button", { name: "Done" }).click();

  const narrow = await generateLink(page, async (form) => {
    await expect(form.getByRole("radio", { name: /^AccountUser/ })).toBeChecked();
    await form.getByRole("radio", { name: /^AccountAdmin/ }).check();
    await form.getByLabel("Number of uses").fill("3");
    await form.getByLabel("E-mail domains").fill("mail.example,");
    await expect(form.getByRole("button", { name: "Remove mail.example" })).toBeVisible();
  });
  const nobody = clientWith(stack.server, "");
  const token = tokenOf(narrow.url);
  const preview = await nobody.registrationLinks.preview.mutate({ token });
  expect(preview).toMatchObject({ roles: ["AccountAdmin"], domains: ["mail.example"] });
  await narrow.dialog.getByRole("button", { name: "Done" }).click();
  const made = page.getByRole("row").filter({ hasText: "AccountAdmin" }).first();
  await expect(made).toContainText("3 of 3 left");

  // Never above the creator's: who loses a role can let nobody into it any more.
  const nora = newcomer("Nora");
  const admin = await administrator();
  const { id } = await register(stack, admin.client, nora, { roles: ["account-admin"] });
  const noras = await signIn(stack.server, nora.email, { organization, password: nora.password });
  const link = await noras.client.registrationLinks.create.mutate({ roles: ["account-admin"] });
  await admin.client.users.assignRoles.mutate({ userId: id, roles: ["account-user"] });
  const after = await nobody.registrationLinks.preview
    .mutate({ token: tokenOf(link.url) })
    .catch(refusalOf);
  expect(after).toMatchObject({ reason: "inviter_lost_authority" });
  const more = await noras.client.registrationLinks.create.mutate({}).catch(refusalOf);
  expect(more).toMatchObject({ status: 403, reason: "missing_permission" });
});

test("A2 whoever has the link registers, confirms by mail and signs in; an existing account is untouched", async ({
  page,
  browser,
}) => {
  const paul = newcomer("Paul");
  await openUsers(page);
  const { url } = await generateLink(page, async (form) => {
    await form.getByLabel("E-mail domains").fill("mail.example,");
  });
  const theirs = await browser.newContext();
  const at = await theirs.newPage();
  await at.goto(url);
  await expect(at.getByText("You join as AccountUser")).toBeVisible();
  await fillRegistration(at, { ...paul, email: "paul@elsewhere.example" });
  await expect(at.getByLabel("E-mail")).toHaveAccessibleDescription(/mail\.example/);
  await expect(at.getByLabel("E-mail")).toBeFocused();
  await fillRegistration(at, paul);
  await expect(at.getByRole("heading", { name: "Check your inbox" })).toBeVisible();
  await expect(at.getByText(paul.email)).toBeVisible();

  await signInAtUsher(at, stack.server, paul);
  await expect(at.getByText("Confirm your e-mail first")).toBeVisible();
  await at.goto(await linkInMail(stack.inbox, paul.email, "confirm-email"));
  await at.getByRole("button", { name: "Confirm e-mail" }).click();
  await expect(at.getByRole("heading", { name: "Your e-mail is confirmed" })).toBeVisible();
  await signInAtUsher(at, stack.server, paul);
  await expect(at.getByRole("heading", { name: paul.name })).toBeVisible();
  await enterHostWith(at, stack.demo, paul, organization);

  const again = await browser.newContext();
  const stranger = await again.newPage();
  await stranger.goto(url);
  await fillRegistration(stranger, { ...paul, firstName: "Not", password: "another one's words" });
  await expect(stranger.getByText("You have an account already")).toBeVisible();
  await stranger.getByRole("button", { name: "Sign in" }).click();
  await expect(stranger.getByLabel("Organization")).toHaveValue(organization);
  const wrong = await signIn(stack.server, paul.email, {
    organization,
    password: "another one's words",
  }).catch(refusalOf);
  expect(wrong).toMatchObject({ status: 401, reason: "wrong_credentials" });
  const { client } = await signIn(stack.server, paul.email, {
    organization,
    password: paul.password,
  });
  expect((await client.session.me.query()).user.name).toBe(paul.name);
  await theirs.close();
  await again.close();
});

test("A3 one page lists the users with their roles and the live links, which can be revoked", async ({
  page,
}) => {
  const rosa = newcomer("Rosa");
  const admin = await administrator();
  await register(stack, admin.client, rosa, { maxUses: 1 });
  await openUsers(page);
  await searchFor(page, rosa.email);
  await expect(rowOf(page, rosa.name)).toContainText("AccountUser");
  await page.getByRole("searchbox").fill("Lina Demo");
  await expect(rowOf(page, "Lina Demo (You)")).toContainText("AccountAdmin");

  const { url, dialog } = await generateLink(page, async (form) => {
    await form.getByLabel("Number of uses").fill("4");
    await form.getByLabel("E-mail domains").fill("revoked.example,");
  });
  await dialog.getByRole("button", { name: "Done" }).click();
  const links = page.getByRole("region", { name: "Registration links" });
  const row = links.getByRole("row").filter({ hasText: "@revoked.example" });
  for (const part of ["4 of 4 left", "ends in 7 d", "Lina Demo"])
    await expect(row).toContainText(part);
  await row.getByRole("button", { name: /^Actions for/ }).click();
  await page.getByRole("menuitem", { name: "Revoke link" }).click();
  const question = page.getByRole("alertdialog", { name: "Revoke this registration link?" });
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: "Revoke link" }).click();
  await expect(row).toHaveCount(0);
  await page.goto(url);
  await expect(page.getByRole("heading", { name: /was withdrawn/ })).toBeVisible();
});

test("A4 newcomers are AccountUser: they read every collection and write to none", async ({
  page,
}) => {
  const sven = newcomer("Sven");
  const admin = await administrator();
  const { id: userId } = await register(stack, admin.client, sven);
  for (const workspaceExternalId of collections) {
    const may = (permission: string) =>
      admin.client.access.check.query({ userId, permission, workspaceExternalId });
    expect(await may("collections:read")).toEqual({ allowed: true, reason: null });
    expect(await may("collections:write")).toEqual({
      allowed: false,
      reason: "missing_permission",
    });
  }
  await enterHostWith(page, stack.demo, sven, organization);
  for (const collection of collections) {
    await page.goto(`${stack.demo}/collections/${collection}`);
    await expect(page.getByText("Read-only for you")).toBeVisible();
  }
  await page.goto(`${stack.demo}/settings/people`);
  await expect(page.getByText("Only administrators can manage people here")).toBeVisible();
});

test("A5 a role is changed, and a user is deleted, whose access ends at once", async ({
  page,
  browser,
}) => {
  const tara = newcomer("Tara");
  const admin = await administrator();
  const { id: userId } = await register(stack, admin.client, tara);
  await openUsers(page);
  await searchFor(page, tara.email);
  await choose(page, tara.name, "Change role");
  const drawer = page.getByRole("dialog", { name: tara.name });
  await drawer.getByRole("radio", { name: /^AccountAdmin/ }).check();
  await drawer.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText(`${tara.name} is now AccountAdmin`)).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(rowOf(page, tara.name)).toContainText("AccountAdmin");
  const write = { userId, permission: "collections:write", workspaceExternalId: "repair" };
  expect(await admin.client.access.check.query(write)).toMatchObject({ allowed: true });

  const theirs = await browser.newContext();
  const at = await theirs.newPage();
  await enterHostWith(at, stack.demo, tara, organization);
  await openPeople(at, stack.demo);
  const session = await signIn(stack.server, tara.email, {
    organization,
    password: tara.password,
  });
  await choose(page, tara.name, "Delete");
  const question = page.getByRole("alertdialog", { name: `Delete ${tara.name}?` });
  await expect(question).toContainText(`${tara.name} loses access at once`);
  const out = at.waitForURL(/\/signed-out$/, { waitUntil: "commit", timeout: 5000 });
  await question.getByRole("button", { name: `Delete ${tara.name}` }).click();
  await out;
  await expect(page.getByText(`Deleted ${tara.name}`)).toBeVisible();
  await expect(rowOf(page, tara.name)).toHaveCount(0);

  const me = await session.client.session.me.query().catch(refusalOf);
  expect(me).toMatchObject({ status: 401, reason: "not_signed_in" });
  const back = await signIn(stack.server, tara.email, {
    organization,
    password: tara.password,
  }).catch(refusalOf);
  expect(back).toMatchObject({ status: 401, reason: "wrong_credentials" });
  expect(await admin.client.access.check.query(write)).toMatchObject({
    allowed: false,
    reason: "not_found",
  });
  await theirs.close();
});

test("A6 without the multi-user entitlement the panel explains, with the contact link, and the server refuses", async ({
  page,
  browser,
}) => {
  const system = await signIn(stack.server, "admin@system.example", { organization: "system" });
  const admin = await administrator();
  const { rows } = await system.client.system.listOrganizations.query({ search: organization });
  const organizationId = rows.find(({ slug }) => slug === organization)?.id ?? "";
  const entitle = (entitlements: string[]) =>
    system.client.system.updateOrganization.mutate({ organizationId, entitlements });
  await openUsers(page);
  const { url, dialog } = await generateLink(page);
  await dialog.getByRole("button", { name: "Done" }).click();
  const theirs = await browser.newContext();
  const stranger = await theirs.newPage();
  await entitle([]);
  try {
    // The open panel hears of it by itself.
    const why = page.getByRole("heading", { name: /part of the Enterprise plan/ });
    await expect(why).toBeVisible();
    const contact = page.getByRole("link", { name: "Contact us" });
    await expect(contact).toHaveAttribute("href", "https://example.com/contact");
    await expect(page.getByRole("button", { name: "Generate registration link" })).toHaveCount(0);
    const refused = { status: 403, reason: "entitlement_needed" };
    const made = await admin.client.registrationLinks.create.mutate({}).catch(refusalOf);
    expect(made).toMatchObject(refused);
    await stranger.goto(url);
    await expect(
      stranger.getByRole("heading", { name: "Nobody can register at the moment" }),
    ).toBeVisible();
    const { firstName, lastName, email, password } = newcomer("Uwe");
    const input = { token: tokenOf(url), firstName, lastName, email, password };
    const registered = await clientWith(stack.server, "")
      .registrationLinks.register.mutate(input)
      .catch(refusalOf);
    expect(registered).toMatchObject(refused);
  } finally {
    await entitle(["multi-user"]);
  }
  await expect(page.getByRole("button", { name: "Generate registration link" })).toBeVisible();
  const later = await theirs.newPage();
  await later.goto(url);
  await expect(later.getByRole("button", { name: "Create account" })).toBeVisible();
  await theirs.close();
});
