import { randomUUID } from "node:crypto";
import { systemSlug } from "@usher/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callers, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";
import { forgetEndedKeys } from "./once.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const hour = 60 * 60 * 1000;

/** A host's backend with a key of its own; `under` calls with an idempotency key. */
async function backend(owner: Person) {
  const { key } = await world.as(owner).apiKeys.create.mutate({ name: "Backend" });
  const authorization = `Bearer ${key}`;
  return {
    caller: world.with({ authorization }),
    under: (idempotencyKey: string, address = world.server.address) =>
      callers(address).with({ authorization, "idempotency-key": idempotencyKey }),
  };
}

const owner = async () => (await world.organization({ olga: "owner" })).olga;

async function query<Row extends object>(sql: string, parameters: unknown[] = []) {
  return world.server.services.orm.em.fork().execute<Row[]>(sql, parameters);
}

async function usersOf({ organization }: Person): Promise<number> {
  return (await query("select id from app_user where organization_id = ?", [organization.id]))
    .length;
}

const ada = { externalId: "ada", firstName: "Ada", roles: ["member"] };

test("the same key again gives the same answer, and nothing is done again", async () => {
  const olga = await owner();
  const { under } = await backend(olga);
  const key = randomUUID();
  const first = await under(key).users.create.mutate(ada);
  // Whatever order the fields come in, it is the same input.
  const again = { roles: ["member"], firstName: "Ada", externalId: "ada" };
  expect(await under(key).users.create.mutate(again)).toEqual(first);
  expect(await usersOf(olga)).toBe(2);
});

test("of 50 calls with one key at the same instant, on two servers, one makes the user and all get it", async () => {
  const olga = await owner();
  const other = await world.another();
  const { under } = await backend(olga);
  const key = randomUUID();
  const password = "a phrase to begin with";
  const calls = Array.from({ length: 50 }, (_, index) =>
    under(key, index % 2 ? other.address : undefined).users.create.mutate({ ...ada, password }),
  );
  const ids = (await Promise.all(calls)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(1);
  expect(await usersOf(olga)).toBe(2);
  const refused = await query(
    "select id from audit_event where organization_id = ? and outcome = 'refused'",
    [olga.organization.id],
  );
  expect(refused).toEqual([]);
});

test("one use is counted once, however often it is sent", async () => {
  const olga = await owner();
  const { caller, under } = await backend(olga);
  const { id: userId } = await caller.users.create.mutate(ada);
  const key = randomUUID();
  const calls = Array.from({ length: 20 }, () =>
    under(key).usage.consume.mutate({ userId, meter: "messages" }),
  );
  expect((await Promise.all(calls)).map(({ used }) => used)).toEqual(Array(20).fill(1));
  expect(await caller.usage.get.query({ userId })).toMatchObject({ used: 1 });
});

test("a key that was used for something else is refused, and so is another input", async () => {
  const { under } = await backend(await owner());
  const key = randomUUID();
  await under(key).groups.create.mutate({ name: "Support" });
  expect(await refusal(under(key).groups.create.mutate({ name: "Sales" }))).toBe(
    "idempotency_mismatch",
  );
  expect(await refusal(under(key).users.create.mutate(ada))).toBe("idempotency_mismatch");
});

test("a key is its caller's own: another caller's, and another organization's, is another key", async () => {
  const olga = await owner();
  const [one, two] = [await backend(olga), await backend(olga)];
  const elsewhere = await backend(await owner());
  const key = randomUUID();
  const made = await one.under(key).groups.create.mutate({ name: "Support" });
  expect(await refusal(two.under(key).groups.create.mutate({ name: "Support" }))).toBe(
    "name_taken",
  );
  const other = await elsewhere.under(key).groups.create.mutate({ name: "Support" });
  expect(other.id).not.toBe(made.id);
});

test("what was refused may be tried again under the same key", async () => {
  const { caller, under } = await backend(await owner());
  const key = randomUUID();
  const group = await caller.groups.create.mutate({ name: "Support" });
  expect(await refusal(under(key).groups.create.mutate({ name: "Support" }))).toBe("name_taken");
  await caller.groups.delete.mutate({ groupId: group.id });
  expect(await under(key).groups.create.mutate({ name: "Support" })).toMatchObject({
    name: "Support",
  });
});

test("after 24 hours a key is a new one, cleaned up or not", async () => {
  const olga = await owner();
  const { caller, under } = await backend(olga);
  const { id: userId } = await caller.users.create.mutate(ada);
  const consume = (key: string) => under(key).usage.consume.mutate({ userId, meter: "exports" });
  await consume("nightly");
  world.clock.advance(24 * hour - 60_000);
  const again = await consume("nightly");
  world.clock.advance(60_000);
  const later = await consume("nightly");
  expect(later.resetsAt).not.toBe(again.resetsAt);
  expect(await consume("nightly")).toEqual(later);
  world.clock.advance(24 * hour);
  await forgetEndedKeys(world.server.services.orm.em.fork(), world.clock.now());
  expect(await query("select caller from idempotency_key")).toEqual([]);
});

test("a secret is answered again, and stands nowhere in clear", async () => {
  const { under } = await backend(await owner());
  const key = randomUUID();
  const first = await under(key).apiKeys.create.mutate({ name: "Another" });
  expect(await under(key).apiKeys.create.mutate({ name: "Another" })).toEqual(first);
  const stored = JSON.stringify(await query("select * from idempotency_key"));
  expect(stored).not.toContain(first.key);
  expect(stored).not.toContain("Another");
  expect(stored).not.toContain(key);
});

test("a system administrator makes an organization once", async () => {
  const { sys } = await world.organization(
    { sys: "system-administrator" },
    { profile: "system", slug: systemSlug },
  );
  const { cookie } = await world.signIn(sys);
  const create = () =>
    world.with({ cookie, "idempotency-key": "new-tenant" }).system.createOrganization.mutate({
      ...{ slug: "made-once", name: "Made once", profile: "standard" },
      owner: { email: "first@made-once.example", firstName: "First" },
    });
  const [first, ...others] = await Promise.all([create(), create(), create()]);
  for (const other of others) expect(other).toEqual(first);
});

test("a key where none is heeded is refused, not ignored", async () => {
  const olga = await owner();
  const { cookie } = await world.signIn(olga);
  const caller = world.with({ cookie, "idempotency-key": randomUUID() });
  const exported = caller.users.export.mutate({});
  await expect(exported).rejects.toMatchObject({
    data: { reason: "invalid_input", fields: { "idempotency-key": expect.anything() } },
  });
  expect((await caller.users.list.query({})).rows).toHaveLength(1);
});

test.each([
  { what: "two calls", path: "groups.create,groups.create", key: "one" },
  { what: "a key too long", path: "groups.create", key: "x".repeat(256) },
])("a request with $what and one key is refused", async ({ path, key }) => {
  const olga = await owner();
  const response = await fetch(`${world.server.address}/trpc/${path}?batch=1`, {
    method: "POST",
    headers: {
      ...(await world.signIn(olga)),
      "content-type": "application/json",
      "idempotency-key": key,
    },
    body: JSON.stringify({ 0: { name: "One" }, 1: { name: "Two" } }),
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("idempotency-key");
  expect(await world.as(olga).groups.list.query()).toEqual([]);
});
