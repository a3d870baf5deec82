import { expect, type Page, test } from "@playwright/test";
import { type UsherSession, usherSignIn } from "@usher/client/sign-in";
import { clientWith } from "./account.ts";
import { refused } from "./credentials.ts";
import { linkInMail } from "./inbox.ts";
import { as, codeOf, enrol, enter, letIn, organization } from "./licensed.ts";
import { stack } from "./stack.ts";
import { as as asTier, makeUser, ownPassword, organization as tiers } from "./tiers.ts";

async function openPart(page: Page, product = organization): Promise<void> {
  await page.goto(`${stack.demo}/sign-in/part?organization=${product}`);
}

async function give(page: Page, label: "E-mail" | "Username", who: string, password: string) {
  await page.getByLabel(label, { exact: true }).fill(who);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const welcome = (page: Page) =>
  expect(page.getByRole("heading", { level: 1 })).toContainText("Welcome back");

/** Whatever a page may read of what it was sent. */
function overhear(page: Page): () => Promise<string> {
  const heard: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST") heard.push(response.text().catch(() => ""));
    heard.push(Promise.resolve(response.url()));
  });
  return async () => (await Promise.all(heard)).join("\n");
}

test("somebody with a second factor signs in on the host's page, which never reads their session", async ({
  page,
}) => {
  const { client } = await as("admin");
  const ada = await letIn(client, "Ada");
  const { secret } = await enrol(await enter(ada), ada.password);
  const heard = overhear(page);
  await openPart(page);
  await give(page, "E-mail", ada.email, "not my password at all");
  await expect(page.getByText("The organization, e-mail or password is not right.")).toBeVisible();
  await give(page, "E-mail", ada.email, ada.password);
  await expect(page.getByRole("heading", { name: "Enter your code" })).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("This code is not right, or was used before.")).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(codeOf(secret, 1));
  await page.getByRole("button", { name: "Continue" }).click();
  await welcome(page);

  const cookies = await page.context().cookies();
  const own = cookies.find(({ name }) => name === "roadbook_session");
  expect(own).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(cookies.some(({ name }) => name.includes("usher_session"))).toBe(false);
  const token = own?.value.split(".")[1] ?? "";
  expect(token.length).toBeGreaterThan(20);
  for (const secretText of [token, ada.password]) expect(await heard()).not.toContain(secretText);
  const theirs = clientWith(stack.server, `usher_session=${token}`);
  const [session] = await theirs.session.listSessions.query();
  // The visitor's own browser, and not the host's backend.
  expect(session?.device).toMatch(/Chrom/);
});

test("a second factor that is required is set up on the way in", async ({ page }) => {
  const { client } = await as("admin");
  const ben = await letIn(client, "Ben");
  await client.policies.update.mutate({ mfa: "everyone", mfaGraceDays: 0 });
  try {
    await openPart(page);
    await give(page, "E-mail", ben.email, ben.password);
    await expect(page.getByRole("heading", { name: "Set up two-step sign-in" })).toBeVisible();
    const key = page.getByRole("group", { name: "Or enter this key there" }).locator("code");
    await page.getByLabel("Code", { exact: true }).fill(codeOf((await key.textContent()) ?? ""));
    await page.getByRole("button", { name: "Turn on" }).click();
    await expect(page.getByRole("listitem")).toHaveCount(10);
    await page.getByRole("button", { name: "I have saved them" }).click();
    await welcome(page);
  } finally {
    await client.policies.update.mutate({ mfa: "optional" });
  }
});

test("a password of one's own takes the place of an administrator's, and opens the product", async ({
  page,
}) => {
  const user = await makeUser(await asTier("administrator"), "cleo");
  await openPart(page, tiers);
  await give(page, "Username", user.username, user.password);
  await expect(page.getByRole("heading", { name: "Choose your own password" })).toBeVisible();
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("New password")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("New password").fill(ownPassword);
  await page.getByRole("button", { name: "Change password" }).click();
  await welcome(page);
});

