import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { look } from "./axe.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { newcomer } from "./newcomer.ts";
import { choose, openInviteDialog } from "./panel.ts";
import { stack } from "./stack.ts";

// Without motion, what fades in has its final colours at once.
test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

async function people(page: Page): Promise<void> {
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo);
  await expect(page.getByText("Ada Sample")).toBeVisible();
}

async function peopleOf(page: Page, organization: string): Promise<void> {
  await enterHost(page, stack.demo, "admin", organization);
  await openPeople(page, stack.demo);
}

/** Selects somebody, so that the bar stands in the toolbar's place. */
async function selectAda(page: Page): Promise<void> {
  await people(page);
  await page.getByRole("checkbox", { name: "Select Ada Sample" }).check();
  await expect(page.getByRole("toolbar", { name: "Selected people" })).toBeVisible();
}

/** The dialog that takes a file, with a line that is wrong. */
async function importFile(page: Page): Promise<void> {
  await people(page);
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV" }).click();
  const dialog = page.getByRole("dialog", { name: "Invite people from a CSV file" });
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from("E-mail,Role\nnobody@mail.example,Member\nnobody,Emperor\n");
  await (await chooser).setFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await expect(dialog).toContainText("1 of 2 lines can be sent.");
}

async function registration(page: Page): Promise<void> {
  const admin = await signIn(stack.server, "admin@links.example", { organization: "links" });
  const { url } = await admin.client.registrationLinks.create.mutate({});
  await page.goto(url);
  await expect(page.getByRole("button", { name: "Create account" })).toBeVisible();
}

async function invitation(page: Page): Promise<void> {
  const owner = await signIn(stack.server, "owner@acme.example");
  const invite = { emails: [newcomer("Nils").email], roles: ["member"] };
  const [outcome] = await owner.client.invitations.create.mutate(invite);
  const invitationId = outcome?.invitationId ?? "";
  const { url } = await owner.client.invitations.link.mutate({ invitationId });
  await page.goto(url);
  await expect(page.getByRole("button", { name: "Create account" })).toBeVisible();
}

async function ownAccount(page: Page): Promise<void> {
  const { cookie } = await signIn(stack.server, "admin@acme.example");
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: stack.server }]);
  await page.goto(`${stack.server}/account`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** The endpoints, with one that was sent a test. */
async function webhooks(page: Page): Promise<void> {
  const { client, cookie } = await signIn(stack.server, "owner@acme.example");
  const url = "https://127.0.0.1:9/hooks";
  const known = (await client.webhooks.list.query()).find((one) => one.url === url);
  const webhook =
    known ?? (await client.webhooks.create.mutate({ url, eventTypes: ["webhook.tested"] })).webhook;
  await client.webhooks.sendTest.mutate({ webhookId: webhook.id });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: stack.server }]);
  await page.goto(`${stack.server}/users`);
  await page.getByRole("button", { name: "Webhooks", exact: true }).first().click();
  await expect(page.getByRole("row").filter({ hasText: url })).toBeVisible();
}

