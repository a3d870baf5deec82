import { expect, type Locator, type Page, test } from "@playwright/test";
import { createUsherClient, type LiveEvent, refusalOf } from "@usher/client";
import { clientWith, signIn } from "./account.ts";
import { elsewhere, signInAtUsher } from "./console.ts";
import { saved } from "./download.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { newcomer } from "./newcomer.ts";
import { choose, openDrawer, openSection, rowOf, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";
import {
  as,
  enterWoodshed,
  findRow,
  firstSignIn,
  freshUsername,
  makeUser,
  openAddUser,
  openUsers,
  organization,
  ownPassword,
} from "./tiers.ts";

const demoPassword = "usher demo passphrase";
const system = {
  organization: "system",
  identifier: "admin@system.example",
  password: demoPassword,
};

/** What is refused, by its code. */
async function refusal(call: Promise<unknown>): Promise<string | null> {
  return call.then(
    () => null,
    (error: unknown) => refusalOf(error).reason,
  );
}

async function pick(within: Page | Locator, label: string, option: string): Promise<void> {
  await within.getByRole("combobox", { name: label, exact: true }).click();
  const page = "page" in within ? within.page() : within;
  await page.getByRole("option", { name: option, exact: true }).click();
}

test("B1 system administrators look after every organization, and see all logs and the report", async ({
  page,
  browser,
}) => {
  const slug = freshUsername("walk");
  const name = `Walked ${slug}`;
  const first = newcomer("Wanda");
  await signInAtUsher(page, system);
  await page.getByRole("link", { name: "Organizations" }).click();
  const list = page.getByRole("region", { name: "Organizations" });
  for (const one of ["acme", "links", "tiers", "licensed", "roles"])
    await expect(list.getByRole("row").filter({ hasText: one }).first()).toContainText("Active");

  await list.getByRole("button", { name: "Create organization" }).click();
  const making = page.getByRole("dialog", { name: "Create organization" });
  await making.getByLabel("Name", { exact: true }).fill(name);
  await making.getByLabel("Address").fill(slug);
  await pick(making, "Profile", "Registration links");
  await making.getByLabel("E-mail").fill(first.email);
  await making.getByLabel("First name").fill(first.firstName);
  await making.getByRole("button", { name: "Create organization" }).click();
  const made = page.getByRole("dialog", { name: `${name} is there` });
  const link = await made.getByLabel("Link to set the password").locator("code").textContent();
  await made.getByRole("button", { name: "Done" }).click();

  const theirs = await elsewhere(browser);
  await theirs.goto(link ?? "");
  await theirs.getByLabel("New password").fill(first.password);
  await theirs.getByRole("button", { name: "Set password" }).click();
  await theirs.getByRole("link", { name: "Users" }).click();
  await expect(theirs.getByText("part of the Enterprise plan")).toBeVisible();

  const search = list.getByRole("searchbox", { name: "Search organizations" });
  await search.fill(slug);
  await expect(list.getByRole("row")).toHaveCount(2);
  const edit = async () => {
    await choose(page, name, "Edit");
    return page.getByRole("dialog", { name: `Edit ${name}` });
  };
  const save = async (dialog: Locator) => {
    await dialog.getByRole("button", { name: "Save changes" }).click();
    await expect(dialog).toBeHidden();
  };
  let dialog = await edit();
  await dialog.getByRole("checkbox", { name: /Several users/ }).check();
  await dialog.getByLabel("Plan").fill("Enterprise");
  await save(dialog);
  await expect(rowOf(page, name)).toContainText("Enterprise");
  await expect(theirs.getByRole("button", { name: /registration link/i }).first()).toBeVisible();

  dialog = await edit();
  await pick(dialog, "Profile", "Licensed");
  await expect(dialog.getByText("With another profile everybody gets another role")).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "AccountAdmin becomes" })).toContainText(
    "Admin",
  );
  await save(dialog);
  await expect(theirs.getByRole("button", { name: /Invite user/ })).toBeVisible();

  dialog = await edit();
  await dialog.getByLabel(/^Business \(/).fill("12");
  await dialog.getByLabel(/^Pro \(/).fill("");
  await save(dialog);
  const owner = await signIn(stack.server, first.email, {
    organization: slug,
    password: first.password,
  });
  expect(await owner.client.licenses.list.query()).toMatchObject([
    { key: "business", seats: 12 },
    { key: "pro", seats: null },
    { key: "knowledge-only" },
  ]);

  await choose(page, name, "Suspend");
  const question = page.getByRole("alertdialog", { name: `Suspend ${name}?` });
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: `Suspend ${name}` }).click();
  await expect(rowOf(page, name)).toContainText("Suspended");
  await expect(theirs.getByText("You were signed out")).toBeVisible();
  expect(await refusal(owner.client.session.me.query())).toBe("not_signed_in");
  await choose(page, name, "Reactivate");
  await expect(page.getByText(`Reactivated ${name}`)).toBeVisible();
  await expect(rowOf(page, name)).toContainText("Active");
  await signIn(stack.server, first.email, { organization: slug, password: first.password });

  const log = await openSection(page, "Audit log");
  await expect(log.getByRole("row").nth(1)).toBeVisible();
  await pick(log, "Organization", name);
  for (const deed of [
    "Organization suspended by",
    "Organization reactivated by",
    "Organization changed by",
    "Organization set up by",
  ])
    await expect(log.getByRole("row").filter({ hasText: deed }).first()).toContainText(name);
  await pick(log, "Organization", "Licensed (sample)");
  await expect(log.getByRole("row").filter({ hasText: name })).toHaveCount(0);

  const report = await openSection(page, "Report");
  for (const figure of [
    "Organizations",
    "Active users",
    "Pending invitations",
    "MFA coverage",
    "Dormant accounts",
    "Sign-ins",
  ])
    await expect(report.getByText(figure, { exact: true }).first()).toBeVisible();
  await expect(report.getByRole("row").filter({ hasText: name })).toBeVisible();
  const [file, csv] = await saved(page, () =>
    report.getByRole("button", { name: "Export CSV" }).click(),
  );
  expect(file).toMatch(/^system-report-\d{4}-\d\d-\d\d\.csv$/);
  for (const part of ["dormant", "mfa", "sign", "tiers", slug])
    expect(csv.toLowerCase()).toContain(part);
  await theirs.context().close();
});

