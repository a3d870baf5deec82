import { startWorld, type World } from "@usher/server/testing/world";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createUsherClient, type UsherClientOptions } from "./client.ts";
import { hostOf } from "./testing/hosts.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function host() {
  const made = await hostOf(world);
  stops.push(made.proxy.stop);
  return made;
}

/** Listens with a client, and keeps what is heard. */
function listenWith(options: UsherClientOptions, from?: string) {
  const heard: unknown[] = [];
  const stop = createUsherClient(options).events.listen({
    from,
    onEvent: (event) => heard.push(event),
    onLost: ({ reason }) => heard.push({ lost: reason }),
    onBack: (back) => heard.push(back),
    onEnded: (error) => heard.push({ ended: error?.reason ?? null }),
  });
  stops.push(stop);
  return { heard, stop };
}

const groups = { type: "settings-changed", what: "groups" };

/** Waits until somebody is listening: what is done before that is told to nobody. */
async function untilHeard(change: () => Promise<unknown>, heard: unknown[]): Promise<void> {
  await expect
    .poll(async () => {
      await change();
      return heard;
    })
    .toContainEqual(groups);
  heard.length = 0;
}

/** A change of groups as often as it is called. */
function changing(client: Awaited<ReturnType<typeof host>>["client"]) {
  let number = 0;
  return () => client.groups.create.mutate({ name: `Group ${++number}` });
}

test("once it listens, nothing that happens is missed", async () => {
  const { apiKey, client } = await host();
  const { events } = createUsherClient({ url: world.server.address, apiKey });
  const heard: unknown[] = [];
  await new Promise<void>((onReady) => {
    stops.push(events.listen({ onEvent: (event) => heard.push(event), onReady }));
  });
  await changing(client)();
  await expect.poll(() => heard).toEqual([groups]);
});

test("what happens is heard, and what happened in a break is heard after it", async () => {
  const { apiKey, client, proxy, mia } = await host();
  const direct = createUsherClient({ url: world.server.address, apiKey });
  const { heard } = listenWith({ url: proxy.address, apiKey });
  await untilHeard(changing(client), heard);
  await new Promise((resolve) => setTimeout(resolve, 300));
  heard.length = 0;
  proxy.fail("cut", 2);
  proxy.cutAll();
  await expect.poll(() => heard).toContainEqual({ lost: "unreachable" });
  await direct.users.update.mutate({ userId: mia.id, lastName: "Changed" });
  await expect.poll(() => heard).toContainEqual({ missed: false });
  expect(heard).toEqual([
    { lost: "unreachable" },
    { type: "directory-changed", ids: [mia.id] },
    { missed: false },
  ]);
});

test("who listens from where they asked who they are hears what happened since", async () => {
  const { apiKey, client, mia } = await host();
  const options = { url: world.server.address, apiKey };
  const change = changing(client);
  await untilHeard(change, listenWith(options).heard);
  const { livePosition } = await createUsherClient({
    ...options,
    actAs: mia.id,
  }).session.me.query();
  await client.users.update.mutate({ userId: mia.id, lastName: "Changed" });
  const { heard } = listenWith(options, livePosition);
  await expect.poll(() => heard).toContainEqual({ type: "directory-changed", ids: [mia.id] });
  expect(heard).not.toContainEqual({ missed: true });
});

test("when the server can't tell what happened meanwhile it says that something was missed", async () => {
  const { apiKey, client, proxy } = await host();
  const { heard } = listenWith({ url: proxy.address, apiKey });
  await untilHeard(changing(client), heard);
  const direct = createUsherClient({ url: world.server.address, apiKey });
  proxy.fail("cut", 100);
  proxy.cutAll();
  for (const name of ["First", "Second"]) await direct.groups.create.mutate({ name });
  world.clock.advance(6 * 60_000);
  proxy.fail("cut", 0);
  await expect.poll(() => heard).toContainEqual({ missed: true });
});

test("nothing is heard any more once one stopped listening", async () => {
  const { apiKey, client, proxy } = await host();
  const change = changing(client);
  const { heard, stop } = listenWith({ url: proxy.address, apiKey });
  await untilHeard(change, heard);
  stop();
  const other = listenWith({ url: proxy.address, apiKey });
  await untilHeard(change, other.heard);
  const before = heard.length;
  await untilHeard(change, other.heard);
  expect(heard).toHaveLength(before);
});

test("a key that is revoked ends it, and nothing is tried again", async () => {
  const { apiKey, client, olga, proxy } = await host();
  const { heard } = listenWith({ url: proxy.address, apiKey });
  await untilHeard(changing(client), heard);
  const [key] = await client.apiKeys.list.query();
  await world.as(olga).apiKeys.revoke.mutate({ apiKeyId: key?.id ?? "" });
  await expect.poll(() => heard).toContainEqual({ ended: null });
  const requests = proxy.requests();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(proxy.requests()).toBe(requests);
});

test("whoever is refused is told why, once", async () => {
  const { heard } = listenWith({ url: world.server.address, apiKey: "usher_not-a-key" });
  await expect.poll(() => heard).toEqual([{ ended: "token_invalid" }]);
});

test("one stream as it is ends with its connection", async () => {
  const { apiKey, proxy } = await host();
  const client = createUsherClient({ url: proxy.address, apiKey });
  const told: unknown[] = [];
  client.events.stream.subscribe(undefined, {
    onData: ({ data }) => told.push(data),
    onError: (error) => told.push((error as unknown as { reason: string }).reason),
  });
  await expect.poll(() => told).toEqual([{ type: "ready", missed: false }]);
  proxy.cutAll();
  await expect.poll(() => told).toEqual([{ type: "ready", missed: false }, "unreachable"]);
});
