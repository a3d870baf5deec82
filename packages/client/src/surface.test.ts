import type { DirectoryRow } from "@usher/domain";
import { startWorld, type World } from "@usher/server/testing/world";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createUsherClient } from "./client.ts";
import { hostOf } from "./testing/hosts.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const got: Row[] = [];
  for await (const row of rows) got.push(row);
  return got;
}

/** A host with some more people than fit into a page. */
async function crowd() {
  const host = await hostOf(world);
  for (let number = 1; number <= 5; number++)
    await host.client.users.create.mutate({
      externalId: `crowd-${number}`,
      roles: ["member"],
      firstName: "Crowd",
    });
  return host;
}

test("a loop gets every row, page after page", async () => {
  const { client, proxy } = await crowd();
  const before = proxy.requests();
  const rows: DirectoryRow[] = await all(client.users.iterate({ limit: 3 }));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(8);
  expect(proxy.requests() - before).toBe(3);
  await proxy.stop();
});

test("a loop that is left fetches no more", async () => {
  const { client, proxy } = await crowd();
  const before = proxy.requests();
  let seen = 0;
  for await (const _row of client.users.list.iterate({ limit: 2 })) if (++seen === 3) break;
  expect(proxy.requests() - before).toBe(2);
  await proxy.stop();
});

test("a loop ends with the caller's signal", async () => {
  const { client, proxy } = await crowd();
  const leave = new AbortController();
  const seen: string[] = [];
  const loop = async () => {
    for await (const { id } of client.users.iterate({ limit: 2 }, { signal: leave.signal })) {
      seen.push(id);
      leave.abort();
    }
  };
  await expect(loop()).rejects.toMatchObject({ reason: "aborted" });
  expect(seen).toHaveLength(2);
  await proxy.stop();
});

test("audit entries, workspaces and their members come in loops as well", async () => {
  const { client, mia, proxy } = await hostOf(world);
  for (const name of ["North", "South", "West"])
    await client.workspaces.upsert.mutate({ externalId: name, name });
  const workspaces = await all(client.workspaces.iterate({ limit: 2 }));
  expect(workspaces.map(({ name }) => name)).toEqual(["North", "South", "West"]);
  const workspaceId = workspaces[0]?.id ?? "";
  await client.workspaces.setMembers.mutate({ workspaceId, add: [mia.id] });
  const members = await all(client.workspaces.members.iterate({ workspaceId, limit: 2 }));
  expect(members.map(({ member }) => member)).toEqual([true, false, false]);
  expect(members[0]?.id).toBe(mia.id);
  const actions = (await all(client.audit.iterate({ limit: 2 }))).map(({ action }) => action);
  expect(actions.length).toBeGreaterThan(3);
  expect(actions).toContain("workspace.created");
  await proxy.stop();
});

test("a backend acts as a user, with the same settings", async () => {
  const { client, mia, proxy } = await hostOf(world, { retries: 1 });
  const asMia = client.actAs(mia.id);
  proxy.fail("cut");
  expect(await asMia.session.me.query()).toMatchObject({ user: { id: mia.id } });
  await expect(asMia.users.list.query({})).rejects.toMatchObject({ reason: "missing_permission" });
  expect((await client.users.list.query({})).rows).toHaveLength(3);
  await proxy.stop();
});

test("without an API key nobody acts as another", () => {
  const client = createUsherClient({ url: world.server.address });
  expect(() => client.actAs("anyone")).toThrow("API key");
});

test("a client is no promise", async () => {
  const client = createUsherClient({ url: world.server.address });
  expect(await client).toBe(client);
});

/** The same with a word more in every object, as a later server may say it. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withMore(inner)]);
  return { ...Object.fromEntries(entries), saidLater: { more: true } };
}

test("what a later server says besides is in nobody's way", async () => {
  const { client, apiKey, mia, proxy } = await hostOf(world);
  const later = createUsherClient({
    url: world.server.address,
    apiKey,
    async fetch(input, init) {
      const { status, headers, ...answer } = await fetch(input, init).then(async (response) => ({
        status: response.status,
        headers: { "content-type": response.headers.get("content-type") ?? "" },
        body: await response.json(),
      }));
      return Response.json(withMore(answer.body), { status, headers });
    },
  });
  const names = (rows: readonly DirectoryRow[]) => rows.map(({ name }) => name);
  expect(names(await all(later.users.iterate({ limit: 2 })))).toEqual(
    names((await client.users.list.query({})).rows),
  );
  await later.users.suspend.mutate({ userId: mia.id });
  await expect(later.users.suspend.mutate({ userId: mia.id })).rejects.toMatchObject({
    reason: "not_active",
    status: 409,
  });
  await proxy.stop();
});
