import { expect, type Locator, type Page, test } from "@playwright/test";
import type { UsherClient } from "@usher/client";
import { signIn } from "./account.ts";
import { type Crowd, freshWord, gather, oneOf } from "./crowd.ts";
import { saved } from "./download.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { mailsTo } from "./inbox.ts";
import { rowOf } from "./panel.ts";
import { stack } from "./stack.ts";

/** What issue 3 lists for all profiles: deeds done to many at once, and files that come in and go out. */
const as = async (identifier: string, organization: string) =>
  (await signIn(stack.server, identifier, { organization })).client;

async function openUsers(page: Page, organization: string, who = "admin"): Promise<void> {
  await enterHost(page, stack.demo, who, organization);
  await openPeople(page, stack.demo);
}

/** Narrows the list to so many people. */
async function narrow(page: Page, text: string, count: number): Promise<void> {
  await page.getByRole("searchbox", { name: "Search people" }).fill(text);
  const rows = page.getByRole("table", { name: "People" }).getByRole("row");
  await expect(rows).toHaveCount(count + 1);
}

const bar = (page: Page): Locator => page.getByRole("toolbar", { name: "Selected people" });

/** Selects everyone who matches what the list is narrowed to. */
async function selectAll(page: Page, count: number): Promise<void> {
  await page.getByRole("checkbox", { name: "Select everyone in view" }).check();
  await expect(bar(page)).toContainText(`${count} selected`);
}

/** Chooses one of the deeds for which the bar has no button of its own. */
async function chooseMore(page: Page, deed: string): Promise<void> {
  await bar(page).getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: deed, exact: true }).click();
}

/** The dialog of a bulk action that has ended: a toast of the same name has no such button. */
function ended(page: Page, title: string): Locator {
  const button = page.getByRole("button", { name: "Done", exact: true });
  return page.getByRole("dialog", { name: title }).filter({ has: button });
}