test("B2 the table has everyone with role and creation date, and Add User at the top right", async ({
  page,
}) => {
  const { client } = await as("administrator");
  const { rows, count } = await client.users.list.query({ limit: 200 });
  await openUsers(page, "administrator");
  await expect(page.getByRole("table", { name: "People" })).toHaveAttribute(
    "aria-rowcount",
    String(count.value + 1),
  );
  for (const head of ["Name", "Role", "Joined"])
    await expect(page.getByRole("columnheader", { name: head })).toBeVisible();
  const dara = rows.find(({ name }) => name === "Dara Demo");
  for (const [name, role] of [
    ["Ari Demo (You)", "Administrator"],
    ["Mona Demo", "Manager"],
    ["Dara Demo", "Default User"],
  ] as const) {
    await searchFor(page, name.replace(" (You)", ""));
    await expect(rowOf(page, name)).toContainText(role);
  }
  const created = rowOf(page, "Dara Demo").locator(`time[datetime="${dara?.createdAt}"]`);
  await expect(created).toBeVisible();

  const [button, table] = await Promise.all([
    page.getByRole("button", { name: "Add User" }).boundingBox(),
    page.getByRole("table", { name: "People" }).boundingBox(),
  ]);
  if (!button || !table) throw new Error("The button or the table is not on screen.");
  expect(button.y + button.height).toBeLessThan(table.y);
  expect(Math.abs(button.x + button.width - (table.x + table.width))).toBeLessThan(4);
});

