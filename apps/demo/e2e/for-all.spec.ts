import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { createUsherClient, type UsherClient } from "@usher/client";
import { demoPassword } from "../src/sample/accounts.ts";
import { elsewhere, signInAtUsher } from "./console.ts";
import { refused } from "./credentials.ts";
import { saved } from "./download.ts";
import { allMails, linkInMail, mailsTo } from "./inbox.ts";
import {
  as,
  codeOf,
  enter,
  findRow,
  type Licensed,
  letIn,
  openUsers,
  organization,
  signInStep,
} from "./licensed.ts";
import { newcomer } from "./newcomer.ts";
import { choose, openSection, rowOf } from "./panel.ts";
import { stack } from "./stack.ts";

/** The walk through what issue 3 lists for all profiles, a test for each thing. */
const newPassword = "nine kettles in a quiet harbour";

const signIn = (page: Page, { email, password }: Licensed) =>
  signInAtUsher(page, { organization, identifier: email, password });

async function enterAccount(page: Page, person: Licensed): Promise<void> {
  await signIn(page, person);
  await expect(page.getByRole("heading", { name: person.name })).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You're signed out")).toBeVisible();
}

test("E TOTP MFA: enrolled by QR code or secret, ten codes to download, asked for at sign-in, turned off", async ({
  page,
}) => {
  const { client } = await as("admin");
  const tia = await letIn(client, "Tia");
  await enterAccount(page, tia);
  const { secret, codes } = await enrolInConsole(page);

  await signOut(page);
  await signIn(page, tia);
  await expect(page.getByRole("heading", { name: "Enter your code" })).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Code", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Code", { exact: true }).fill(codeOf(secret, 1));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: tia.name })).toBeVisible();

  const [code = ""] = codes;
  await signOut(page);
  await signIn(page, tia);
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  await page.getByLabel("Recovery code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("9 of 10 recovery codes left")).toBeVisible();
  const step = await signInStep(tia);
  if (step.status !== "mfa-required") throw new Error("No code is asked for.");
  const again = client.session.verifyMfa.mutate({ challenge: step.challenge, code });
  expect(await refused(again)).toBe("wrong_code");

  await page.getByRole("button", { name: "Turn off" }).click();
  // They have just signed in: nobody is asked again.
  const off = page.getByRole("alertdialog", { name: "Turn off two-step sign-in" });
  await off.getByRole("button", { name: "Turn off" }).click();
  await expect(page.getByText("Two-step sign-in is off")).toBeVisible();
  expect(await signInStep(tia)).toMatchObject({ status: "signed-in" });
});

