import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./account.ts";
import { giveTokens, openHost, placeFor } from "./hosts/host.ts";
import { join, newcomer } from "./newcomer.ts";
import { stack } from "./stack.ts";

/** Whose live streams are open in the page, by the tokens they were asked for with. */
function openStreams(page: Page): () => string[] {
  const open = new Map<object, string>();
  page.on("request", (request) => {
    if (!request.url().includes("/trpc/events.stream")) return;
    const [, payload = ""] = (request.headers().authorization ?? "").split(".");
    open.set(request, JSON.parse(Buffer.from(payload, "base64url").toString()).sub);
  });
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfailed", (request) => open.delete(request));
  return () => [...open.values()].sort();
}

test("panels of one person that stand alone share a live stream, which the next one takes over", async ({
  page,
}) => {
  const owner = await signIn(stack.server, "owner@acme.example");
  const member = await signIn(stack.server, "member@acme.example");
  const people = await Promise.all(
    [owner, member].map(async ({ client }) => (await client.session.me.query()).user.id),
  );
  const person = newcomer("Stella");
  const { id } = await join(stack.server, owner.client, person);
  const streams = openStreams(page);
  await giveTokens(page);
  const places = ["owner", "owner", "member"].map((name) => placeFor(`${name}@acme.example`));
  await openHost(page, { form: "script", body: places.join("") });
  await expect.poll(streams).toEqual(people.toSorted());

  /** The last of the owner's panels, which finds somebody, hears of what others do to them. */
  async function expectFollows(firstName: string): Promise<void> {
    await owner.client.users.update.mutate({ userId: id, firstName });
    const panel = page.locator("usher-user-management").nth(-2);
    await expect(panel.getByRole("row").filter({ hasText: firstName })).toBeVisible();
  }
  const second = page.locator("usher-user-management").nth(1);
  await second.getByRole("searchbox", { name: "Search people" }).fill(person.email);
  await expect(second.getByRole("row").filter({ hasText: person.name })).toBeVisible();
  await expectFollows("Stellan");
  expect(streams()).toEqual(people.toSorted());

  // The one that opened it goes, and what happens before there is another stream is not lost.
  await page
    .locator("usher-user-management")
    .first()
    .evaluate((panel) => panel.remove());
  await expectFollows("Stelios");
  await expect.poll(streams).toEqual(people.toSorted());
});