test("B3 the form checks what one types, and offers what the adder may give", async ({ page }) => {
  await openUsers(page, "administrator");
  let dialog = await openAddUser(page);
  const username = dialog.getByLabel("Username");
  const field = (label: string) => dialog.getByLabel(label, { exact: true });
  for (const [typed, said] of [
    ["Nia", "Lower-case letters only."],
    ["ni a", "Only letters a to z, digits, dot, underscore and hyphen."],
    ["-nia", "Begin with a letter or digit."],
    ["n", "At least 2 characters."],
    ["n".repeat(65), "At most 64 characters."],
    ["manager", "This username is taken. Choose another."],
    [freshUsername("nia"), "This username is free."],
  ] as const) {
    await username.fill(typed);
    await expect(dialog.getByText(said)).toBeVisible();
  }

  const password = field("Password");
  await password.fill("seven77");
  await expect(dialog.getByText("Weak")).toBeVisible();
  await dialog.getByRole("button", { name: "Add User" }).click();
  await expect(dialog.getByText("At least 8 characters.")).toBeVisible();
  await password.fill("seven lanterns on a river");
  await expect(dialog.getByText("At least 8 characters.")).toBeHidden();
  await expect(dialog.getByText("Strong")).toBeVisible();
  await dialog.getByRole("button", { name: "Generate" }).click();
  await expect(password).toHaveAttribute("type", "text");
  const generated = await password.inputValue();
  expect(generated.length).toBeGreaterThanOrEqual(16);
  await expect(dialog.getByText("Strong")).toBeVisible();
  await dialog.getByRole("button", { name: "Copy password" }).click();
  await expect(dialog.getByRole("button", { name: "Copied" })).toBeVisible();

  const about = dialog.getByLabel("About");
  await about.fill("a".repeat(1001));
  await expect(dialog.getByText("1,001 / 1,000")).toBeVisible();
  await dialog.getByRole("button", { name: "Add User" }).click();
  await expect(dialog.getByText("This is too long.")).toBeVisible();
  await about.fill("a".repeat(1000));
  await expect(dialog.getByText("This is too long.")).toBeHidden();

  const role = (name: RegExp) => dialog.getByRole("radio", { name });
  await expect(dialog.getByRole("radio")).toHaveCount(3);
  await expect(role(/^Default User/)).toBeChecked();
  await dialog.getByRole("button", { name: "Advanced" }).click();
  const limit = dialog.getByRole("switch", { name: "Daily message limit" });
  await expect(limit).not.toBeChecked();
  await limit.check();
  await expect(dialog.getByLabel("Messages a day")).toHaveValue("10");
  await role(/^Administrator/).check();
  await expect(limit).toBeDisabled();
  await expect(dialog.getByText("The highest role has no limit.")).toBeVisible();
  await expect(dialog.getByLabel("Messages a day")).toBeHidden();

  await openUsers(page, "manager");
  dialog = await openAddUser(page);
  await expect(dialog.getByRole("radio", { name: /^Manager/ })).toBeVisible();
  await expect(dialog.getByRole("radio", { name: /^Default User/ })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: /^Administrator/ })).toHaveCount(0);
  const { client } = await as("manager");
  const administrator = { password: generated, roles: ["administrator"] };
  const create = client.users.create.mutate({ username: freshUsername("nia"), ...administrator });
  expect(await refusal(create)).toBe("role_above_own");
  const limited = { username: freshUsername("nia"), ...administrator, dailyMessageLimit: 10 };
  const byTop = (await as("administrator")).client.users.create.mutate(limited);
  expect(await refusal(byTop)).toBe("limit_exempt");
});