/** From the button on the account page to the saved codes. */
async function enrolInConsole(page: Page) {
  await page.getByRole("button", { name: "Set up" }).click();
  const dialog = page.getByRole("dialog", { name: "Set up two-step sign-in" });
  await expect(
    dialog.getByRole("img", { name: "QR code for your authenticator app" }),
  ).toBeVisible();
  const key = dialog.getByRole("group", { name: "Or enter this key there" }).locator("code");
  const secret = (await key.textContent()) ?? "";
  await dialog.getByLabel("Code", { exact: true }).fill("123456");
  await dialog.getByRole("button", { name: "Turn on" }).click();
  await expect(dialog.getByLabel("Code", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Code", { exact: true }).fill(codeOf(secret));
  await dialog.getByRole("button", { name: "Turn on" }).click();
  const shown = page.getByRole("dialog", { name: "Save your recovery codes" });
  await expect(shown.getByRole("listitem")).toHaveCount(10);
  const codes = await shown.getByRole("listitem").allTextContents();
  const [file, text] = await saved(page, () =>
    shown.getByRole("button", { name: "Download" }).click(),
  );
  expect(file).toBe("licensed-recovery-codes.txt");
  for (const one of codes) expect(text).toContain(one);
  await shown.getByRole("button", { name: "I have saved them" }).click();
  await expect(page.getByText("Two-step sign-in is on")).toBeVisible();
  await expect(page.getByText("10 of 10 recovery codes left")).toBeVisible();
  return { secret, codes };
}

test("E own sessions: device, IP address, started, last used; end one, end all others", async ({
  page,
  browser,
}) => {
  const { client } = await as("admin");
  const uma = await letIn(client, "Uma");
  const second = await elsewhere(browser);
  await enterAccount(second, uma);
  const third = await enter(uma);
  await enterAccount(page, uma);
  const own = page.getByRole("listitem").filter({ hasText: "This session" });
  for (const part of [/Chrom/, /127\.0\.0\.1|::1/, /Started /, /last used /])
    await expect(own).toContainText(part);
  await expect(own.getByRole("button")).toHaveCount(0);

  const others = page.getByRole("listitem").filter({ hasText: "last used" });
  const end = others.getByRole("button", { name: /^End the session in .*Chrom/ });
  await end.click();
  await expect(page.getByText(/^Ended the session in /)).toBeVisible();
  await expect(second.getByText("You were signed out")).toBeVisible();
  await third.client.session.me.query();
  await page.getByRole("button", { name: "End all others" }).click();
  const question = page.getByRole("alertdialog", { name: "End all other sessions" });
  await question.getByRole("button", { name: "End all others" }).click();
  await expect(page.getByText("Ended all other sessions")).toBeVisible();
  await expect(page.getByText("You are signed in here only.")).toBeVisible();
  expect(await refused(third.client.session.me.query())).toBe("not_signed_in");
  await page.reload();
  await expect(page.getByRole("heading", { name: uma.name })).toBeVisible();
  await second.context().close();
});

test("E change password: with the current one, and the other sessions end", async ({ page }) => {
  const { client } = await as("admin");
  const val = await letIn(client, "Val");
  const other = await enter(val);
  await enterAccount(page, val);
  await page.getByLabel("Current password").fill("not my password at all");
  await page.getByLabel("New password").fill(newPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("Current password")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Current password").fill(val.password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Changed your password")).toBeVisible();
  expect(await refused(other.client.session.me.query())).toBe("not_signed_in");
  expect(await refused(enter(val))).toBe("wrong_credentials");
  await enter({ ...val, password: newPassword });
  await page.reload();
  await expect(page.getByRole("heading", { name: val.name })).toBeVisible();
});

test("E forgotten password: a mailed link sets a new one, once, and tells no stranger who has an account", async ({
  page,
}) => {
  const { client } = await as("admin");
  const wes = await letIn(client, "Wes");
  const other = await enter(wes);
  const ask = async (identifier: string) => {
    await page.goto(`${stack.server}/sign-in?organization=${organization}`);
    await page.getByRole("link", { name: "Forgot password?" }).click();
    await page.getByLabel("E-mail or username").fill(identifier);
    await page.getByRole("button", { name: "Send link" }).click();
    await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
    return page.getByRole("main").textContent();
  };
  const stranger = newcomer("Nobody").email;
  expect(await ask(stranger)).toBe(await ask(wes.email));
  const link = await linkInMail(stack.inbox, wes.email, "set-password");
  expect(await mailsTo(stack.inbox, stranger)).toEqual([]);
  await page.goto(link);
  await page.getByLabel("New password").fill(newPassword);
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByRole("heading", { name: wes.name })).toBeVisible();
  expect(await refused(other.client.session.me.query())).toBe("not_signed_in");
  expect(await refused(enter(wes))).toBe("wrong_credentials");
  await enter({ ...wes, password: newPassword });
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByLabel("New password").fill("yet another password of mine");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText("This link no longer works")).toBeVisible();
});

