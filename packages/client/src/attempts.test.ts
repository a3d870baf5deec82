import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startWorld, type World } from "@usher/server/testing/world";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { backOff } from "./attempts.ts";
import { createUsherClient } from "./client.ts";
import { isUsherError, refusalOf } from "./errors.ts";
import { hostOf } from "./testing/hosts.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function host(options: Parameters<typeof hostOf>[1] = {}) {
  const made = await hostOf(world, options);
  stops.push(made.proxy.stop);
  return made;
}

/** What a call that has to fail throws. */
async function problem(call: Promise<unknown>) {
  const thrown = await call.then(
    () => "done",
    (error) => error,
  );
  if (!isUsherError(thrown)) throw new Error(`Not a call's error: ${thrown}`);
  return thrown;
}

describe("a connection that is lost", () => {
  test("is made again for a query", async () => {
    const { client, proxy } = await host();
    proxy.fail("cut", 2);
    expect((await client.users.list.query({})).rows).toHaveLength(3);
    expect(proxy.requests()).toBe(3);
  });

  test("is given up after so many attempts as were set", async () => {
    const { client, proxy } = await host({ retries: 1 });
    proxy.fail("cut", 10);
    const error = await problem(client.users.list.query({}));
    expect(error).toMatchObject({ reason: "unreachable", status: null });
    expect(proxy.requests()).toBe(2);
  });

  test("is not made again for a deed that might be done twice", async () => {
    const { client, proxy, mia } = await host();
    proxy.fail("cut");
    const call = client.users.suspend.mutate({ userId: mia.id });
    expect(await problem(call)).toMatchObject({ reason: "unreachable" });
    expect(proxy.requests()).toBe(1);
  });

  test("after the deed brings the same answer again, and one of what was made", async () => {
    const { client, proxy } = await host();
    proxy.fail("lose-answer", 2);
    const made = await client.groups.create.mutate({ name: "Support" });
    expect(proxy.requests()).toBe(3);
    expect((await client.groups.list.query()).map(({ id }) => id)).toEqual([made.id]);
  });

  test("counts a use once", async () => {
    const { client, proxy, mia } = await host();
    proxy.fail("lose-answer");
    const use = { userId: mia.id, meter: "messages" };
    expect(await client.usage.consume.mutate(use)).toMatchObject({ used: 1 });
  });

  test("is made again for any deed under a key of the caller's own", async () => {
    const { client, proxy, mia } = await host();
    proxy.fail("lose-answer");
    const context = { idempotencyKey: "suspend-mia" };
    const row = await client.users.suspend.mutate({ userId: mia.id }, { context });
    expect(row).toMatchObject({ id: mia.id, status: "suspended" });
    expect(proxy.requests()).toBe(2);
  });

  test("is no reason to wait for a server that is not there", async () => {
    const { client, proxy } = await host({ retries: 0 });
    await proxy.stop();
    stops.length = 0;
    expect(await problem(client.users.list.query({}))).toMatchObject({ reason: "unreachable" });
  });
});

describe("time", () => {
  test("that an attempt has is over at some point, and the error says so", async () => {
    const { client, proxy } = await host({ timeout: 200, retries: 0 });
    proxy.fail("silent");
    const error = await problem(client.users.list.query({}));
    expect(error).toMatchObject({ reason: "timed_out", status: null });
    expect(refusalOf(error)).toMatchObject({ reason: null, failure: "timed_out" });
  });

  test("that ran out is given once more to a query", async () => {
    const { client, proxy } = await host({ timeout: 3000 });
    proxy.fail("silent");
    expect((await client.users.list.query({})).rows).toHaveLength(3);
    expect(proxy.requests()).toBe(2);
  });

  test("of one call in a batch is its own", async () => {
    const { client, proxy } = await host({ retries: 0 });
    proxy.fail("silent");
    const hasty = client.users.list.query({}, { context: { timeout: 100 } });
    const patient = client.groups.list.query(undefined, { context: { timeout: 3000 } });
    const begin = Date.now();
    expect(await problem(hasty)).toMatchObject({ reason: "timed_out" });
    expect(Date.now() - begin).toBeLessThan(2500);
    expect(await problem(patient)).toMatchObject({ reason: "timed_out" });
    expect(proxy.requests()).toBe(1);
  });
});

describe("a file in pieces", () => {
  test("has its time until the first one, and as long as it takes after that", async () => {
    const { client } = await host({ timeout: 1000 });
    let text = "";
    for await (const piece of await client.users.export.mutate({})) {
      await new Promise((resolve) => setTimeout(resolve, 1200));
      text += piece;
    }
    expect(text).toContain("mia@");
  });

  test("is recorded, so it is not asked for twice", async () => {
    const { client, proxy } = await host({ timeout: 300 });
    proxy.fail("silent");
    const call = client.users.export.mutate({});
    expect(await problem(call)).toMatchObject({ reason: "timed_out" });
    expect(proxy.requests()).toBe(1);
  });
});

