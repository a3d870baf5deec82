import { expect, test } from "@playwright/test";
import { demoPassword } from "../src/sample/accounts.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { openDrawer, openInviteDialog } from "./panel.ts";
import { stack } from "./stack.ts";

test("the front door opens every product's own sign-in, filled in", async ({ page }) => {
  const doors = [
    ["Roadbook", "owner@acme.example", "E-mail"],
    ["Reading Room", "user@links.example", "E-mail"],
    ["Woodshed", "default-user", "Username"],
    ["Sidedesk", "admin@licensed.example", "E-mail"],
    ["Signalbox", "manager@roles.example", "E-mail"],
  ] as const;
  for (const [product, identifier, label] of doors) {
    await page.goto(stack.demo);
    const card = page.getByRole("listitem", { name: product, exact: true });
    await card.getByRole("link").filter({ hasText: identifier }).click();
    await expect(page).toHaveTitle(`Sign in · ${product}`);
    await expect(page.getByLabel(label)).toHaveValue(identifier);
    await expect(page.getByLabel("Password")).toHaveValue(demoPassword);
  }
});

test("a product is not entered with a session of another one", async ({ page }) => {
  await enterHost(page, stack.demo);
  const [session] = await page.context().cookies(stack.demo);
  const forged = session?.value.replace(/^acme\./, "tiers.");
  const answer = await fetch(stack.demo, {
    headers: { cookie: `roadbook_session=${forged}` },
    redirect: "manual",
  });
  expect(answer.headers.get("location")).toBe("/sign-in");
});

test("a wrong password is refused in words, and the address stays", async ({ page }) => {
  await page.goto(`${stack.demo}/sign-in?as=admin`);
  await page.getByLabel("Password").fill("not the passphrase");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).not.toBeEmpty();
  await expect(page.getByLabel("E-mail")).toHaveValue("admin@acme.example");
});

test("a member is told that the people are not theirs to see", async ({ page }) => {
  await enterHost(page, stack.demo, "member");
  for (const form of ["", "/element"]) {
    await page.goto(`${stack.demo}/settings/people${form}`);
    await expect(page.getByText("Only administrators can manage people here")).toBeVisible();
  }
});

test("whoever signs out of the host is signed out of Usher too", async ({ page }) => {
  await enterHost(page, stack.demo);
  const cookies = await page.context().cookies(stack.demo);
  const session = cookies.find(({ name }) => name === "roadbook_session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await page.goto(stack.demo);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(`${stack.demo}/sign-in`);

  const left = await fetch(stack.demo, {
    headers: { cookie: `roadbook_session=${session?.value}` },
    redirect: "manual",
  });
  expect(left.headers.get("location")).toBe("/sign-in");
});

test("only the host's own pages may post to it, and only who is signed in gets a token", async ({
  page,
}) => {
  await enterHost(page, stack.demo);
  const [session] = await page.context().cookies(stack.demo);
  const post = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(stack.demo + path, { method: "POST", headers });
    return response.status;
  };
  const cookie = `roadbook_session=${session?.value}`;
  expect(await post("/usher-token", { cookie })).toBe(403);
  expect(await post("/usher-token", { cookie, origin: "http://localhost:9" })).toBe(403);
  expect(await post("/sign-out", { cookie, origin: "null" })).toBe(403);
  expect(await post("/usher-token", { origin: stack.demo })).toBe(401);
  expect(await post("/usher-token", { cookie, origin: stack.demo })).toBe(200);
});

test("the colours one chooses are the panel's too, and are kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await enterHost(page, stack.demo);
  for (const form of ["react", "element"] as const) {
    await openPeople(page, stack.demo, form);
    const panel = page.locator("[data-usher-theme]").first();
    await page.getByRole("radio", { name: "Light" }).check();
    await expect(panel).toHaveAttribute("data-usher-theme", "light");
    await page.getByRole("radio", { name: "Dark" }).check();
    await expect(panel).toHaveAttribute("data-usher-theme", "dark");
    await page.reload();
    await expect(panel).toHaveAttribute("data-usher-theme", "dark");
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  }
});

test("no page breaks its own security policy or logs an error", async ({ page }) => {
  const problems: string[] = [];
  page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await enterHost(page, stack.demo);
  for (const form of ["react", "element"] as const) {
    await openPeople(page, stack.demo, form);
    const drawer = await openDrawer(page, "Ada Sample", "Activity");
    await expect(drawer).toContainText("Account created");
    await page.keyboard.press("Escape");
    await openInviteDialog(page);
  }
  await page.goto(`${stack.demo}/roadmap`);
  await expect(page.getByRole("heading", { name: "Roadmap" })).toBeVisible();
  expect(problems).toEqual([]);
});