test("B4 a Manager can do nothing to an Administrator, and access.check knows the tiers", async ({
  page,
}) => {
  const ari = await as("administrator");
  const mona = await as("manager");
  const { id: userId } = await makeUser(ari, "ada", { roles: ["administrator"] });
  const { name } = await ari.client.users.get.query({ userId });
  await openUsers(page, "manager");
  await findRow(page, name);
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  const entries = page.getByRole("menu").getByRole("menuitem");
  await expect(entries.first()).toBeVisible();
  for (const entry of await entries.all()) {
    await expect(entry).toHaveAttribute("aria-disabled", "true");
    await expect(entry).toContainText("This person's role is above yours.");
  }
  await page.keyboard.press("Escape");
  const drawer = await openDrawer(page, name, "Profile");
  await expect(drawer.getByText("This person's role is above yours.")).toBeVisible();
  await expect(drawer.getByLabel("Username")).toHaveAttribute("readonly");
  await expect(drawer.getByRole("button", { name: "Save profile" })).toHaveCount(0);
  await drawer.getByRole("tab", { name: "Access" }).click();
  for (const radio of await drawer.getByRole("radio").all()) await expect(radio).toBeDisabled();
  await drawer.getByRole("tab", { name: "Security" }).click();
  await expect(drawer.getByLabel("New password")).toHaveCount(0);
  await expect(drawer.getByRole("button", { name: "Sign out everywhere" })).toBeDisabled();

  const before = await ari.client.users.get.query({ userId });
  const { users, workspaces } = mona.client;
  const contracts = { externalId: "contracts" };
  await ari.client.workspaces.setMembers.mutate({ ...contracts, add: [userId] });
  const deeds = [
    users.update.mutate({ userId, about: "Sly" }),
    users.update.mutate({ userId, workspaceIds: [] }),
    users.assignRoles.mutate({ userId, roles: ["default-user"] }),
    users.setPassword.mutate({ userId, password: "a password of the manager" }),
    users.revokeSessions.mutate({ userId }),
    users.suspend.mutate({ userId }),
    users.delete.mutate({ userId }),
    workspaces.setMembers.mutate({ ...contracts, remove: [userId] }),
    workspaces.setMembers.mutate({ externalId: "help-desk", add: [userId] }),
  ];
  for (const deed of deeds) expect(await refusal(deed)).toBe("higher_rank");
  expect(await refusal(mona.client.apiKeys.create.mutate({ name: "Sly" }))).toBe(
    "missing_permission",
  );
  const after = await ari.client.users.get.query({ userId });
  const [contractsNow] = after.workspaces;
  expect(contractsNow).toMatchObject({ name: "Contracts" });
  expect(after).toEqual({ ...before, workspaces: after.workspaces });

  await page.goto(`${stack.demo}/workspaces/contracts/settings/members`);
  await page.getByRole("button", { name: "Manage Users" }).click();
  const members = page.getByRole("dialog", { name: "Manage users of Contracts" });
  await members.getByRole("searchbox").fill(name);
  await expect(members.getByRole("checkbox")).toHaveCount(1);
  await expect(members.getByRole("checkbox", { name })).toBeDisabled();
  await expect(members.getByText("This person's role is above yours.")).toBeVisible();

  const { key: apiKey } = await ari.client.apiKeys.create.mutate({ name: "Walk of B4" });
  const host = createUsherClient({ url: stack.server, apiKey });
  const { rows } = await host.users.list.query({ search: "Demo" });
  const may = async (person: string, permission: string) => {
    const id = rows.find((row) => row.name === person)?.id ?? "";
    return (await host.access.check.query({ userId: id, permission })).allowed;
  };
  for (const permission of ["settings:llm", "settings:vector-db", "settings:embedding"]) {
    expect(await may("Ari Demo", permission)).toBe(true);
    expect(await may("Mona Demo", permission)).toBe(false);
    expect(await may("Dara Demo", permission)).toBe(false);
  }
  expect(await may("Mona Demo", "users:suspend")).toBe(true);
  expect(await may("Dara Demo", "users:read")).toBe(false);

  await enterHost(page, stack.demo, "default-user", organization);
  await page.goto(`${stack.demo}/settings/people`);
  await expect(page.getByText("Only administrators can manage people here")).toBeVisible();
});

