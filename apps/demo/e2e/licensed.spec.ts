import { type Browser, expect, type Page, test } from "@playwright/test";
import { refusalOf } from "@usher/client";
import { elsewhere, signInAtUsher } from "./console.ts";
import { refused } from "./credentials.ts";
import { enterHost, enterHostWith } from "./host-page.ts";
import { invitationLink, mailsTo } from "./inbox.ts";
import {
  as,
  codeOf,
  editOf,
  enrol,
  enter,
  findRow,
  letIn,
  openUsers,
  organization,
  signInStep,
} from "./licensed.ts";
import { newcomer } from "./newcomer.ts";
import { choose, openInviteDialog, openSection, rowOf } from "./panel.ts";
import { stack } from "./stack.ts";

/** The walk through what issue 3 lists for the profile `licensed`, line by line. */
test("C1 administrators only: others get a clear page, not a broken one", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  await enterHost(page, stack.demo, "user", organization);
  await page.goto(`${stack.demo}/settings/people`);
  const title = "Only administrators can manage people here";
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByText("You're in Licensed (sample) as Udo Demo, User.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Actions for|Invite user/ })).toHaveCount(0);

  await signInAtUsher(page, { ...demoAccount("user") });
  await expect(page.getByRole("heading", { name: "Udo Demo" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pages" })).not.toContainText("Users");
  await page.goto(`${stack.server}/users`);
  await expect(page.getByText(title)).toBeVisible();
  const { client } = await as("user");
  expect(await refused(client.users.list.query({}))).toBe("missing_permission");
  expect(problems).toEqual([]);

  await openUsers(page);
  await expect(page.getByRole("table", { name: "People" })).toBeVisible();
});

const demoAccount = (who: "admin" | "user") => ({
  organization,
  identifier: `${who}@licensed.example`,
  password: "usher demo passphrase",
});

test("C2 metrics at the top: active users, pending invitations, licenses by type", async ({
  page,
}) => {
  const { client } = await as("admin");
  await openUsers(page);
  const figures = page.getByLabel("Figures");
  const shows = async () => {
    const { everSignedIn, invited, licenses } = await client.metrics.overview.query();
    await expect(figures).toContainText(`Active users${everSignedIn}`);
    await expect(figures).toContainText(`Pending invitations${invited}`);
    for (const { name, seats, used } of licenses) {
      const taken = used.users + used.invitations;
      await expect(figures).toContainText(`${name}${taken}${seats === null ? "" : ` / ${seats}`}`);
      // What the bar's two parts stand for is said to those who don't see them.
      await expect(figures).toContainText(`users ${used.users}, invited ${used.invitations}`);
    }
    return { everSignedIn, invited, licenses };
  };
  const before = await shows();
  expect(before.licenses.map(({ name }) => name)).toEqual(["Business", "Pro", "Knowledge Only"]);
  const { rows } = await client.users.list.query({ filter: { status: ["active"] }, limit: 100 });
  expect(rows.some(({ lastActiveAt }) => lastActiveAt === null)).toBe(true);

  const guest = newcomer("Gus").email;
  await client.invitations.create.mutate({
    ...{ emails: [guest], roles: ["user"], licenseType: "pro" },
  });
  expect((await shows()).invited).toBe(before.invited + 1);
  await letIn(client, "Hal", { licenseType: "knowledge-only" });
  const after = await shows();
  expect(after.everSignedIn).toBe(before.everSignedIn + 1);
  expect(after.invited).toBe(before.invited + 1);
  const used = (of: typeof after, type: string) =>
    of.licenses.find(({ key }) => key === type)?.used;
  expect(used(after, "pro")?.invitations).toBe((used(before, "pro")?.invitations ?? 0) + 1);
  expect(used(after, "knowledge-only")?.users).toBe(
    (used(before, "knowledge-only")?.users ?? 0) + 1,
  );
});

test("C3 Invite user: role, license, groups, a well-made e-mail, and seats that are left", async ({
  page,
  browser,
}) => {
  const iris = newcomer("Iris");
  await openUsers(page);
  const dialog = await openInviteDialog(page);
  await dialog.getByLabel("E-mail addresses").fill(`${iris.email},`);
  await dialog.getByRole("radio", { name: /^Admin/ }).check();
  await dialog.getByRole("radio", { name: /^User/ }).check();
  for (const license of ["Business", "Pro"])
    await expect(
      dialog.getByRole("radio", { name: new RegExp(`^${license}`) }),
    ).toHaveAccessibleName(/\d+ seats? left/);
  await expect(dialog.getByRole("radio", { name: /^Knowledge Only/ })).toHaveAccessibleName(
    /Unlimited seats/,
  );
  await dialog.getByRole("radio", { name: /^Pro/ }).check();
  await dialog.getByRole("button", { name: "Groups" }).click();
  await dialog.getByRole("checkbox", { name: "Design" }).check();
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  const sent = page.getByRole("dialog", { name: "1 invitation on the way" });
  await sent.getByRole("button", { name: "Done" }).click();
  const row = await findRow(page, iris.email);
  for (const part of ["Invited", "User", "Pro"]) await expect(row).toContainText(part);
  await row.getByRole("button", { name: iris.email, exact: true }).click();
  const drawer = page.getByRole("dialog", { name: iris.email });
  for (const part of ["User", "Pro", "Design", "Lida Demo"])
    await expect(drawer).toContainText(part);
  await drawer.getByRole("button", { name: "Close" }).click();

  const link = await invitationLink(stack.inbox, iris.email);
  const theirs = await elsewhere(browser);
  await followMail(theirs, iris.email, link);
  await expect(theirs.getByText("Lida Demo invited you. Set up your account.")).toBeVisible();
  await expect(theirs.getByText("You join as User, with the license Pro.")).toBeVisible();
  await theirs.getByLabel("First name").fill(iris.firstName);
  await theirs.getByLabel("Last name").fill(iris.lastName);
  await theirs.getByLabel("Password", { exact: true }).fill(iris.password);
  await theirs.getByRole("button", { name: "Create account" }).click();
  await expect(theirs.getByRole("heading", { name: iris.name })).toBeVisible();
  await expect(rowOf(page, iris.name)).toContainText("just now");
  for (const part of ["User", "Pro", "Design"])
    await expect(rowOf(page, iris.name)).toContainText(part);
  await theirs.context().close();

  await withOneSeatOfPro(async () => {
    await inviteTwoForOneSeat(page);
  });
});

/** What the mail for an address looks like, and where its button leads. */
async function followMail(page: Page, address: string, link: string): Promise<void> {
  const [mail] = await mailsTo(stack.inbox, address);
  expect(mail?.subject).toContain("Licensed (sample)");
  expect(mail?.text).toContain("Lida Demo");
  expect(mail?.html).toContain("prefers-color-scheme: dark");
  await page.setContent(mail?.html ?? "");
  await expect(page.locator("body")).toContainText("Licensed (sample)");
  await expect(page.getByRole("heading")).toBeVisible();
  const button = page.locator(`a[href="${link}"]`).first();
  await expect(button).toBeVisible();
  await page.goto((await button.getAttribute("href")) ?? "");
}

async function withOneSeatOfPro(walk: () => Promise<void>): Promise<void> {
  const { client } = await as("admin");
  const pool = (await client.licenses.list.query()).find(({ key }) => key === "pro");
  const taken = (pool?.used.users ?? 0) + (pool?.used.invitations ?? 0);
  const setSeats = (seats: number | null) =>
    client.licenses.setSeats.mutate({ licenseType: "pro", seats });
  await setSeats(taken + 1);
  try {
    await walk();
  } finally {
    await setSeats(pool?.seats ?? null);
  }
}

async function inviteTwoForOneSeat(page: Page): Promise<void> {
  const [jan, kai] = [newcomer("Jan").email, newcomer("Kai").email];
  const dialog = await openInviteDialog(page);
  const pro = dialog.getByRole("radio", { name: /^Pro/ });
  await expect(pro).toHaveAccessibleName(/\b1 seat left/);
  await dialog.getByLabel("E-mail addresses").fill(`${jan}, ${kai},`);
  await dialog.getByRole("radio", { name: /^User/ }).check();
  await pro.check();
  await expect(dialog.getByText("Pro has 1 seat left")).toBeVisible();
  await expect(dialog.getByText("The last address won't be invited.")).toBeVisible();
  await dialog.getByRole("button", { name: "Send 2 invitations" }).click();
  const outcomes = page.getByRole("dialog", { name: "1 invited, 1 not" });
  await expect(outcomes.getByRole("listitem").filter({ hasText: jan })).toContainText("Invited");
  await expect(outcomes.getByRole("listitem").filter({ hasText: kai })).toContainText(
    "Every seat of this license is taken.",
  );
  await outcomes.getByRole("button", { name: "Done" }).click();
  const again = await openInviteDialog(page);
  await expect(again.getByRole("radio", { name: /^Pro/ })).toBeDisabled();
  await expect(again.getByText("No seat left")).toBeVisible();
  await again.getByRole("button", { name: "Cancel" }).click();
}

test("C4 the table: (You), e-mail, role, license, last activity, groups, and invited people", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { client } = await as("admin");
  await openUsers(page);
  const table = page.getByRole("table", { name: "People" });
  for (const head of ["Name", "Role", "License", "Last active", "Groups", "Actions"])
    await expect(table.getByRole("columnheader", { name: head })).toBeVisible();
  const own = await findRow(page, "admin@licensed.example");
  for (const part of ["Lida Demo (You)", "Admin", "Business", "Design"])
    await expect(own).toContainText(part);

  const { rows } = await client.users.list.query({ filter: { status: ["active"] }, limit: 100 });
  const day = (daysAgo: number) =>
    new Date(Date.now() - daysAgo * 24 * 60 * 60 * 1000).toDateString();
  const hoursAgo = (at: string | null) => (at ? (Date.now() - Date.parse(at)) / 3_600_000 : 0);
  // Whom the list finds alone by their address: Leo's is in Cleo's.
  const isAlone = (email: string) => rows.filter((row) => row.email?.includes(email)).length === 1;
  const sample = rows.filter(
    ({ email }) => email?.endsWith(".sample@licensed.example") && isAlone(email),
  );
  const lately = sample.find(({ lastActiveAt: at }) => hoursAgo(at) > 2 && hoursAgo(at) < 6);
  const yesterday = sample.find(
    ({ lastActiveAt: at }) => at && hoursAgo(at) > 6 && new Date(at).toDateString() === day(1),
  );
  await expect(await findRow(page, lately?.email ?? "")).toContainText(/[2-6] hours ago/);
  await expect(await findRow(page, yesterday?.email ?? "")).toContainText(/yesterday/i);
  const actions = page.getByRole("button", { name: `Actions for ${yesterday?.name}` });
  await actions.click();
  for (const action of ["Edit", "Reset MFA", "Remove"])
    await expect(page.getByRole("menuitem", { name: action })).toBeVisible();
  await page.keyboard.press("Escape");

  const invited = await findRow(page, "newcomer.3@licensed.example");
  await expect(invited).toContainText("Invited");
  await expect(invited).toContainText(/expires in \d d/);
  await choose(page, "newcomer.3@licensed.example", "Copy link");
  await expect(page.getByText(/Copied the invitation link/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/accept#\S{20,}$/);

  const expired = await findRow(page, "newcomer.7@licensed.example");
  await expect(expired).toContainText("Expired");
  await choose(page, "newcomer.7@licensed.example", "Reinvite");
  await expect(expired).toContainText("Invited");
  await expect(expired).toContainText(/expires in [67] d/);
  await page.goto(await invitationLink(stack.inbox, "newcomer.7@licensed.example"));
  await expect(page.getByLabel("First name")).toBeVisible();
});

test("C5 Edit: name, role but not one's own, license, groups; the e-mail is nobody's to change", async ({
  page,
}) => {
  const { client } = await as("admin");
  const lea = await letIn(client, "Lea", { licenseType: "business" });
  await openUsers(page);
  await findRow(page, lea.email);
  let drawer = await editOf(page, lea.name, "Profile");
  const email = drawer.getByLabel("E-mail");
  await expect(email).toHaveValue(lea.email);
  await expect(email).not.toBeEditable();
  await drawer.getByLabel("First name").fill("Lena");
  await drawer.getByLabel("Last name").fill(`${lea.lastName} Berg`);
  await drawer.getByRole("button", { name: "Save profile" }).click();
  const name = `Lena ${lea.lastName} Berg`;
  await expect(page.getByText(`Saved ${name}'s profile`)).toBeVisible();

  drawer = page.getByRole("dialog", { name });
  await drawer.getByRole("tab", { name: "Access" }).click();
  await drawer.getByRole("radio", { name: /^Admin/ }).check();
  await drawer.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText(`${name} is now Admin`)).toBeVisible();
  await drawer.getByRole("radio", { name: /^Knowledge Only/ }).check();
  await drawer.getByRole("button", { name: "Save license" }).click();
  await expect(page.getByText(`${name} now has Knowledge Only`)).toBeVisible();
  await drawer.getByRole("checkbox", { name: "Sales", exact: true }).check();
  await drawer.getByRole("button", { name: "Save groups" }).click();
  await expect(page.getByText(`Saved ${name}'s groups`)).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  for (const part of [name, "Admin", "Knowledge Only", "Sales"])
    await expect(rowOf(page, lea.email)).toContainText(part);
  expect(await client.users.get.query({ userId: lea.id })).toMatchObject({
    ...{ firstName: "Lena", email: lea.email, roles: ["admin"], licenseType: "knowledge-only" },
    groups: [{ name: "Sales" }],
  });

  const change = { userId: lea.id, email: "other@licensed.example" } as unknown as {
    userId: string;
  };
  const answer = await client.users.update.mutate(change).catch(refusalOf);
  expect(answer).toMatchObject({ reason: "invalid_input", fields: { email: expect.anything() } });
  expect((await client.users.get.query({ userId: lea.id })).email).toBe(lea.email);

  await findRow(page, "admin@licensed.example");
  const own = await editOf(page, "Lida Demo", "Access");
  await expect(own.getByText("You can't change your own role.")).toBeVisible();
  await expect(own.getByRole("radio", { name: /^Admin/ })).toBeDisabled();
  const { user } = await client.session.me.query();
  const demote = client.users.assignRoles.mutate({ userId: user.id, roles: ["user"] });
  expect(await refused(demote)).toBe("own_roles");
});

test("C6 Reset MFA: the set-up is gone, sessions end, a mail tells, and the policy asks anew", async ({
  page,
  browser,
}) => {
  const { client } = await as("admin");
  const [max, nia] = [await letIn(client, "Max"), await letIn(client, "Nia")];
  const session = await enter(max);
  const { secret } = await enrol(session, max.password);
  expect(await signInStep(max)).toMatchObject({ status: "mfa-required" });
  const theirs = await elsewhere(browser);
  await signInAtUsher(theirs, { organization, identifier: max.email, password: max.password });
  await theirs.getByLabel("Code").fill(codeOf(secret, 1));
  await theirs.getByRole("button", { name: "Continue" }).click();
  await expect(theirs.getByRole("heading", { name: max.name })).toBeVisible();

  await openUsers(page);
  await findRow(page, nia.email);
  await page.getByRole("button", { name: `Actions for ${nia.name}` }).click();
  // Who has none can lose none.
  await expect(page.getByRole("menuitem", { name: "Reset MFA" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("Escape");
  await findRow(page, max.email);
  await choose(page, max.name, "Reset MFA");
  const question = page.getByRole("alertdialog", { name: `Reset MFA for ${max.name}?` });
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: "Reset MFA" }).click();
  await expect(page.getByText(`Reset MFA for ${max.name}`)).toBeVisible();

  await expect(theirs.getByText("You were signed out")).toBeVisible();
  expect(await refused(session.client.session.me.query())).toBe("not_signed_in");
  expect((await client.users.get.query({ userId: max.id })).hasMfa).toBe(false);
  const told = async () =>
    (await mailsTo(stack.inbox, max.email)).some(({ text }) =>
      /authenticator|second factor/i.test(text),
    );
  await expect.poll(told).toBe(true);
  expect(await signInStep(max)).toMatchObject({ status: "signed-in" });

  await client.policies.update.mutate({ mfa: "everyone", mfaGraceDays: 0 });
  try {
    await theirs.goto(stack.server);
    await signInAtUsher(theirs, { organization, identifier: max.email, password: max.password });
    await setUpAnew(theirs);
    await expect(theirs.getByRole("heading", { name: max.name })).toBeVisible();
  } finally {
    await client.policies.update.mutate({ mfa: "optional" });
  }
  await theirs.context().close();
});

/** Sets a second factor up in the middle of a sign-in. */
async function setUpAnew(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Set up two-step sign-in" })).toBeVisible();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  const key = await page
    .getByRole("group", { name: "Or enter this key there" })
    .locator("code")
    .textContent();
  await page.getByLabel("Code", { exact: true }).fill(codeOf(key ?? ""));
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(
    page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem"),
  ).toHaveCount(10);
  await page.getByRole("button", { name: "I have saved them" }).click();
}

test("C7 Remove: a dialog with the name and the number of workspaces; nobody removes themselves", async ({
  page,
  browser,
}) => {
  const { client } = await as("admin");
  const { rows: workspaces } = await client.workspaces.list.query({});
  const workspaceIds = workspaces.slice(0, 2).map(({ id }) => id);
  const ole = await letIn(client, "Ole", { workspaceIds });
  const theirs = await elsewhere(browser);
  await enterHostWith(theirs, stack.demo, ole, organization);
  await theirs.goto(`${stack.demo}/settings/people`);
  await openUsers(page);
  await findRow(page, ole.email);
  await choose(page, ole.name, "Remove");
  const question = page.getByRole("alertdialog", { name: `Remove ${ole.name}?` });
  await expect(question).toContainText(`${ole.name} loses access at once and leaves 2 workspaces.`);
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(rowOf(page, ole.name)).toBeVisible();
  await choose(page, ole.name, "Remove");
  await question.getByRole("button", { name: `Remove ${ole.name}` }).click();
  await expect(page.getByText(`Removed ${ole.name}`)).toBeVisible();
  await expect(rowOf(page, ole.name)).toHaveCount(0);
  await theirs.waitForURL(/\/signed-out$/);
  expect(await refused(enter(ole))).toBe("wrong_credentials");
  expect(await refused(client.users.get.query({ userId: ole.id }))).toBe("not_found");

  await findRow(page, "admin@licensed.example");
  await page.getByRole("button", { name: "Actions for Lida Demo" }).click();
  await expect(page.getByRole("menuitem", { name: "Remove" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  const { user } = await client.session.me.query();
  expect(await refused(client.users.delete.mutate({ userId: user.id }))).toBe("own_account");
  await theirs.context().close();
});

test("C8 groups: create, rename, delete, members; and the MFA policy with a grace period", async ({
  page,
  browser,
}) => {
  const { client } = await as("admin");
  const pam = await letIn(client, "Pam");
  const name = `Research ${pam.lastName}`;
  await openUsers(page);
  const groups = await openSection(page, "Groups");
  await groups.getByRole("button", { name: "New group" }).click();
  const create = page.getByRole("dialog", { name: "New group" });
  await create.getByLabel("Name").fill("design");
  await create.getByRole("button", { name: "Create group" }).click();
  await expect(create.getByText("This name is taken. Choose another.")).toBeVisible();
  await create.getByLabel("Name").fill(name);
  await create.getByRole("button", { name: "Create group" }).click();
  await expect(page.getByText(`Created ${name}`)).toBeVisible();
  await expect(rowOf(page, name)).toContainText("0 people");

  await choose(page, name, "Members");
  const members = page.getByRole("dialog", { name: `Manage users of ${name}` });
  await members.getByRole("searchbox", { name: "Search people" }).fill(pam.email);
  await expect(members.getByRole("checkbox")).toHaveCount(1);
  await members.getByRole("checkbox", { name: pam.name }).check();
  await members.getByRole("button", { name: "Save Changes" }).click();
  await expect(page.getByText(`Added 1 to ${name}`)).toBeVisible();
  await expect(rowOf(page, name)).toContainText("1 person");
  const groupsOf = async () => (await client.users.get.query({ userId: pam.id })).groups;
  expect(await groupsOf()).toMatchObject([{ name }]);

  await choose(page, name, "Rename");
  const rename = page.getByRole("dialog", { name: `Rename ${name}` });
  await rename.getByLabel("Name").fill(`${name} II`);
  await rename.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText(`Renamed ${name} to ${name} II`)).toBeVisible();
  expect(await groupsOf()).toMatchObject([{ name: `${name} II` }]);
  await choose(page, `${name} II`, "Delete");
  const question = page.getByRole("alertdialog", { name: `Delete ${name} II?` });
  await expect(question).toContainText(`1 person leaves the group ${name} II.`);
  await question.getByRole("button", { name: `Delete ${name} II` }).click();
  await expect(page.getByText(`Deleted ${name} II`)).toBeVisible();
  await expect(rowOf(page, name)).toHaveCount(0);
  expect(await groupsOf()).toEqual([]);

  try {
    await walkMfaPolicy(page, browser);
  } finally {
    await client.policies.update.mutate({ mfa: "optional" });
  }
});

/** Off, optional, required for administrators and for everyone, and what each does to a sign-in. */
async function walkMfaPolicy(page: Page, browser: Browser): Promise<void> {
  const { client } = await as("admin");
  const [quin, rut] = [
    await letIn(client, "Quin"),
    await letIn(client, "Rut", { roles: ["admin"] }),
  ];
  const security = await openSection(page, "Security");
  const card = security.getByRole("region", { name: "Two-step sign-in" });
  const save = async (choice: string, days?: number) => {
    await card.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
    if (days !== undefined) await card.getByLabel("Grace period").fill(String(days));
    const answered = page.waitForResponse(/policies\.update/);
    await card.getByRole("button", { name: "Save" }).click();
    await answered;
    await expect(card.getByRole("button", { name: "Save" })).toBeDisabled();
  };
  const asked = async (person: typeof quin) => (await signInStep(person)).status;

  await save("Off");
  const session = await enter(quin);
  expect((await session.client.session.me.query()).mfa).toMatchObject({ offered: false });
  expect(
    await refused(session.client.mfa.beginTotp.mutate({ password: quin.password })),
  ).toBeTruthy();
  await save("Optional");
  expect((await session.client.session.me.query()).mfa).toMatchObject({
    ...{ offered: true, required: false },
  });
  await save("Required for administrators", 0);
  expect([await asked(quin), await asked(rut)]).toEqual(["signed-in", "mfa-setup-required"]);
  await save("Required for everyone", 14);
  await expect(card.getByText(/The grace period ends/)).toBeVisible();
  expect([await asked(quin), await asked(rut)]).toEqual(["signed-in", "signed-in"]);
  const theirs = await elsewhere(browser);
  await signInAtUsher(theirs, { organization, identifier: quin.email, password: quin.password });
  await expect(theirs.getByText(/^Required from /)).toBeVisible();
  await theirs.context().close();
  await save("Required for everyone", 0);
  expect([await asked(quin), await asked(rut)]).toEqual([
    "mfa-setup-required",
    "mfa-setup-required",
  ]);
}

test("C9 access.check honours license features: a Knowledge Only user has no chat:use", async ({
  page,
}) => {
  const { client } = await as("admin");
  const sue = await letIn(client, "Sue", { licenseType: "knowledge-only" });
  const check = (permission: string) => client.access.check.query({ userId: sue.id, permission });
  const own = (await enter(sue)).client;
  expect(await check("chat:use")).toEqual({ allowed: false, reason: "license_lacks_feature" });
  expect(await check("integrations:use")).toEqual({
    ...{ allowed: false, reason: "license_lacks_feature" },
  });
  expect(await check("knowledge:use")).toEqual({ allowed: true, reason: null });
  const itself = { userId: sue.id, permission: "chat:use" };
  expect(await own.access.check.query(itself)).toMatchObject({ allowed: false });

  await openUsers(page);
  await findRow(page, sue.email);
  const drawer = await editOf(page, sue.name, "Access");
  await drawer.getByRole("radio", { name: /^Pro/ }).check();
  await drawer.getByRole("button", { name: "Save license" }).click();
  await expect(page.getByText(`${sue.name} now has Pro`)).toBeVisible();
  expect(await check("chat:use")).toEqual({ allowed: true, reason: null });
  expect(await check("integrations:use")).toMatchObject({ allowed: false });
  await drawer.getByRole("radio", { name: /^Knowledge Only/ }).check();
  await drawer.getByRole("button", { name: "Save license" }).click();
  await expect(page.getByText(`${sue.name} now has Knowledge Only`)).toBeVisible();
  expect(await check("chat:use")).toMatchObject({ allowed: false });
});
