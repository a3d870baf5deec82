import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { expectAccessible } from "./axe.ts";
import { enterHost, openPeople } from "./host-page.ts";
import { join, newcomer } from "./newcomer.ts";
import { choose, openDrawer, rowOf, searchFor } from "./panel.ts";
import { stack } from "./stack.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1600, height: 900 } });

/** What a page's own script adds to the element: a header, a column, an action and fields. */
async function fillSlots(page: Page): Promise<void> {
  await page.evaluate(() => {
    const panel = document.querySelector("usher-user-management");
    const ran: string[] = [];
    Object.assign(window, { ran });
    panel?.insertAdjacentHTML("beforeend", `<h1 slot="usher-header">Our own crew</h1>`);
    type User = { email: string; metadata: Record<string, unknown> };
    Object.assign(panel ?? {}, {
      slots: {
        columns: [
          { key: "badge", header: "Badge", value: ({ metadata }: User) => metadata.badge },
          {
            key: "wrong",
            header: "Wrong",
            value: () => {
              throw new Error("a mistake of the host's");
            },
          },
        ],
        rowActions: [
          {
            key: "desk",
            label: "Send to the desk",
            run: async ({ email }: User) => void ran.push(email),
          },
          {
            key: "fail",
            label: "Fail",
            run: () => Promise.reject(new Error("The desk is closed.")),
          },
        ],
        fields: [
          { name: "badge", label: "Badge number", type: "number", required: true },
          { name: "driver", label: "May drive", type: "boolean" },
        ],
      },
    });
  });
}

test("a host's header, column, action and fields stand in the panel, and what is filled in is kept", async ({
  page,
}) => {
  const owner = await signIn(stack.server, "owner@acme.example");
  const person = newcomer("Slots");
  const { id } = await join(stack.server, owner.client, person);
  await owner.client.users.update.mutate({ userId: id, metadata: { badge: 1234.5 } });
  await enterHost(page, stack.demo);
  await openPeople(page, stack.demo, "element");
  await fillSlots(page);
  await searchFor(page, person.email);
  await expect(page.getByRole("heading", { name: "Our own crew" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Badge" })).toBeVisible();
  await expect(rowOf(page, person.name)).toContainText("1,234.5");
  await expectAccessible(page);

  await choose(page, person.name, "Send to the desk");
  await expect(page.getByText(`Send to the desk: ${person.name}`)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { ran: string[] }).ran)).toEqual([
    person.email,
  ]);
  await choose(page, person.name, "Fail");
  await expect(page.getByText("The desk is closed.")).toBeVisible();

  await openDrawer(page, person.name, "Profile");
  // What the action's notice says has the name in it too.
  const drawer = page.getByRole("dialog", { name: person.name, exact: true });
  const badge = drawer.getByLabel("Badge number");
  await expect(badge).toHaveValue("1234.5");
  await badge.fill("seven");
  await drawer.getByRole("button", { name: "Save" }).click();
  await expect(drawer).toContainText("Enter a number.");
  await badge.fill("77");
  await drawer.getByLabel("May drive").check();
  await expectAccessible(page);
  await drawer.getByRole("button", { name: "Save" }).click();
  await expect(drawer.getByRole("button", { name: "Save" })).toBeDisabled();
  await expect
    .poll(async () => (await owner.client.users.get.query({ userId: id })).metadata)
    .toEqual({ badge: 77, driver: true });

  await page.reload();
  await expect(page.getByRole("button", { name: /^Actions for / }).first()).toBeVisible();
  await fillSlots(page);
  await searchFor(page, person.email);
  await expect(rowOf(page, person.name)).toContainText("77");
  const again = await openDrawer(page, person.name, "Profile");
  await expect(again.getByLabel("Badge number")).toHaveValue("77");
  await expect(again.getByLabel("May drive")).toBeChecked();
});

test("a provider's slots are in its parts, but not in one that has its own", async ({ page }) => {
  await enterHost(page, stack.demo);
  await page.goto(`${stack.demo}/settings/people/part-elements`);
  await expect(page.getByRole("button", { name: /^Actions for / }).first()).toBeVisible();
  const give = (tag: string, header: string) =>
    page.evaluate(
      ([name = "", text = ""]) => {
        const slots = { columns: [{ key: "own", header: text, value: () => "yes" }] };
        Object.assign(document.querySelector(name) ?? {}, { slots });
      },
      [tag, header],
    );
  await give("usher-provider", "Everybody's");
  await expect(page.getByRole("columnheader", { name: "Everybody's" })).toBeVisible();
  await give("usher-users-table", "The table's");
  await expect(page.getByRole("columnheader", { name: "The table's" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Everybody's" })).toHaveCount(0);
});
