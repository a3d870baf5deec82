import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { createUsherClient, refusalOf } from "@usher/client";
import { expect, test } from "vitest";
import { createTestUsher } from "./index.ts";

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (problem) => refusalOf(problem).reason,
  );

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("usher-test-"));

test("a test has the real server with people, a key, mails and a clock", async () => {
  await using usher = await createTestUsher({ people: { ada: "admin", mia: "member" } });
  const { ada, mia } = usher.people;
  expect((await usher.client.users.list.query({})).rows).toHaveLength(2);
  expect((await usher.as(mia).session.me.query()).user.id).toBe(mia.id);
  expect(await refusal(usher.as(mia).users.suspend.mutate({ userId: ada.id }))).toBe(
    "missing_permission",
  );
  await usher.as(ada).invitations.create.mutate({ emails: ["new@example.com"], roles: ["member"] });
  const [mail] = await usher.mails.to("new@example.com");
  expect(mail?.links[0]).toMatch(new RegExp(`^${usher.url}/accept#`));
  usher.mails.clear();
  expect(usher.mails.all()).toEqual([]);
});

test("moving the clock lets a token end", async () => {
  await using usher = await createTestUsher();
  const [origin, userId] = ["http://localhost:3000", usher.people.member?.id ?? ""];
  const { token } = await usher.client.embed.createToken.mutate({ userId, origin });
  const page = createUsherClient({ url: usher.url, token });
  expect((await page.session.me.query()).user.id).toBe(userId);
  usher.clock.advance(5 * 60_000);
  expect(await refusal(page.session.me.query())).toBe("token_expired");
});

test("several run side by side, know nothing of each other, and leave nothing behind", async () => {
  const before = folders();
  const all = await Promise.all([1, 2, 3].map(() => createTestUsher()));
  expect(new Set(all.map(({ url }) => url)).size).toBe(3);
  const [first, second] = all;
  if (!first || !second) throw new Error("Three were started.");
  const stranger = createUsherClient({ url: second.url, apiKey: first.apiKey });
  expect(await refusal(stranger.users.list.query({}))).toBe("token_invalid");
  await Promise.all(all.map((usher) => usher.close()));
  await expect(fetch(`${first.url}/healthz`)).rejects.toThrow();
  expect(folders().filter((name) => !before.includes(name))).toEqual([]);
});

test("a second organization sees nothing of the first", async () => {
  await using usher = await createTestUsher();
  const other = await usher.organization({ people: { eve: "owner" }, name: "Other" });
  const userId = usher.people.owner?.id ?? "";
  expect(await refusal(other.client.users.get.query({ userId }))).toBe("not_found");
  expect(() => other.as(usher.people.owner as never)).toThrow("another organization");
});

test("a profile that is none is told with those there are", async () => {
  await expect(createTestUsher({ profile: "none" })).rejects.toThrow(/no profile none.*standard/);
});