test("E audit panel: filters, details with before and after, and CSV and JSON lines to save", async ({
  page,
}) => {
  const { client } = await as("admin");
  const xia = await letIn(client, "Xia");
  const firstName = "=HYPERLINK(1)";
  await client.users.update.mutate({ userId: xia.id, firstName });
  const name = `${firstName} ${xia.lastName}`;
  await client.users.suspend.mutate({ userId: xia.id, reason: "Away" });
  await client.groups.create.mutate({ name: `Audited ${xia.lastName}` });
  await openUsers(page);
  const log = await openSection(page, "Audit log");
  const table = log.getByRole("table", { name: "Audit log" });
  await expect(table).toContainText(`Audited ${xia.lastName}`);

  await findPerson(page, log.getByRole("combobox", { name: "By whom" }), "Lida Demo");
  await findPerson(page, log.getByRole("combobox", { name: "About whom" }), xia.lastName);
  await expect(table).not.toContainText(`Audited ${xia.lastName}`);
  await pick(page, log, "Action", "Users");
  await pick(page, log, "Kind", "Users");
  const today = new Date().toLocaleDateString("sv");
  await log.getByLabel("From").fill(today);
  await log.getByLabel("To", { exact: true }).fill(today);
  await expect(table.getByRole("row")).toHaveCount(3);

  const [csvName, csv] = await saved(page, () =>
    log.getByRole("button", { name: "Export CSV" }).click(),
  );
  expect(csvName).toBe(`audit-log-${new Date().toISOString().slice(0, 10)}.csv`);
  expect(csv.trim().split("\r\n")).toHaveLength(3);
  expect(csv).toContain("user.suspended");
  // No cell is a formula to whoever opens it.
  expect(csv).toContain(`'${firstName}`);
  expect(csv).not.toMatch(/(^|,)"?=HYPERLINK/m);
  const [jsonName, lines] = await saved(page, () =>
    log.getByRole("button", { name: "Export JSON lines" }).click(),
  );
  expect(jsonName).toMatch(/\.jsonl$/);
  const entries = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entries.map(({ action }) => action)).toEqual(["user.suspended", "user.updated"]);
  expect(entries[1]).toMatchObject({
    target: { id: xia.id },
    changes: { firstName: { before: "Xia", after: firstName } },
  });

  await table
    .getByRole("row")
    .filter({ hasText: /edited|changed/i })
    .getByRole("button")
    .first()
    .click();
  const details = page.getByRole("dialog").filter({ hasText: "user.updated" });
  const changes = details.getByRole("region", { name: "What changed" });
  await expect(changes.getByRole("row").filter({ hasText: "First name" })).toContainText(
    `Xia${firstName}`,
  );
  for (const part of ["Lida Demo", name, "user.updated"]) await expect(details).toContainText(part);
  await details.getByRole("button", { name: "Close" }).click();
  await log.getByLabel("From").fill("2000-01-01");
  await log.getByLabel("To", { exact: true }).fill("2000-01-02");
  await expect(log.getByText("No entry matches")).toBeVisible();
  await log.getByRole("button", { name: "Clear filters" }).click();
  await expect(table.getByRole("row").nth(4)).toBeVisible();
});

async function findPerson(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await page.getByRole("option").filter({ hasText: text }).first().click();
  await expect(field).toHaveValue(new RegExp(text));
}