const screens: Record<string, (page: Page) => Promise<unknown>> = {
  "the host's front door": (page) => page.goto(`${stack.demo}/sign-in`),
  ...Object.fromEntries(
    ["acme", "links", "tiers", "licensed", "roles"].map((organization) => [
      `the sign-in of the product of ${organization}`,
      (page: Page) => page.goto(`${stack.demo}/sign-in?organization=${organization}`),
    ]),
  ),
  "the host's sign-in by Usher's part": async (page) => {
    await page.goto(`${stack.demo}/sign-in/part?organization=licensed`);
    await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  },
  "one's own account in the host's page": async (page) => {
    await enterHost(page, stack.demo, "user", "licensed");
    await page.goto(`${stack.demo}/settings/account`);
    await expect(page.getByRole("link", { name: "Open your account at Usher" })).toBeVisible();
  },
  "the host's home": async (page) => {
    await enterHost(page, stack.demo);
    await page.goto(stack.demo);
  },
  "the host's roadmap": async (page) => {
    await enterHost(page, stack.demo);
    await page.goto(`${stack.demo}/roadmap`);
  },
  "the people": people,
  "the people in the custom element": async (page) => {
    await enterHost(page, stack.demo);
    await openPeople(page, stack.demo, "element");
  },
  "the people and links of links": (page) => peopleOf(page, "links"),
  "the dialog to generate a registration link": async (page) => {
    await peopleOf(page, "links");
    await page.getByRole("button", { name: "Generate registration link" }).click();
    const dialog = page.getByRole("dialog", { name: "Generate registration link" });
    await dialog.getByLabel("E-mail domains").fill("mail.example, nowhere,");
  },
  "the people of roles": (page) => peopleOf(page, "roles"),
  "the dialog to manage roles": async (page) => {
    await peopleOf(page, "roles");
    await choose(page, "Ada Sample", "Manage Roles");
    await expect(page.getByRole("dialog", { name: /^Manage Roles/ })).toBeVisible();
  },
  "the roles": async (page) => {
    await peopleOf(page, "roles");
    await page.getByRole("button", { name: "Roles", exact: true }).first().click();
    await expect(page.getByRole("row").filter({ hasText: "evaluator" })).toBeVisible();
  },
  "the dialog to make a role": async (page) => {
    await peopleOf(page, "roles");
    await page.getByRole("button", { name: "Roles", exact: true }).first().click();
    await page.getByRole("button", { name: "New role" }).click();
    await expect(page.getByRole("dialog", { name: "New role" })).toBeVisible();
  },
  "the invite dialog": async (page) => {
    await people(page);
    const dialog = await openInviteDialog(page);
    await dialog.getByLabel("E-mail addresses").fill("nobody@mail.example, nobody,");
  },
  "the dialog to add somebody": async (page) => {
    await people(page);
    await page.getByRole("button", { name: "More ways to add people" }).click();
    await page.getByRole("menuitem", { name: "Add User" }).click();
    const dialog = page.getByRole("dialog", { name: "Add User" });
    await dialog.getByLabel("Username").fill("Not A Username");
    await dialog.getByRole("button", { name: "Generate" }).click();
    await dialog.getByRole("button", { name: "Name and e-mail" }).click();
  },
  "the suspend dialog": async (page) => {
    await people(page);
    await choose(page, "Ada Sample", "Suspend");
    await expect(page.getByRole("alertdialog")).toBeVisible();
  },
  "the delete dialog": async (page) => {
    await people(page);
    await choose(page, "Ada Sample", "Delete");
    await expect(page.getByRole("alertdialog")).toContainText("loses access at once");
  },
  "the bar of who is selected": selectAda,
  "the dialog to suspend who is selected": async (page) => {
    await selectAda(page);
    await page.getByRole("checkbox", { name: "Select everyone in view" }).click();
    const bar = page.getByRole("toolbar", { name: "Selected people" });
    await bar.getByRole("button", { name: "Suspend" }).click();
    await expect(page.getByRole("alertdialog")).toContainText("left out");
  },
  "the dialog to import people": async (page) => {
    await people(page);
    await page.getByRole("button", { name: "Import and export" }).click();
    await page.getByRole("menuitem", { name: "Import from CSV" }).click();
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  },
  "what is wrong in a file of people": importFile,
  "the console's sign-in": async (page) => {
    await page.goto(`${stack.server}/sign-in`);
    await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  },
  "the page to accept an invitation": invitation,
  "the page to register": registration,
  "one's own account": ownAccount,
  "the webhooks": webhooks,
  "the dialog to add a webhook": async (page) => {
    await webhooks(page);
    await page.getByRole("button", { name: "Add endpoint" }).click();
    const dialog = page.getByRole("dialog", { name: "Add endpoint" });
    await dialog.getByRole("radio", { name: "Chosen events" }).check();
    await dialog.getByRole("button", { name: "Add endpoint" }).click();
    await expect(dialog.getByText("Choose at least one event.")).toBeVisible();
  },
  "what a webhook was sent": async (page) => {
    await webhooks(page);
    await page.getByRole("button", { name: "https://127.0.0.1:9/hooks", exact: true }).click();
    const drawer = page.getByRole("dialog", { name: "Deliveries" });
    await drawer.getByRole("button", { name: "webhook.tested" }).first().click();
    await expect(page.getByRole("table", { name: "Tries" })).toContainText("No connection");
  },
};

for (const [name, open] of Object.entries(screens))
  test(`axe finds nothing wrong with ${name}: light, dark and 400 pixels wide`, async ({
    page,
  }) => {
    await open(page);
    await look(page, name);
  });
