import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { enterHost } from "./host-page.ts";
import { join, newcomer } from "./newcomer.ts";
import { choose, invite, rowOf, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

/** How many live streams the page has opened so far. */
function countStreams(page: Page): () => number {
  let streams = 0;
  page.on("request", (request) => {
    if (request.url().includes("/trpc/events.stream")) streams += 1;
  });
  return () => streams;
}

for (const [form, path] of [
  ["React", "parts"],
  ["elements", "part-elements"],
]) {
  test(`parts in ${form} below one provider share what they know and one live stream`, async ({
    page,
  }) => {
    const dora = newcomer("Dora");
    const streams = countStreams(page);
    await enterHost(page, stack.demo);
    await page.goto(`${stack.demo}/settings/people/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Team");
    await expect(page.getByRole("button", { name: /^Actions for / }).first()).toBeVisible();

    // Invited by one part, there in the other.
    await invite(page, [dora.email]);
    await searchFor(page, dora.email);
    await expect(rowOf(page, dora.email)).toContainText("Invited");
    await choose(page, dora.email, "Revoke");
    await page.getByRole("button", { name: "Revoke invitation" }).click();
    await expect(rowOf(page, dora.email)).toHaveCount(0);

    // The product opens somebody's drawer by itself, and it closes as any other.
    const entry = page.getByRole("button", { name: "Your own entry" });
    await entry.click();
    const drawer = page.getByRole("dialog", { name: /\(You\)/ });
    await expect(drawer.getByRole("tab", { name: "Profile" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await entry.click();
    await expect(drawer).toBeVisible();
    expect(streams()).toBe(1);
  });
}

test("a list that the host draws suspends at once, says so, and says why when it is refused", async ({
  page,
}) => {
  const otto = newcomer("Otto");
  const owner = await signIn(stack.server, "owner@acme.example");
  const { id } = await join(stack.server, owner.client, otto);
  await enterHost(page, stack.demo);
  await page.goto(`${stack.demo}/settings/people/own`);
  await page.getByRole("searchbox", { name: "Find people" }).fill(otto.email);
  const row = page.getByRole("listitem").filter({ hasText: otto.name });
  await expect(row).toContainText("active");
  await row.getByRole("button", { name: `Suspend ${otto.name}` }).click();
  await expect(row).toContainText("suspended");
  const notice = page.locator("p[role=status]");
  await expect(notice).toContainText(`Suspended ${otto.name}`);
  expect((await owner.client.users.get.query({ userId: id })).status).toBe("suspended");

  // Somebody else reactivates them: the list follows by itself.
  await owner.client.users.reactivate.mutate({ userId: id });
  await expect(row).toContainText("active");

  // What the server refuses is taken back, with the reason.
  await page.route("**/trpc/users.suspend*", async (route) => {
    await owner.client.users.suspend.mutate({ userId: id });
    await route.continue();
  });
  await row.getByRole("button", { name: `Suspend ${otto.name}` }).click();
  await expect(notice).toContainText("This person is not active.");

  // Nobody acts on themselves, and the button says why.
  await page.getByRole("searchbox", { name: "Find people" }).fill("owner@acme.example");
  const own = page.getByRole("listitem").getByRole("button", { name: /^Suspend/ });
  await expect(own).toBeDisabled();
  await expect(own).toHaveAttribute("title", "You can't do this to your own account.");
});

test("a part that somebody may not see says why and what to do", async ({ page }) => {
  await enterHost(page, stack.demo, "member");
  await page.goto(`${stack.demo}/settings/people/part-elements`);
  await expect(page.getByText("Your role doesn't allow this.").first()).toBeVisible();
  await expect(page.getByText("Ask an administrator if you need it.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  const button = page.getByRole("button", { name: "Invite user" });
  await expect(button).toHaveAttribute("aria-disabled", "true");
});

test("every part can be added below a provider later, with its heading as deep as wanted", async ({
  page,
}) => {
  const streams = countStreams(page);
  await enterHost(page, stack.demo);
  await page.goto(`${stack.demo}/settings/people/part-elements`);
  await expect(page.getByRole("button", { name: /^Actions for / }).first()).toBeVisible();
  await page.evaluate(() => {
    const provider = document.querySelector("usher-provider");
    provider?.setAttribute("id", "usher");
    for (const tag of ["audit-log", "roles", "groups", "registration-links"]) {
      const part = document.createElement(`usher-${tag}`);
      part.setAttribute("heading-level", "3");
      provider?.append(part);
    }
    const elsewhere = document.createElement("usher-licenses");
    elsewhere.setAttribute("provider", "usher");
    document.body.append(elsewhere);
  });
  for (const name of ["Audit log", "Roles", "Groups", "Registration links"])
    await expect(page.getByRole("heading", { name, exact: true, level: 3 })).toBeVisible();
  await expect(page.getByText("This organization has no licenses.")).toBeVisible();
  await expect.poll(streams).toBe(1);

  // Taken off the page and put back, a part is there again; without its provider it is not.
  await page.evaluate(() => document.querySelector("usher-roles")?.remove());
  await expect(page.getByRole("heading", { name: "Roles", exact: true })).toHaveCount(0);
  await page.evaluate(() => document.querySelector("usher-provider")?.remove());
  await expect(page.getByText("This organization has no licenses.")).toHaveCount(0);
});