/** Chooses one of a toolbar's filter. */
async function pick(page: Page, within: Locator, filter: string, value: string): Promise<void> {
  await within.getByRole("button", { name: filter, exact: true }).click();
  const menu = page.getByRole("menu", { name: filter });
  await menu.getByRole("menuitemcheckbox", { name: value, exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
}

test("E API keys: created with what it may do, shown once, works, and is revoked", async ({
  page,
}) => {
  await openUsers(page);
  const there = await openSection(page, "API keys");
  // A panel in a host's page holds no session: a key is made where one signs in oneself.
  await expect(there.getByRole("button", { name: "Create API key" })).toHaveCount(0);
  const usersPage = `${stack.server}/users`;
  await expect(there.getByRole("link", { name: "Create at Usher" })).toHaveAttribute(
    "href",
    usersPage,
  );
  await signInAtUsher(page, {
    ...{ organization, identifier: "admin@licensed.example", password: demoPassword },
  });
  await page.getByRole("link", { name: "Users" }).click();
  const keys = await openSection(page, "API keys");
  const name = `Backend ${randomUUID().slice(0, 6)}`;
  await keys.getByRole("button", { name: "Create API key" }).first().click();
  const form = page.getByRole("dialog", { name: "Create API key" });
  await form.getByRole("button", { name: "Create key" }).click();
  await expect(form.getByText("Choose at least one permission.")).toBeVisible();
  await form.getByLabel("Name").fill(name);
  await form.getByRole("checkbox", { name: "users:read" }).check();
  await form.getByRole("button", { name: "Create key" }).click();
  const made = page.getByRole("dialog", { name: `${name} is ready` });
  await expect(made).toContainText("it is not shown again");
  const apiKey =
    (await made.getByRole("group", { name: "API key" }).locator("code").textContent()) ?? "";
  await made.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(apiKey)).toHaveCount(0);
  await expect(rowOf(page, name)).toContainText("1 permission");

  const host = createUsherClient({ url: stack.server, apiKey });
  expect((await host.users.list.query({ limit: 1 })).rows).toHaveLength(1);
  expect(await refused(host.groups.create.mutate({ name: "Not with this key" }))).toBe(
    "missing_permission",
  );
  await page.reload();
  await openSection(page, "API keys");
  await expect(rowOf(page, name)).toContainText("just now");
  await choose(page, name, "Revoke");
  const question = page.getByRole("alertdialog", { name: `Revoke ${name}?` });
  await question.getByRole("button", { name: `Revoke ${name}` }).click();
  await expect(page.getByText(`Revoked ${name}`)).toBeVisible();
  await expect(rowOf(page, name)).toContainText("Revoked");
  expect(await refused(host.users.list.query({ limit: 1 }))).toBe("token_invalid");
});

/** People of one family, whom a search finds together and nobody else. */
async function family(client: UsherClient, firstNames: string[]) {
  const lastName = `Family ${randomUUID().slice(0, 6)}`;
  const people: Licensed[] = [];
  for (const firstName of firstNames) {
    const person = await letIn(client, firstName);
    await client.users.update.mutate({ userId: person.id, lastName });
    people.push({ ...person, lastName, name: `${firstName} ${lastName}` });
  }
  return { lastName, people };
}

async function searchFamily(page: Page, lastName: string, count: number): Promise<void> {
  await page.getByRole("searchbox", { name: "Search people" }).fill(lastName);
  await expect(page.getByRole("table", { name: "People" }).getByRole("row")).toHaveCount(count + 1);
}

test("E CSV export of users: the list as it is narrowed, safe to open in a spreadsheet", async ({
  page,
}) => {
  const { client } = await as("admin");
  const { lastName, people } = await family(client, ["Yan", "+Zed"]);
  await openUsers(page);
  await searchFamily(page, lastName, 2);
  await page.getByRole("button", { name: "Import and export" }).click();
  const [file, csv] = await saved(page, () =>
    page.getByRole("menuitem", { name: "Export as CSV" }).click(),
  );
  expect(file).toBe("people.csv");
  await expect(page.getByText("Exported 2 people")).toBeVisible();
  const [head, ...rows] = csv.replace("\uFEFF", "").trim().split("\r\n");
  expect(head).toContain("First name,Last name,E-mail");
  expect(rows).toHaveLength(2);
  for (const { email } of people) expect(csv).toContain(email);
  expect(csv).toContain("'+Zed");
  expect(csv).toContain("knowledge-only");
});

test("E bulk actions: on selected users and on all that match, with a preview, progress and outcomes", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { client } = await as("admin");
  const { lastName, people } = await family(client, ["Abe", "Bob", "Cem"]);
  const { id: groupId } = await client.groups.create.mutate({ name: `Group of ${lastName}` });
  const now = () => Promise.all(people.map(({ id: userId }) => client.users.get.query({ userId })));
  await openUsers(page);
  await searchFamily(page, lastName, 3);
  const [abe, bob] = people as [Licensed, Licensed];

  await page.getByRole("checkbox", { name: `Select ${abe.name}` }).check();
  await page.getByRole("checkbox", { name: `Select ${bob.name}` }).check();
  await expect(page.getByRole("toolbar")).toContainText("2 selected");
  const done = await bulk(page, "Suspend", { title: "Suspend 2 people?", all: 2 });
  await expect(done.getByRole("listitem").filter({ hasText: abe.name })).toBeVisible();
  const [file, csv] = await saved(page, () =>
    done.getByRole("button", { name: "Download as CSV" }).click(),
  );
  expect(file).toBe("outcomes.csv");
  for (const { name } of [abe, bob]) expect(csv).toContain(name);
  await done.getByRole("button", { name: "Done" }).click();
  expect((await now()).map(({ status }) => status)).toEqual(["suspended", "suspended", "active"]);
  const { rows } = await client.audit.list.query({ filter: { targetId: abe.id } });
  const { rows: others } = await client.audit.list.query({ filter: { targetId: bob.id } });
  const batchOf = (log: typeof rows) =>
    log.find(({ action }) => action === "user.suspended")?.batchId;
  expect(batchOf(rows)).toBeTruthy();
  expect(batchOf(others)).toBe(batchOf(rows));

  const all = async () => {
    await page.getByRole("checkbox", { name: `Select ${abe.name}` }).check();
    await page.getByRole("button", { name: "Select all 3 that match" }).click();
    await expect(page.getByRole("toolbar")).toContainText("All 3 that match");
  };
  await all();
  // Who is not suspended is left out, and it says why.
  const woken = await bulk(page, "Reactivate", { title: "Reactivate 3 people?", all: 3, can: 2 });
  await expect(woken).toContainText("2 done · 1 refused");
  await expect(woken.getByRole("listitem")).toContainText("Cem");
  await woken.getByRole("button", { name: "Done" }).click();
  expect((await now()).map(({ status }) => status)).toEqual(["active", "active", "active"]);

  await all();
  await bulkAndDone(page, "Change role", {
    ...{ title: "Change the role of 3 people?", all: 3 },
    fill: (dialog) => dialog.getByRole("radio", { name: /^Admin/ }).check(),
  });
  await all();
  await bulkAndDone(page, "Change license", {
    ...{ title: "Change the license of 3 people?", all: 3 },
    fill: (dialog) => dialog.getByRole("radio", { name: /^Pro/ }).check(),
  });
  await all();
  await bulkAndDone(page, "Add to groups", {
    ...{ title: "Add 3 people to groups?", all: 3 },
    fill: (dialog) => dialog.getByRole("checkbox", { name: `Group of ${lastName}` }).check(),
  });
  for (const user of await now())
    expect(user).toMatchObject({
      ...{ roles: ["admin"], licenseType: "pro" },
      groups: [{ id: groupId }],
    });
  await all();
  await bulkAndDone(page, "Remove", { title: "Remove 3 people?", all: 3 });
  await expect(page.getByText("Nobody matches")).toBeVisible();
  for (const { id: userId } of people)
    expect(await refused(client.users.get.query({ userId }))).toBe("not_found");
});