test("B5 Add User checks every field, creates and says so; the newcomer changes the password first", async ({
  page,
  browser,
}) => {
  const username = freshUsername("nia");
  await openUsers(page, "manager");
  const dialog = await openAddUser(page);
  const password = dialog.getByLabel("Password", { exact: true });
  const submit = dialog.getByRole("button", { name: "Add User" });
  await submit.click();
  await expect(dialog.getByText("This is required.")).toHaveCount(2);
  await expect(dialog.getByLabel("Username")).toBeFocused();
  await dialog.getByLabel("Username").fill("manager");
  await password.fill("password1");
  await submit.click();
  await expect(dialog.getByText("This username is taken.")).toBeVisible();
  await dialog.getByLabel("Username").fill(username);
  await submit.click();
  await expect(dialog.getByText("on a list of common passwords")).toBeVisible();
  await password.fill(`my name is ${username}`);
  await submit.click();
  await expect(dialog.getByText("The password contains the e-mail or username.")).toBeVisible();
  await dialog.getByRole("button", { name: "Generate" }).click();
  const firstPassword = await password.inputValue();
  await dialog.getByLabel("About").fill("Helps in the walk");
  await dialog.getByRole("button", { name: "Advanced" }).click();
  await dialog.getByRole("switch", { name: "Daily message limit" }).check();
  await dialog.getByLabel("Messages a day").fill("");
  await submit.click();
  await expect(dialog.getByText("Enter a whole number from 1 up.")).toBeVisible();
  await dialog.getByLabel("Messages a day").fill("7");
  await submit.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(`Added ${username}`)).toBeVisible();
  const row = await findRow(page, username);
  await expect(row).toContainText("Default User");
  await expect(row).toContainText("0 / 7 today");

  const signInDirectly = (identifier: string, secret: string) =>
    clientWith(stack.server, "").session.signIn.mutate({
      ...{ organization, identifier, password: secret },
    });
  expect(await signInDirectly(username, firstPassword)).toMatchObject({
    status: "password-change-required",
  });
  const theirs = await elsewhere(browser);
  await enterWoodshed(theirs, username, firstPassword);
  await expect(theirs.getByRole("heading", { name: "One more step, at Usher" })).toBeVisible();
  await theirs.getByRole("link", { name: "Go on at Usher" }).click();
  await theirs.getByLabel("E-mail or username").fill(username);
  await theirs.getByLabel("Password", { exact: true }).fill(firstPassword);
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await expect(theirs.getByRole("heading", { name: "Choose your own password" })).toBeVisible();
  await theirs.getByLabel("New password").fill(firstPassword);
  await theirs.getByRole("button", { name: "Change password" }).click();
  await expect(theirs.getByText("This is the password you have now.")).toBeVisible();
  await theirs.getByLabel("New password").fill(ownPassword);
  await theirs.getByRole("button", { name: "Change password" }).click();
  await expect(theirs.getByRole("heading", { name: username })).toBeVisible();
  await enterWoodshed(theirs, username, ownPassword);
  await expect(theirs.getByRole("heading", { level: 1 })).toContainText("Welcome back");
  expect(await refusal(signInDirectly(username, firstPassword))).toBe("wrong_credentials");
  expect(await signInDirectly(username, ownPassword)).toMatchObject({ status: "signed-in" });
  await theirs.context().close();
});