describe("a caller's signal", () => {
  test("ends a call at once, which is never tried again", async () => {
    const { client, proxy } = await host();
    proxy.fail("silent");
    const leave = new AbortController();
    const call = client.users.list.query({}, { signal: leave.signal });
    await expect.poll(proxy.requests).toBe(1);
    leave.abort();
    expect(await problem(call)).toMatchObject({ reason: "aborted" });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(proxy.requests()).toBe(1);
  });

  test("ends the wait before the next attempt, too", async () => {
    const { client, proxy } = await host({ retries: 50 });
    proxy.fail("cut", 50);
    const leave = new AbortController();
    const call = client.users.list.query({}, { signal: leave.signal });
    await expect.poll(proxy.requests).toBeGreaterThan(1);
    leave.abort();
    expect(await problem(call)).toMatchObject({ reason: "aborted" });
  });

  test("that was given before stops the call from being sent", async () => {
    const { client, proxy } = await host();
    const call = client.users.list.query({}, { signal: AbortSignal.abort() });
    expect(await problem(call)).toMatchObject({ reason: "aborted" });
    expect(proxy.requests()).toBe(0);
  });
});

describe("what stands before the server", () => {
  /** A balancer that answers the first requests by itself, and passes on the others. */
  async function balancer(first: { status: number; headers?: Record<string, string> }[]) {
    const { apiKey } = await host();
    let requests = 0;
    const server = createServer(async (request, response) => {
      const own = first[requests++];
      if (own) return void response.writeHead(own.status, own.headers).end("<h1>Sorry</h1>");
      const body = Buffer.concat(await request.toArray());
      const { method = "", url, headers } = request;
      const { authorization = "" } = headers;
      const answer = await fetch(`${world.server.address}${url}`, {
        ...{ method, body },
        headers: { authorization, "content-type": "application/json" },
      });
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(await answer.text());
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    stops.push(() => new Promise((resolve) => server.close(resolve)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { client: createUsherClient({ url, apiKey }), requests: () => requests };
  }

  test.each([429, 502, 503, 504])("is asked again after %i", async (status) => {
    const { client, requests } = await balancer([{ status }]);
    expect((await client.users.list.query({})).rows).toHaveLength(3);
    expect(requests()).toBe(2);
  });

  test.each([404, 413, 500])(
    "is not asked again after %i, and the error has it",
    async (status) => {
      const { client, requests } = await balancer([{ status }]);
      expect(await problem(client.users.list.query({}))).toMatchObject({
        reason: "failed",
        status,
      });
      expect(requests()).toBe(1);
    },
  );

  test("is left alone for as many seconds as it asks", async () => {
    const { client } = await balancer([{ status: 503, headers: { "retry-after": "1" } }]);
    const begin = Date.now();
    await client.users.list.query({});
    expect(Date.now() - begin).toBeGreaterThanOrEqual(1000);
  });

  test("is left alone until the time that it asks for", async () => {
    const date = new Date(Date.now() + 3000).toUTCString();
    const { client } = await balancer([{ status: 503, headers: { "retry-after": date } }]);
    await client.users.list.query({});
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(date));
  });

  test("is not waited for when it asks for too long", async () => {
    const { client, requests } = await balancer([
      { status: 503, headers: { "retry-after": "3600" } },
    ]);
    const error = await problem(client.users.list.query({}));
    expect(error).toMatchObject({ reason: "failed", status: 503 });
    expect(requests()).toBe(1);
  });
});

test("a rule's no is no failure, and is not asked for again", async () => {
  const { client, proxy } = await host();
  await client.groups.create.mutate({ name: "Support" });
  const error = await problem(client.groups.create.mutate({ name: "Support" }));
  switch (error.reason) {
    case "name_taken":
      expect(error.status satisfies number).toBe(409);
      break;
    default:
      throw error;
  }
  expect(proxy.requests()).toBe(2);
});

test("a key that was used for something else says so", async () => {
  const { client } = await host();
  const context = { idempotencyKey: "night-run-17" };
  const made = await client.groups.create.mutate({ name: "Support" }, { context });
  expect(await client.groups.create.mutate({ name: "Support" }, { context })).toEqual(made);
  const other = client.groups.create.mutate({ name: "Sales" }, { context });
  expect(await problem(other)).toMatchObject({ reason: "idempotency_mismatch" });
});

test("a host that gives no token is not asked for one again at once", async () => {
  let asked = 0;
  const client = createUsherClient({
    url: world.server.address,
    token: async () => {
      asked++;
      throw new Error("Nobody is signed in.");
    },
  });
  const error = await problem(client.users.list.query({}));
  expect(error).toMatchObject({ reason: "unauthorized", message: "Nobody is signed in." });
  expect(asked).toBe(1);
});

test("calls of one moment go together, and each that has a key by itself", async () => {
  const { client, proxy } = await host();
  await Promise.all([client.users.list.query({}), client.groups.list.query()]);
  expect(proxy.requests()).toBe(1);
  await Promise.all([
    client.groups.create.mutate({ name: "One" }),
    client.groups.create.mutate({ name: "Two" }),
  ]);
  expect(proxy.requests()).toBe(3);
});

test("waits lie anywhere up to a bound that doubles to an end", () => {
  for (const [attempt, bound] of [300, 600, 1200, 2400, 4800, 9600, 10_000, 10_000].entries()) {
    const waits = Array.from({ length: 500 }, () => backOff(attempt));
    expect(Math.max(...waits)).toBeLessThanOrEqual(bound);
    expect(Math.max(...waits)).toBeGreaterThan(bound * 0.9);
    expect(Math.min(...waits)).toBeLessThan(bound * 0.1);
  }
});