interface Bulk {
  title: string;
  all: number;
  /** How many it can be done to; all of them unless told. */
  can?: number;
  fill?: (dialog: Locator) => Promise<void>;
}

/** Does something to all who are selected, and answers with the dialog of its outcomes. */
async function bulk(page: Page, action: string, { title, all, can = all, fill }: Bulk) {
  const bar = page.getByRole("toolbar", { name: "Selected people" });
  const direct = bar.getByRole("button", { name: action, exact: true });
  if (await direct.isVisible()) await direct.click();
  else {
    await bar.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: action, exact: true }).click();
  }
  const question = page.getByRole("alertdialog", { name: title });
  await fill?.(question);
  const preview = can === all ? `It can be done to all ${all}.` : `to ${can} of ${all}.`;
  await expect(question).toContainText(preview);
  await question
    .getByRole("button", { name: new RegExp(`^${action.split(" ")[0]} .*${can}`) })
    .click();
  const outcomes = page.getByRole("dialog").filter({ hasText: /\d done · \d refused/ });
  await expect(outcomes.getByRole("button", { name: "Done" })).toBeVisible();
  await expect(outcomes).toContainText(`${can} done · ${all - can} refused`);
  return outcomes;
}

async function bulkAndDone(page: Page, action: string, asked: Bulk): Promise<void> {
  const outcomes = await bulk(page, action, asked);
  await outcomes.getByRole("button", { name: "Done" }).click();
  await expect(outcomes).toBeHidden();
}