test("B6 edit, suspend with a reason and an end, and delete", async ({ page, browser }) => {
  const ari = await as("administrator");
  const eve = await makeUser(ari, "eve");
  const own = await firstSignIn(eve);
  await openUsers(page, "administrator");
  await findRow(page, eve.username);
  const name = `Eve ${eve.username}`;

  let drawer = await openDrawer(page, eve.username, "Profile");
  await drawer.getByLabel("First name").fill("Eve");
  await drawer.getByLabel("Last name").fill(eve.username);
  await drawer.getByLabel("About").fill("Knows the archive");
  await drawer.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText(`Saved ${name}'s profile`)).toBeVisible();
  drawer = page.getByRole("dialog", { name });
  await drawer.getByRole("tab", { name: "Access" }).click();
  await drawer.getByRole("radio", { name: /^Manager/ }).check();
  await drawer.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText(`${name} is now Manager`)).toBeVisible();
  // Whoever may do more from now on signs in for it.
  await expect.poll(() => refusal(own.client.session.me.query())).toBe("not_signed_in");
  const promoted = await signIn(stack.server, eve.username, {
    organization,
    password: ownPassword,
  });
  expect((await promoted.client.session.me.query()).user.roles).toEqual(["manager"]);
  await drawer.getByRole("tab", { name: "Security" }).click();
  await drawer.getByLabel("New password").fill("a password by Ari Demo");
  await drawer.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(`Set a new password for ${name}`)).toBeVisible();
  expect(await refusal(promoted.client.session.me.query())).toBe("not_signed_in");
  const again = await firstSignIn({ ...eve, password: "a password by Ari Demo" });
  await drawer.getByRole("button", { name: "Close" }).click();

  const theirs = await elsewhere(browser);
  await enterWoodshed(theirs, eve.username, ownPassword);
  await openPeople(theirs, stack.demo);
  await choose(page, name, "Suspend");
  const question = page.getByRole("alertdialog", { name: `Suspend ${name}?` });
  await question.getByLabel("Reason").fill("Away until spring");
  const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toLocaleDateString("sv");
  await question.getByLabel("Ends on").fill(inTwoDays);
  await question.getByRole("button", { name: `Suspend ${name}` }).click();
  await theirs.waitForURL(/\/signed-out$/);
  await expect(rowOf(page, name)).toContainText("Suspended");
  await expect(rowOf(page, name)).toContainText("until");
  await expect(question).toBeHidden();
  await expect(async () => {
    // Focus comes back to the row as the question goes, and may speak in the pointer's stead.
    await page.mouse.move(0, 0);
    await rowOf(page, name).getByText("Suspended").hover();
    await expect(page.getByText("Reason: Away until spring")).toBeVisible({ timeout: 2000 });
  }).toPass();
  expect(await refusal(again.client.session.me.query())).toBe("not_signed_in");
  const signInAgain = () =>
    signIn(stack.server, eve.username, { organization, password: ownPassword });
  expect(await refusal(signInAgain())).toBe("wrong_credentials");

  await choose(page, name, "Reactivate");
  // The row says so before the server has answered.
  await expect(page.getByText(`Reactivated ${name}`)).toBeVisible();
  await expect(rowOf(page, name)).toContainText("Active");
  const until = new Date(Date.now() + 4000).toISOString();
  await ari.client.users.suspend.mutate({ userId: eve.id, reason: "A short one", until });
  await expect(rowOf(page, name)).toContainText("Suspended");
  expect(await refusal(signInAgain())).toBe("wrong_credentials");
  // Nobody does anything: at its end it is over, for the server and on screen.
  await expect(rowOf(page, name)).toContainText("Active");
  await expect.poll(() => refusal(signInAgain())).toBeNull();

  await choose(page, name, "Delete");
  const last = page.getByRole("alertdialog", { name: `Delete ${name}?` });
  await expect(last).toContainText(`${name} loses access at once`);
  await expect(last).toContainText("This cannot be undone.");
  await expect(last.getByRole("button", { name: "Cancel" })).toBeFocused();
  await last.getByRole("button", { name: `Delete ${name}` }).click();
  await expect(page.getByText(`Deleted ${name}`)).toBeVisible();
  await expect(rowOf(page, name)).toHaveCount(0);
  expect(await refusal(signInAgain())).toBe("wrong_credentials");
  expect(await refusal(ari.client.users.get.query({ userId: eve.id }))).toBe("not_found");
  const { rows } = await ari.client.audit.list.query({ filter: { targetId: eve.id } });
  const pseudonym = /^Deleted user /;
  expect(rows.every(({ target }) => pseudonym.test(target?.name ?? ""))).toBe(true);
  await theirs.context().close();
});

