import { expect, type Locator, type Page, test } from "@playwright/test";
import { demoPassword } from "../src/sample/accounts.ts";
import { signIn } from "./account.ts";
import { look, widen } from "./axe.ts";
import { signInAtUsher } from "./console.ts";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { expectPeople } from "./hosts/walk.ts";
import { newcomer } from "./newcomer.ts";
import { openDrawer, openSection, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

// Without motion, what fades in has its final colours at once.
test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

const owner = "owner@acme.example";

/** Calls of a procedure, alone or among others. */
const calls = (procedure: string) => new RegExp(`/trpc/.*${procedure}`);

async function openPanel(page: Page, whose = owner, at = "section=users"): Promise<void> {
  await giveTokens(page);
  const body = placeFor(whose, { routing: "hash" });
  await openHost(page, { form: "react-19", body, at });
}

/** A few of them: axe goes through every row. */
async function openPeople(page: Page, whose = owner): Promise<void> {
  await openPanel(page, whose, "search=Ada");
  await expectPeople(page);
}

/** A section of somebody who is signed in at Usher itself, where there is more to it. */
async function openConsole(page: Page, organization: string, section: string): Promise<void> {
  const identifier = `admin@${organization}.example`;
  await signInAtUsher(page, { organization, identifier, password: demoPassword });
  await page.getByRole("link", { name: /^(Users|Organizations)$/ }).click();
  await openSection(page, section);
}

/** Ways in which there is no list to be seen, or not the whole of it; each says what to do. */
const troubles: Record<string, (page: Page) => Promise<unknown>> = {
  "somebody who may see nobody": async (page) => {
    await openPanel(page, "member@acme.example");
    await expect(page.getByText("Only administrators can manage people here")).toBeVisible();
  },
  "no match": async (page) => {
    await openPeople(page);
    await page.getByRole("searchbox", { name: "Search people" }).fill("nobody is called so");
    await expect(page.getByText("Nobody matches")).toBeVisible();
  },
  "a list that is still on its way": async (page) => {
    await page.route(calls("users.list"), () => {});
    await openPanel(page);
    await expect(page.locator("[aria-busy=true]").first()).toBeVisible();
  },
  "a server that nobody reaches": async (page) => {
    await page.route(calls(""), (route) => route.abort());
    await openPanel(page);
    await expect(page.getByRole("button", { name: "Retry" })).toBeVisible({ timeout: 30_000 });
  },
  "a server that fails": async (page) => {
    await page.route(calls("users.list"), (route) => route.fulfill({ status: 500 }));
    await openPanel(page);
    await expect(page.getByText("The list couldn't be loaded")).toBeVisible();
  },
  "a list that got old": async (page) => {
    await openPeople(page);
    await page.route(calls("users.list"), (route) => route.fulfill({ status: 500 }));
    await page.getByRole("searchbox", { name: "Search people" }).fill("Ada S");
    await expect(page.getByRole("button", { name: "Retry" })).toBeVisible();
    await expectPeople(page);
  },
  "a device without a connection": async (page) => {
    await openPeople(page);
    await page.context().setOffline(true);
    await expect(page.getByText("You're offline")).toBeVisible();
  },
  "a token that is none": async (page) => {
    await page.exposeFunction("tokenFor", () => "none");
    await openHost(page, { form: "react-19" });
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "access that has ended": async (page) => {
    await openPeople(page, "admin@acme.example");
    const { client } = await signIn(stack.server, owner);
    const { rows } = await client.users.list.query({ search: "admin@acme.example" });
    await client.users.revokeSessions.mutate({ userId: rows[0]?.id ?? "" });
    await expect(page.getByRole("alert")).toBeVisible();
  },
};

for (const [state, open] of Object.entries(troubles))
  test(`axe finds nothing wrong with ${state}`, async ({ page }) => {
    await open(page);
    await look(page, state);
  });

/** A part of the panel: how one gets there, and what opens what is most used in it. */
interface Part {
  open: (page: Page) => Promise<unknown>;
  more?: (page: Page, section: Locator) => Promise<unknown>;
}

const of = (whose: string, section: string) => (page: Page) =>
  openPanel(page, whose, `section=${section}`);
const parts: Record<string, Part> = {
  Groups: {
    open: of(owner, "groups"),
    more: async (page, section) => {
      await section.getByRole("searchbox").fill("no group");
      await look(page, "no group matches");
      await widen(page);
      await section.getByRole("searchbox").fill("");
      await openFirst(section);
      await expect(page.getByRole("dialog").getByRole("checkbox").first()).toBeVisible();
    },
  },
  Workspaces: {
    open: of(owner, "workspaces"),
    more: async (page, section) => {
      await openFirst(section);
      await expect(page.getByRole("dialog").getByRole("checkbox").first()).toBeVisible();
    },
  },
  Roles: { open: of(owner, "roles"), more: (_, section) => press(section, "New role") },
  Billing: {
    open: of("admin@licensed.example", "billing"),
    more: (_, section) => press(section, /^Set seats/),
  },
  Compliance: { open: of(owner, "compliance") },
  Security: {
    open: of(owner, "security"),
    more: async (_, section) => {
      await section.getByRole("radio", { name: "Required for everyone" }).check();
      await section.getByLabel("Minimum length").fill("");
    },
  },
  "Audit log": {
    open: of(owner, "audit"),
    more: (_, section) => openFirst(section),
  },
  "API keys": {
    open: (page) => openConsole(page, "licensed", "API keys"),
    more: async (page, section) => {
      await press(section, "Create API key");
      await press(page.getByRole("dialog"), "Create key");
    },
  },
  Organizations: {
    open: (page) => openConsole(page, "system", "Organizations"),
    more: async (page, section) => {
      await press(section, "Create organization");
      await press(page.getByRole("dialog"), "Create organization");
    },
  },
  Report: { open: (page) => openConsole(page, "system", "Report") },
};

/** The first row of a section's table. */
function openFirst(section: Locator): Promise<void> {
  return section.getByRole("rowheader").first().getByRole("button").click();
}

function press(within: Locator, name: string | RegExp): Promise<void> {
  return within.getByRole("button", { name }).first().click();
}

/** Everything that was asked for is there. */
async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator("[data-usher] [aria-busy=true]")).toHaveCount(0);
}