test("E CSV import of invitations: each line is checked, the rest is sent with progress", async ({
  page,
}) => {
  const [dan, eva, bad] = [newcomer("Dan").email, newcomer("Eva").email, newcomer("Bad").email];
  const lines = [
    "E-mail,Role,License,Groups,Note",
    `${dan},User,Pro,Design,Welcome aboard`,
    `${bad},Emperor,Pro,,`,
    "not an address,User,Pro,,",
    `${eva},Admin,Business,,`,
  ];
  await openUsers(page);
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV" }).click();
  const dialog = page.getByRole("dialog", { name: "Invite people from a CSV file" });
  const [name, template] = await saved(page, () =>
    dialog.getByRole("button", { name: "Download a template" }).click(),
  );
  expect(name).toBe("invitations.csv");
  expect(template).toContain("E-mail,Role,License,Groups,Note");
  await dialog.locator('input[type="file"]').setInputFiles({
    ...{ name: "people.csv", mimeType: "text/csv" },
    buffer: Buffer.from(lines.join("\r\n")),
  });
  await expect(dialog.getByText("2 of 4 lines can be sent.")).toBeVisible();
  const wrong = dialog.getByRole("listitem");
  await expect(wrong.filter({ hasText: "Line 3" })).toContainText("There is no role “Emperor”.");
  await expect(wrong.filter({ hasText: "Line 4" })).toContainText("E-mail:");
  await dialog.getByRole("button", { name: "Send 2 invitations" }).click();
  const outcomes = page.getByRole("dialog").filter({ hasText: "2 done · 0 refused" });
  await expect(outcomes.getByRole("listitem").filter({ hasText: dan })).toBeVisible();
  await outcomes.getByRole("button", { name: "Done" }).click();
  for (const part of ["Invited", "User", "Pro"])
    await expect(await findRow(page, dan)).toContainText(part);
  await expect
    .poll(async () => (await mailsTo(stack.inbox, dan))[0]?.text)
    .toContain("Welcome aboard");
  await expect.poll(async () => (await mailsTo(stack.inbox, eva)).length).toBe(1);
  expect(await mailsTo(stack.inbox, bad)).toEqual([]);
});

test("E every e-mail has HTML and text, colours for the dark, and the organization's name", async ({
  page,
}) => {
  const { client } = await as("admin");
  const fay = await letIn(client, "Fay");
  const guest = newcomer("Guest").email;
  await client.invitations.create.mutate({
    ...{ emails: [guest], roles: ["user"], licenseType: "pro" },
  });
  const { session } = await enter(fay).then(({ client: own }) => own);
  await session.requestPasswordReset.mutate({ organization, identifier: fay.email });
  await expect.poll(async () => (await mailsTo(stack.inbox, fay.email)).length).toBeGreaterThan(1);
  await expect.poll(async () => (await mailsTo(stack.inbox, guest)).length).toBe(1);
  const mails = (await allMails(stack.inbox)).filter(({ to }) =>
    to.some(({ address }) => [fay.email, guest].includes(address)),
  );
  await page.emulateMedia({ colorScheme: "dark" });
  for (const { subject, text, html } of mails) {
    expect(subject).toBeTruthy();
    expect(text).toContain("Licensed (sample)");
    await page.setContent(html);
    await expect(page.locator("body")).toContainText("Licensed (sample)");
    await expectReadable(page);
  }
});

/** Light words on a dark ground. */
async function expectReadable(page: Page): Promise<void> {
  const lightness = await page.getByRole("heading").evaluate((heading) => {
    const sum = (colour: string) =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);
    const card = heading.closest(".card");
    return {
      words: sum(getComputedStyle(heading).color),
      ground: card ? sum(getComputedStyle(card).backgroundColor) : 765,
    };
  });
  expect(lightness.ground).toBeLessThan(200);
  expect(lightness.words).toBeGreaterThan(600);
}