/** Waits until a bulk action has ended and leaves its dialog. */
async function leave(page: Page, title: string): Promise<void> {
  const dialog = ended(page, title);
  await dialog.getByRole("button", { name: "Done", exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The deeds of the newest bulk action of a client's account, as the audit log has them. */
async function batch(client: UsherClient, action: string) {
  const jobs = await client.bulk.list.query();
  const job = jobs.find((one) => one.isYours && one.action === action);
  if (!job) throw new Error(`Nobody has started ${action}.`);
  const asked = { filter: { batchId: job.id }, limit: 100 };
  let page = await client.audit.list.query(asked);
  const rows = page.rows;
  while (page.nextCursor) {
    page = await client.audit.list.query({ ...asked, cursor: page.nextCursor });
    rows.push(...page.rows);
  }
  return { job, rows, done: (deed: string) => rows.filter((row) => row.action === deed) };
}

/** Other tests find the organization as it was. */
async function away(client: UsherClient, { people }: Crowd): Promise<void> {
  for (const { id } of people) await client.users.delete.mutate({ userId: id });
}

const names = ({ people }: Crowd) => people.map(({ name }) => name).toSorted();

test("E bulk suspend: the bar, a preview of who can't and why, one outcome per row, one audit batch", async ({
  page,
}) => {
  const owner = await as("owner@acme.example", "acme");
  const admin = await as("admin@acme.example", "acme");
  const crowd = await gather(owner, ["Ana", "Ben", "Cleo", "Dan"], { roles: ["member"] });
  const { word } = crowd;
  const above = await gather(owner, ["Olga"], { roles: ["owner"] }, word);
  const [, , , dan] = crowd.people;
  await owner.users.suspend.mutate({ userId: dan?.id ?? "" });
  const guest = oneOf(word, "Gus").email;
  await owner.invitations.create.mutate({ emails: [guest], roles: ["member"] });

  await openUsers(page, "acme");
  await narrow(page, word, 6);
  await page.getByRole("checkbox", { name: `Select Ana ${word}` }).check();
  await expect(bar(page)).toContainText("1 selected");
  await expect(page.getByRole("searchbox", { name: "Search people" })).toBeHidden();
  await page.getByRole("button", { name: `Ben ${word}`, exact: true }).focus();
  await page.keyboard.press("x");
  await expect(bar(page)).toContainText("2 selected");
  await page.keyboard.press("x");
  await expect(bar(page)).toContainText("1 selected");
  await bar(page).getByRole("button", { name: "Clear" }).click();
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole("searchbox", { name: "Search people" })).toHaveValue(word);
  await selectAll(page, 6);
  await expect(bar(page).getByRole("button", { name: /^Select all/ })).toBeHidden();

  await bar(page).getByRole("button", { name: "Suspend" }).click();
  const question = page.getByRole("alertdialog", { name: "Suspend 6 people?" });
  await expect(question).toContainText("It can be done to 3 of 6.");
  for (const [why, who] of [
    ["This person's role is above yours.", `Olga ${word}`],
    ["This person is not active.", `Dan ${word}`],
    ["This person has not joined yet.", guest],
  ] as const) {
    const line = question.getByRole("listitem").filter({ hasText: why });
    await expect(line).toContainText("1 left out");
    await expect(line).toContainText(who);
  }
  await question.getByLabel("Reason").fill("The project has ended");
  await question.getByRole("button", { name: "Suspend 3 people" }).click();
  const outcome = page.getByRole("dialog", { name: "Suspended 3 of 6 people" });
  await expect(outcome).toContainText("3 done · 3 refused");
  await expect(outcome.getByRole("tab", { name: "Refused 3" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(outcome.getByRole("tabpanel").getByRole("listitem")).toHaveCount(3);
  await expect(
    outcome.getByRole("listitem").filter({ hasText: "This person's role is above yours." }),
  ).toContainText(`Olga ${word}`);
  await outcome.getByRole("tab", { name: "Done 3" }).click();
  const done = outcome.getByRole("tabpanel").getByRole("listitem");
  await expect(done).toHaveCount(3);
  for (const name of ["Ana", "Ben", "Cleo"])
    await expect(done.filter({ hasText: `${name} ${word}` })).toBeVisible();
  const [file, csv] = await saved(page, () =>
    outcome.getByRole("button", { name: "Download as CSV" }).click(),
  );
  expect(file).toBe("outcomes.csv");
  expect(csv.trim().split("\r\n")).toHaveLength(7);
  expect(csv).toMatch(new RegExp(`Ana ${word},[^,]+,done,`));
  expect(csv).toMatch(new RegExp(`Olga ${word},[^,]+,refused,.+`));
  await leave(page, "Suspended 3 of 6 people");
  await expect(bar(page)).toBeHidden();
  for (const name of ["Ana", "Ben", "Cleo", "Dan"])
    await expect(rowOf(page, `${name} ${word}`)).toContainText("Suspended");
  await expect(rowOf(page, `Olga ${word}`)).toContainText("Active");

  const { job, rows, done: recorded } = await batch(admin, "suspend");
  expect(job).toMatchObject({ status: "done", total: 6, done: 3, refused: 3 });
  expect(rows).toHaveLength(8);
  expect(recorded("bulk.started")).toHaveLength(1);
  expect(recorded("bulk.finished")).toHaveLength(1);
  const suspended = recorded("user.suspended").map(({ target }) => target?.name ?? "");
  expect(suspended.toSorted()).toEqual(names(crowd).filter((name) => name !== dan?.name));
  const refused = recorded("procedure.refused").map(({ reason }) => reason ?? "");
  expect(refused.toSorted()).toEqual(["higher_rank", "not_active", "not_joined"]);
  const olga = await owner.users.get.query({ userId: above.people[0]?.id ?? "" });
  expect(olga.status).toBe("active");

  await selectAll(page, 6);
  await chooseMore(page, "Reactivate");
  const back = page.getByRole("alertdialog", { name: "Reactivate 6 people?" });
  await back.getByRole("button", { name: "Reactivate 4 people" }).click();
  await leave(page, "Reactivated 4 of 6 people");
  await expect(rowOf(page, `Dan ${word}`)).toContainText("Active");
  await away(owner, crowd);
  await away(owner, above);
});

test("E bulk on all that match: role, license and groups; nothing once others match than were seen", async ({
  page,
}) => {
  const admin = await as("admin@licensed.example", "licensed");
  const invite = { roles: ["user"], licenseType: "knowledge-only" };
  const crowd = await gather(admin, ["Ana", "Ben", "Cleo"], invite);
  const { word } = crowd;
  const group = await admin.groups.create.mutate({ name: `Choir ${word}` });
  await openUsers(page, "licensed");
  const total = (await admin.users.list.query({ limit: 1 })).count.value;
  await page
    .getByRole("button", { name: /^Actions for / })
    .first()
    .waitFor();
  await page
    .getByRole("checkbox", { name: /^Select / })
    .nth(1)
    .check();
  await bar(page)
    .getByRole("button", { name: `Select all ${total} that match` })
    .click();
  await expect(bar(page)).toContainText(`All ${total} that match`);
  await bar(page).getByRole("button", { name: "Suspend" }).click();
  const everyone = page.getByRole("alertdialog", { name: `Suspend ${total} people?` });
  await expect(
    everyone.getByRole("listitem").filter({ hasText: "You can't do this to your own account." }),
  ).toContainText("Lida Demo");
  await expect(everyone.getByRole("button", { name: "Cancel" })).toBeFocused();
  await everyone.getByRole("button", { name: "Cancel" }).click();
  await bar(page).getByRole("button", { name: "Clear" }).click();

  await narrow(page, word, 3);
  const pickAll = async (count: number) => {
    await page.getByRole("checkbox", { name: `Select Ana ${word}` }).check();
    await bar(page)
      .getByRole("button", { name: `Select all ${count} that match` })
      .click();
    await expect(bar(page)).toContainText(`All ${count} that match`);
  };
  await pickAll(3);
  await bar(page).getByRole("button", { name: "Change role" }).click();
  const role = page.getByRole("alertdialog", { name: /^Change the role of/ });
  await expect(role).toHaveAccessibleName("Change the role of 3 people?");
  await expect(role.getByRole("button", { name: /^Change the role/ })).toBeDisabled();
  await role.getByRole("radio", { name: /^Admin/ }).check();
  await expect(role).toContainText("It can be done to all 3.");
  const [late] = (await gather(admin, ["Dan"], invite, word)).people;
  await role.getByRole("button", { name: "Change the role of 3 people" }).click();
  await expect(role).toContainText("Who matches has changed since you looked.");
  await expect(role).toHaveAccessibleName("Change the role of 4 people?");
  expect((await admin.users.get.query({ userId: late?.id ?? "" })).roles).toEqual(["user"]);
  await role.getByRole("button", { name: "Change the role of 4 people" }).click();
  await leave(page, "Changed the role of 4 people");
  const everybody = [...crowd.people, ...(late ? [late] : [])];
  for (const { name } of everybody) await expect(rowOf(page, name)).toContainText("Admin");

  await pickAll(4);
  await chooseMore(page, "Change license");
  const license = page.getByRole("alertdialog", { name: "Change the license of 4 people?" });
  await license.getByRole("radio", { name: /^Pro/ }).check();
  await expect(license).toContainText(/This takes 4 seats, and \d+ are left\./);
  await license.getByRole("button", { name: "Change the license of 4 people" }).click();
  await leave(page, "Changed the license of 4 people");
  for (const { name } of everybody) await expect(rowOf(page, name)).toContainText("Pro");

  await pickAll(4);
  await chooseMore(page, "Add to groups");
  const into = page.getByRole("alertdialog", { name: "Add 4 people to groups?" });
  await into.getByRole("searchbox", { name: "Search groups" }).fill(word);
  await into.getByRole("checkbox", { name: group.name }).check();
  await into.getByRole("button", { name: "Add 4 people to groups" }).click();
  await leave(page, "Added 4 people to groups");
  for (const { name } of everybody) await expect(rowOf(page, name)).toContainText(group.name);

  await pickAll(4);
  await chooseMore(page, "Remove from groups");
  const outOf = page.getByRole("alertdialog", { name: "Take 4 people out of groups?" });
  await outOf.getByRole("checkbox", { name: group.name }).check();
  await outOf.getByRole("button", { name: "Take 4 people out of groups" }).click();
  await leave(page, "Took 4 people out of groups");
  for (const { id, name } of everybody) {
    await expect(rowOf(page, name)).not.toContainText(group.name);
    const { roles, licenseType, groups } = await admin.users.get.query({ userId: id });
    expect({ roles, licenseType, groups }).toEqual({
      ...{ roles: ["admin"], licenseType: "pro", groups: [] },
    });
  }
  const { job, done } = await batch(admin, "assignRoles");
  expect(job).toMatchObject({ total: 4, done: 4, refused: 0 });
  expect(done("user.roles_changed")).toHaveLength(4);
  await away(admin, { word, people: everybody });
  await admin.groups.delete.mutate({ groupId: group.id });
});

test("E bulk delete: says what they leave, asks first, and takes their access away at once", async ({
  page,
}) => {
  const admin = await as("admin@licensed.example", "licensed");
  const invite = { roles: ["user"], licenseType: "knowledge-only" };
  const crowd = await gather(admin, ["Ana", "Ben", "Cleo"], invite);
  const [ana, ben, cleo] = crowd.people;
  if (!ana || !ben || !cleo) throw new Error("Somebody is not in.");
  const { word } = crowd;
  const group = await admin.groups.create.mutate({ name: `Choir ${word}` });
  await admin.groups.setMembers.mutate({ groupId: group.id, add: [ana.id, ben.id] });
  const { rows: workspaces } = await admin.workspaces.list.query({});
  for (const { id: workspaceId } of workspaces.slice(0, 2))
    await admin.workspaces.setMembers.mutate({ workspaceId, add: [ana.id] });
  const { client: theirs } = await signIn(stack.server, ana.email, {
    ...{ organization: "licensed", password: ana.password },
  });

  await openUsers(page, "licensed");
  await narrow(page, word, 3);
  for (const { name } of [ana, ben])
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  await chooseMore(page, "Remove");
  const question = page.getByRole("alertdialog", { name: "Remove 2 people?" });
  await expect(question).toContainText(
    "They lose access at once and leave 2 workspaces and 1 group. This cannot be undone.",
  );
  await expect(question.getByRole("button", { name: "Cancel" })).toBeFocused();
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(bar(page)).toContainText("2 selected");
  expect((await theirs.session.me.query()).user.id).toBe(ana.id);
  await chooseMore(page, "Remove");
  await question.getByRole("button", { name: "Remove 2 people" }).click();
  await leave(page, "Removed 2 people");
  await expect(rowOf(page, ana.name)).toBeHidden();
  await expect(rowOf(page, ben.name)).toBeHidden();
  await expect(rowOf(page, cleo.name)).toBeVisible();
  await expect(theirs.session.me.query()).rejects.toThrow();
  const { rows } = await admin.users.list.query({ search: word });
  expect(rows.map(({ id }) => id)).toEqual([cleo.id]);
  const { done } = await batch(admin, "delete");
  expect(done("user.deleted")).toHaveLength(2);
  await admin.users.delete.mutate({ userId: cleo.id });
  await admin.groups.delete.mutate({ groupId: group.id });
});

test("E bulk in the words of an organization that disables: Disable 3 people, and enable them", async ({
  page,
}) => {
  const admin = await as("admin@roles.example", "roles");
  const crowd = await gather(admin, ["Ana", "Ben", "Cleo"], { roles: ["public"] });
  const { word, people } = crowd;
  const [ana] = people;
  const { client: theirs } = await signIn(stack.server, ana?.email ?? "", {
    ...{ organization: "roles", password: ana?.password ?? "" },
  });
  await openUsers(page, "roles");
  await narrow(page, word, 3);
  await selectAll(page, 3);
  await expect(bar(page)).not.toContainText("Suspend");
  await bar(page).getByRole("button", { name: "Disable" }).click();
  const question = page.getByRole("alertdialog", { name: "Disable 3 people?" });
  await expect(question).toContainText("until somebody enables them");
  await expect(question).toContainText("It can be done to all 3.");
  await question.getByRole("button", { name: "Disable 3 people" }).click();
  await leave(page, "Disabled 3 people");
  for (const { name } of people) await expect(rowOf(page, name)).toContainText("Disabled");
  await expect(theirs.session.me.query()).rejects.toThrow();

  await selectAll(page, 3);
  await bar(page).getByRole("button", { name: "Disable" }).click();
  await expect(question).toContainText("It can be done to none of them.");
  await expect(question).toContainText("This person is disabled.");
  await expect(question.getByRole("button", { name: /^Disable/ })).toBeDisabled();
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
  await bar(page).getByRole("button", { name: "More actions" }).click();
  await expect(page.getByRole("menuitem", { name: "Enable" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: /Delete|Remove/ })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Enable" }).click();
  const back = page.getByRole("alertdialog", { name: "Enable 3 people?" });
  await back.getByRole("button", { name: "Enable 3 people" }).click();
  await leave(page, "Enabled 3 people");
  for (const { name } of people) await expect(rowOf(page, name)).toContainText("Enabled");
});

/** Opens the dialog that takes a file of people to invite. */
async function openImport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV" }).click();
  const dialog = page.getByRole("dialog", { name: "Invite people from a CSV file" });
  await expect(dialog.getByRole("button", { name: "Choose a file" })).toBeVisible();
  return dialog;
}

async function chooseFile(page: Page, dialog: Locator, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: "people.csv", mimeType: "text/csv", buffer });
}

test("E import of invitations: problems by line, progress, outcomes, rows and mails", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const admin = await as("admin@licensed.example", "licensed");
  const word = freshWord();
  const group = await admin.groups.create.mutate({ name: `Choir ${word}` });
  const many = Array.from({ length: 120 }, (_, index) => oneOf(word, `Guest${index}`).email);
  const [first = "", last = ""] = [many[0], many.at(-1)];
  await openUsers(page, "licensed");
  const dialog = await openImport(page);
  const [template, columns] = await saved(page, () =>
    dialog.getByRole("button", { name: "Download a template" }).click(),
  );
  expect(template).toBe("invitations.csv");
  expect(columns).toMatch(/^\uFEFFE-mail,Role,License,Groups,Note\r\n/);
  await chooseFile(page, dialog, "E-mail,Role\n");
  await expect(dialog.getByRole("alert")).toContainText("There is nobody in this file.");
  const mail = (name: string) => `${name}.${word}@mail.example`;
  await chooseFile(
    page,
    dialog,
    [
      "E-mail;Role;License;Groups;Note",
      ...many.map((email) => `${email};User;Knowledge Only;"Choir ${word}";Welcome`),
      `no address;User;Knowledge Only;;`,
      `${mail("emperor")};Emperor;Knowledge Only;;`,
      `${mail("gold")};User;Gold;;`,
      `${mail("nogroup")};User;Knowledge Only;Nowhere ${word};`,
      `${mail("nolicense")};User;;;`,
      `${first};User;Knowledge Only;;`,
      `admin@licensed.example;User;Knowledge Only;;`,
      "",
    ].join("\n"),
  );
  await expect(dialog).toContainText("120 of 127 lines can be sent.");
  await expect(dialog).toContainText("7 lines have a problem and will be left out:");
  for (const [line, what] of [
    [122, "E-mail: This is no whole e-mail address."],
    [123, "Role: There is no role “Emperor”."],
    [124, "License: There is no license “Gold”."],
    [125, `Groups: There is no group “Nowhere ${word}”.`],
    [126, "License: Choose a license."],
    [127, "E-mail: This address stands in the file twice."],
    [128, "E-mail: Already a member."],
  ] as const)
    await expect(dialog.getByRole("listitem").filter({ hasText: `Line ${line}` })).toContainText(
      what,
    );
  const [problems, left] = await saved(page, () =>
    dialog.getByRole("button", { name: "Download these lines" }).click(),
  );
  expect(problems).toBe("lines-with-problems.csv");
  expect(left).toContain(`${mail("emperor")},Emperor,Knowledge Only,,,Role: There is no role`);
  expect(left.trim().split("\r\n")).toHaveLength(8);

  await dialog.getByRole("combobox", { name: "License for lines without one" }).click();
  await page.getByRole("option", { name: "Knowledge Only" }).click();
  await expect(dialog).toContainText("121 of 127 lines can be sent.");
  await dialog.getByRole("button", { name: "Send 121 invitations" }).click();
  const sending = page.getByRole("dialog", { name: "Sending 121 invitations" });
  await expect(sending.getByRole("progressbar")).toBeVisible();
  await expect(sending).toContainText("You can close this: it goes on without you.");
  await page.keyboard.press("Escape");
  await expect(sending).toBeHidden();
  const line = page.getByRole("listitem").filter({ hasText: "Sending 121 invitations" });
  await expect(line.getByRole("progressbar")).toBeVisible();
  await expect(line).toContainText(/\d+ of 121/);
  await expect(page.getByText("Sent 121 invitations")).toBeVisible({ timeout: 60_000 });
  await expect(line).toBeHidden();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const outcome = ended(page, "Sent 121 invitations");
  await expect(outcome).toContainText("121 done · 0 refused");
  await expect(outcome.getByRole("listitem").filter({ hasText: first })).toBeVisible();
  await leave(page, "Sent 121 invitations");

  await narrow(page, first, 1);
  for (const part of ["Invited", "User", "Knowledge Only"])
    await expect(rowOf(page, first)).toContainText(part);
  await page.getByRole("button", { name: first, exact: true }).click();
  const drawer = page.getByRole("dialog", { name: first });
  await expect(drawer).toContainText(group.name);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await narrow(page, mail("nolicense"), 1);
  await expect(rowOf(page, mail("nolicense"))).toContainText("Knowledge Only");
  for (const address of [first, last])
    await expect
      .poll(async () => (await mailsTo(stack.inbox, address)).length, { timeout: 60_000 })
      .toBe(1);
  const [welcome] = await mailsTo(stack.inbox, first);
  expect(welcome?.text).toContain("Welcome");
  expect(await mailsTo(stack.inbox, mail("emperor"))).toHaveLength(0);
  const { job, done } = await batch(admin, "invite");
  expect(job).toMatchObject({ total: 121, done: 121, refused: 0 });
  expect(done("invitation.created")).toHaveLength(121);

  await page.getByRole("searchbox", { name: "Search people" }).fill(word);
  await page.getByRole("checkbox", { name: `Select ${first}` }).check();
  await bar(page).getByRole("button", { name: "Select all 121 that match" }).click();
  await chooseMore(page, "Revoke invitations");
  const question = page.getByRole("alertdialog", { name: "Revoke 121 invitations?" });
  await expect(question).toContainText("Their links stop working at once.");
  await question.getByRole("button", { name: "Revoke 121 invitations" }).click();
  await leave(page, "Revoked 121 invitations");
  await expect(page.getByText("Nobody matches")).toBeVisible();
  await admin.groups.delete.mutate({ groupId: group.id });
});

test("E export of users as CSV: those the list shows, safe to open in a spreadsheet", async ({
  page,
}) => {
  const admin = await as("admin@acme.example", "acme");
  const { word, people } = await gather(admin, ["=1+2", "Ben, the second"], { roles: ["member"] });
  const guest = oneOf(word, "Gus").email;
  await admin.invitations.create.mutate({ emails: [guest], roles: ["member"] });
  await openUsers(page, "acme");
  await narrow(page, word, 3);
  const [file, csv] = await saved(page, async () => {
    await page.getByRole("button", { name: "Import and export" }).click();
    await page.getByRole("menuitem", { name: "Export as CSV" }).click();
  });
  await expect(page.getByText("Exported 3 people")).toBeVisible();
  expect(file).toBe("people.csv");
  expect(csv.startsWith("\uFEFFId,Kind,First name,Last name,E-mail,")).toBe(true);
  const lines = csv.trim().split("\r\n");
  expect(lines).toHaveLength(4);
  const lineOf = (text: string) => lines.find((line) => line.includes(text)) ?? "";
  expect(lineOf(people[0]?.email ?? "-")).toContain(`,user,'=1+2,${word},`);
  expect(lineOf(people[1]?.email ?? "-")).toContain(`,user,"Ben, the second",${word},`);
  for (const part of ["active", "member"]) expect(lineOf(`${word},`)).toContain(part);
  expect(lineOf(guest)).toContain(",invitation,,,");
  const owner = await as("owner@acme.example", "acme");
  const { rows } = await owner.audit.list.query({ filter: { actions: ["users.exported"] } });
  expect(rows[0]?.actor.name).toBe("Adrian Demo");
  await away(owner, { word, people });
});