for (const [name, { open, more }] of Object.entries(parts))
  test(`axe finds nothing wrong with ${name} and what opens there`, async ({ page }) => {
    await open(page);
    const section = page.getByRole("region", { name, exact: true });
    await expect(section.getByRole("heading", { name }).first()).toBeVisible();
    await expectLoaded(page);
    await look(page, name);
    if (!more) return;
    await widen(page);
    await more(page, section);
    // What is said of wrong fields is not in a dialog everywhere.
    await expect(page.locator("[role=dialog], [aria-invalid=true]").first()).toBeVisible();
    await expectLoaded(page);
    await look(page, `${name}, opened`);
  });

test("axe finds nothing wrong with anything beside the list", async ({ page }) => {
  await openPeople(page);
  const drawer = await openDrawer(page, "Ada Sample", "Profile");
  for (const tab of ["Profile", "Access", "Security", "Activity"]) {
    await drawer.getByRole("tab", { name: tab }).click();
    await expect(drawer.getByRole("tabpanel")).not.toBeEmpty();
    await expectLoaded(page);
    await look(page, tab);
    await widen(page);
  }
  await page.keyboard.press("Escape");
  const { client } = await signIn(stack.server, owner);
  const { email } = newcomer("Ines");
  await client.invitations.create.mutate({ emails: [email], roles: ["member"] });
  await searchFor(page, email);
  await page.getByRole("button", { name: email, exact: true }).click();
  await expect(page.getByRole("dialog", { name: email })).toContainText("Invited by");
  await look(page, "an invitation");
});