test("B7 a workspace's Members tab: one dialog, one step, and two savers lose nothing", async ({
  page,
  browser,
}) => {
  const ari = await as("administrator");
  const [ann, bob, cas] = [
    await makeUser(ari, "ann"),
    await makeUser(ari, "bob"),
    await makeUser(ari, "cas"),
  ];
  const externalId = freshUsername("archive");
  const { id: workspaceId } = await ari.client.workspaces.upsert.mutate({
    ...{ externalId, name: "Archive" },
  });
  await ari.client.workspaces.setMembers.mutate({ externalId, add: [cas.id] });
  const own = await firstSignIn(ann);
  const mayChat = () =>
    own.client.access.check.query({ userId: ann.id, permission: "chat:use", workspaceId });
  expect(await mayChat()).toEqual({ allowed: false, reason: "not_in_workspace" });

  const second = await elsewhere(browser);
  const dialogs: Locator[] = [];
  for (const [one, who] of [
    [page, "administrator"],
    [second, "manager"],
  ] as const) {
    await enterHost(one, stack.demo, who, organization);
    await one.goto(`${stack.demo}/workspaces/${externalId}/settings`);
    await one.getByRole("link", { name: "Members" }).click();
    const members = one.getByRole("region", { name: "Members" });
    await expect(members.getByText("1 person in Archive")).toBeVisible();
    await members.getByRole("button", { name: "Manage Users" }).click();
    dialogs.push(one.getByRole("dialog", { name: "Manage users of Archive" }));
  }
  const [first, other] = dialogs as [Locator, Locator];
  const tick = async (dialog: Locator, username: string, checked: boolean) => {
    await dialog.getByRole("searchbox", { name: "Search people" }).fill(username);
    await expect(dialog.getByRole("checkbox")).toHaveCount(1);
    await dialog.getByRole("checkbox", { name: username }).setChecked(checked);
  };
  await expect(first.getByRole("button", { name: "Save Changes" })).toBeDisabled();
  await tick(first, ann.username, true);
  await tick(first, cas.username, false);
  await expect(first.getByText("1 to add, 1 to remove")).toBeVisible();
  await tick(other, bob.username, true);
  await Promise.all(
    dialogs.map((dialog) => dialog.getByRole("button", { name: "Save Changes" }).click()),
  );
  await expect(page.getByText("Added 1, removed 1 in Archive")).toBeVisible();
  await expect(second.getByText("Added 1 to Archive")).toBeVisible();
  for (const dialog of dialogs) await expect(dialog).toBeHidden();
  for (const one of [page, second]) {
    const members = one.getByRole("region", { name: "Members" });
    await expect(members.getByText("2 people in Archive")).toBeVisible();
    await expect(members.getByRole("row").filter({ hasText: ann.username })).toBeVisible();
    await expect(members.getByRole("row").filter({ hasText: bob.username })).toBeVisible();
    await expect(members.getByRole("row").filter({ hasText: cas.username })).toHaveCount(0);
  }
  expect(await mayChat()).toEqual({ allowed: true, reason: null });
  const { rows } = await ari.client.workspaces.members.query({ externalId, membersOnly: true });
  expect(rows.map(({ id }) => id).sort()).toEqual([ann.id, bob.id].sort());
  const { rows: log } = await ari.client.audit.list.query({ filter: { targetId: workspaceId } });
  const changes = log.filter(({ action }) => action === "workspace.members_changed");
  expect(changes.map(({ actor }) => actor.name)).toHaveLength(3);

  await page.goto(`${stack.demo}/workspaces/contracts/settings/members`);
  await expect(page.getByText(/ people in Contracts$/)).toBeVisible();
  await second.context().close();
});

// That the limit begins anew at the organization's midnight is tested on the server with its clock:
// "the organization's midnight … gives a new day, a millisecond before it does not" (usage.test.ts).
test("B8 of 100 messages at once at a limit of 10 exactly 10 pass, and the row shows the use", async ({
  page,
}) => {
  const ari = await as("administrator");
  const tom = await makeUser(ari, "tom", { dailyMessageLimit: 10 });
  const { key: apiKey } = await ari.client.apiKeys.create.mutate({ name: "Walk of B8" });
  const host = createUsherClient({ url: stack.server, apiKey });
  const consume = { userId: tom.id, meter: "messages" };
  await openUsers(page, "manager");
  await expect(await findRow(page, tom.username)).toContainText("0 / 10 today");
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => host.usage.consume.mutate(consume)),
  );
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(10);
  expect(await host.usage.consume.mutate(consume)).toMatchObject({
    ...{ allowed: false, limit: 10, used: 10, remaining: 0 },
  });
  await page.reload();
  await expect(await findRow(page, tom.username)).toContainText("10 / 10 today");

  const drawer = await openDrawer(page, tom.username, "Access");
  await expect(drawer.getByText("10 messages sent today.")).toBeVisible();
  await drawer.getByLabel("Messages a day").fill("11");
  await drawer.getByRole("button", { name: "Save limit" }).click();
  await expect(page.getByText(`${tom.username} may now send 11 messages a day`)).toBeVisible();
  const { resetsAt, ...usage } = await host.usage.get.query(consume);
  expect(usage).toEqual({ limit: 11, used: 10, remaining: 1 });
  expect(Date.parse(resetsAt)).toBeGreaterThan(Date.now());
});