test("a forgotten password is asked for where one signs in", async ({ page }) => {
  const { client } = await as("admin");
  const dan = await letIn(client, "Dan");
  await openPart(page);
  await page.getByRole("button", { name: "Forgot password?" }).click();
  await page.getByLabel("E-mail", { exact: true }).fill(dan.email);
  await page.getByRole("button", { name: "Send link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  expect(await linkInMail(stack.inbox, dan.email, "set-password")).toContain(stack.server);
  await page.getByRole("button", { name: "Back to sign-in" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("the host's route takes no sign-in from another page, and hands nothing else on", async () => {
  const post = (origin: string, body: object) =>
    fetch(`${stack.demo}/usher-sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", origin },
      body: JSON.stringify(body),
    });
  const input = { organization, identifier: "admin@licensed.example", password: "x" };
  const signIn = { procedure: "session.signIn", input };
  expect((await post("http://evil.example", signIn)).status).toBe(403);
  expect((await post(stack.demo, { procedure: "users.list", input: {} })).status).toBe(400);
  const wrong = await post(stack.demo, signIn);
  expect(wrong.status).toBe(401);
  expect(await wrong.json()).toMatchObject({ error: { data: { reason: "wrong_credentials" } } });
  expect(wrong.headers.getSetCookie()).toEqual([]);
});

test("a route of the web's own kind keeps the session for the host, and says when it ends", async () => {
  const { client } = await as("admin");
  const eve = await letIn(client, "Eve");
  const begun: UsherSession[] = [];
  const route = usherSignIn({
    url: stack.server,
    origin: stack.demo,
    onSession(session, { headers }) {
      begun.push(session);
      headers.append("set-cookie", `host=${session.user.id}; HttpOnly`);
    },
  });
  const input = { organization, identifier: eve.email, password: eve.password };
  const response = await route(
    new Request(`${stack.demo}/usher-sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: stack.demo },
      body: JSON.stringify({ procedure: "session.signIn", input }),
    }),
  );
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ result: { data: { status: "signed-in" } } });
  expect(response.headers.getSetCookie()).toEqual([
    `host=${eve.id}; HttpOnly`,
    expect.stringMatching(/^usher_device=[\w-]{43}; .*HttpOnly/),
  ]);
  const [session] = begun;
  if (!session) throw new Error("The host was handed no session.");
  expect(text).not.toContain(session.token);
  expect(session.user).toMatchObject({ id: eve.id, email: eve.email });
  expect(Date.parse(session.endsAt)).toBeGreaterThan(Date.parse(session.expiresAt));
  const theirs = clientWith(stack.server, `usher_session=${session.token}`);
  expect((await theirs.session.me.query()).user.id).toBe(eve.id);
});

test("a session that the host can't keep ends at once", async () => {
  const { client } = await as("admin");
  const gus = await letIn(client, "Gus");
  const tokens: string[] = [];
  const problems: unknown[] = [];
  const route = usherSignIn({
    url: stack.server,
    origin: stack.demo,
    onSession({ token }) {
      tokens.push(token);
      throw new Error("The host's database is away.");
    },
    onError: (problem) => problems.push(problem),
  });
  const input = { organization, identifier: gus.email, password: gus.password };
  const response = await route(
    new Request(`${stack.demo}/usher-sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: stack.demo },
      body: JSON.stringify({ procedure: "session.signIn", input }),
    }),
  );
  expect(response.status).toBe(502);
  expect(await response.text()).not.toContain("database");
  expect(problems).toHaveLength(1);
  const theirs = clientWith(stack.server, `usher_session=${tokens[0]}`);
  expect(await refused(theirs.session.me.query())).toBe("not_signed_in");
});

test("one's own account in the host's page: the name is changed there, the rest at Usher", async ({
  page,
}) => {
  const { client } = await as("admin");
  const fay = await letIn(client, "Fay");
  await openPart(page);
  await give(page, "E-mail", fay.email, fay.password);
  await welcome(page);
  await page.getByRole("link", { name: fay.name }).click();
  await expect(page.getByRole("heading", { name: fay.name })).toBeVisible();
  await page.getByLabel("First name").fill("Faye");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved your details")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Faye" })).toBeVisible();
  await expect(page.getByLabel("Current password")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Set up" })).toHaveCount(0);
  await expect(page.getByText("Off", { exact: true })).toBeVisible();
  const elsewhere = page.getByRole("link", { name: "Open your account at Usher" });
  await expect(elsewhere).toHaveAttribute("href", `${stack.server}/account`);
  // Whatever is changed there is seen here at once.
  await enrol(await enter(fay), fay.password);
  await expect(page.getByText("10 of 10 recovery codes left")).toBeVisible();
});