test("B9 billing with seats that are recorded and announced, and the compliance view with its export", async ({
  page,
}) => {
  const ari = await as("administrator");
  const una = await makeUser(ari, "una");
  await openUsers(page, "manager");
  const plan = await openSection(page, "Billing");
  await expect(plan.getByText("Self-hosted")).toBeVisible();
  const report = await openSection(page, "Compliance");
  for (const figure of [
    "MFA, all users",
    "MFA, administrators",
    "Pending invitations",
    "Audit log verified",
  ])
    await expect(report.getByText(figure, { exact: true }).first()).toBeVisible();
  await expect(report.getByRole("region", { name: "Dormant users" })).toBeVisible();
  const unchanged = report.getByRole("table", { name: "Administrator-set passwords" });
  await expect(unchanged.getByRole("row").filter({ hasText: una.username })).toBeVisible();
  const [file, csv] = await saved(page, () =>
    report.getByRole("button", { name: "Export CSV" }).click(),
  );
  expect(file).toMatch(/^compliance-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv).toContain(una.username);
  await firstSignIn(una);
  const verification = await ari.client.audit.verify.mutate();
  expect(verification.intact).toBe(true);
  await report.getByRole("button", { name: "Refresh" }).click();
  await expect(unchanged.getByRole("row").filter({ hasText: una.username })).toHaveCount(0);
  await expect(report.getByText("Intact")).toBeVisible();

  await walkSeats(page);
});

/** Seats are of license types, which the organization `licensed` has. */
async function walkSeats(page: Page): Promise<void> {
  const lida = await signIn(stack.server, "admin@licensed.example", { organization: "licensed" });
  const seats = async () =>
    (await lida.client.licenses.list.query()).find(({ key }) => key === "pro");
  const before = (await seats())?.seats ?? 0;
  const { key: apiKey } = await lida.client.apiKeys.create.mutate({ name: "Walk of B9" });
  const heard: LiveEvent[] = [];
  const host = createUsherClient({ url: stack.server, apiKey });
  const { unsubscribe } = host.events.stream.subscribe(undefined, {
    onData: ({ data }) => heard.push(data),
  });
  await expect.poll(() => heard).toContainEqual({ type: "ready", missed: false });

  await enterHost(page, stack.demo, "admin", "licensed");
  await openPeople(page, stack.demo);
  const billing = await openSection(page, "Billing");
  const pool = billing.getByRole("listitem").filter({ hasText: "Chat and knowledge." });
  await expect(pool).toContainText(`of ${before} used`);
  await pool.getByRole("button", { name: "Set seats of Pro" }).click();
  const dialog = page.getByRole("dialog", { name: "Seats of Pro" });
  await dialog.getByLabel("Seats", { exact: true }).fill("0");
  await dialog.getByRole("button", { name: "Save seats" }).click();
  await expect(dialog.getByText("Free some first.")).toBeVisible();
  await dialog.getByLabel("Seats", { exact: true }).fill(String(before + 5));
  await dialog.getByRole("button", { name: "Save seats" }).click();
  await expect(page.getByText(`Pro has ${before + 5} seats now`)).toBeVisible();
  await expect(pool).toContainText(`of ${before + 5} used`);
  const history = billing.getByRole("table", { name: "Changes of seats" });
  await expect(history.getByRole("row").nth(1)).toContainText(`${before} → ${before + 5}`);
  await expect(history.getByRole("row").nth(1)).toContainText("Lida Demo");
  await expect.poll(() => heard).toContainEqual({ type: "settings-changed", what: "licenses" });
  unsubscribe();
  expect((await seats())?.seats).toBe(before + 5);
  const { rows } = await lida.client.audit.list.query({});
  expect(rows.find(({ action }) => action === "license.seats_changed")).toMatchObject({
    changes: { seats: { before, after: before + 5 } },
  });
}
