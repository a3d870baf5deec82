import { retryWaits } from "@usher/domain";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { type Receiver, startReceiver } from "../testing/receiver.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
const receivers: Receiver[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.close();
});
afterAll(() => world.stop());

/** An organization's owner and an endpoint of theirs that hears of tests alone. */
async function endpoint() {
  const { olga } = await world.organization({ olga: "owner" });
  const receiver = await startReceiver();
  receivers.push(receiver);
  const { webhooks, audit } = world.as(olga);
  const eventTypes = ["webhook.tested" as const];
  const { webhook } = await webhooks.create.mutate({ url: receiver.url, eventTypes });
  const webhookId = webhook.id;
  return {
    ...{ olga, receiver, webhooks, audit, webhookId },
    test: async () => (await webhooks.sendTest.mutate({ webhookId })).eventId,
    newest: async () => (await webhooks.deliveries.query({ webhookId })).rows[0],
    status: async () => (await webhooks.list.query()).find(({ id }) => id === webhookId)?.status,
  };
}

const idsAt = ({ received }: Receiver) => received.map(({ headers }) => headers["webhook-id"]);

test("a receiver that was down gets what it missed once it is up, under the same id", async () => {
  const { receiver, test, newest } = await endpoint();
  await receiver.close();
  const eventId = await test();
  await expect.poll(async () => (await newest())?.tries.length).toBe(1);
  expect(await newest()).toMatchObject({
    status: "pending",
    tries: [{ status: null, problem: "no_connection" }],
  });
  await receiver.open();
  receiver.answer = (response) => response.writeHead(503).end();
  world.clock.advance(6_000);
  await expect.poll(async () => (await newest())?.tries.length).toBe(2);
  receiver.answer = (response) => response.writeHead(200).end();
  expect((await newest())?.tries[1]).toMatchObject({ status: 503, problem: null });
  world.clock.advance(6 * 60_000);
  await expect.poll(async () => (await newest())?.status).toBe("delivered");
  expect(idsAt(receiver)).toEqual([eventId, eventId]);
  expect((await newest())?.nextTryAt).toBeNull();
});

test("it is tried ten times over three days as Standard Webhooks advises; then the endpoint is stopped, and says so", async () => {
  const { olga, receiver, test, newest, status, webhooks, audit, webhookId } = await endpoint();
  receiver.answer = (response) => response.writeHead(500).end();
  await test();
  for (const [index, wait] of retryWaits.entries()) {
    await expect.poll(async () => (await newest())?.tries.length).toBe(index + 1);
    const { nextTryAt, tries } = (await newest()) ?? {};
    const waits = Date.parse(nextTryAt ?? "") - Date.parse(tries?.at(-1)?.at ?? "");
    // As long as advised, and up to a tenth longer; a second is for the try itself.
    expect(waits).toBeGreaterThanOrEqual(wait);
    expect(waits).toBeLessThanOrEqual(wait * 1.1 + 1000);
    world.clock.advance(waits);
  }
  await expect.poll(async () => (await newest())?.status).toBe("failed");
  expect(receiver.received).toHaveLength(10);
  await expect.poll(status).toBe("stopped");
  const { rows } = await audit.list.query({ filter: { actions: ["webhook.stopped"] } });
  expect(rows).toMatchObject([{ actor: { kind: "system" }, target: { id: webhookId } }]);
  expect(await refusal(test())).toBe("webhook_not_active");

  receiver.answer = (response) => response.writeHead(200).end();
  const { update } = world.with(await world.signIn(olga)).webhooks;
  await update.mutate({ webhookId, active: true });
  const eventId = (await newest())?.eventId ?? "";
  await webhooks.redeliver.mutate({ webhookId, eventId });
  await expect.poll(async () => (await newest())?.status).toBe("delivered");
  expect(await status()).toBe("active");
  expect(new Set(idsAt(receiver)).size).toBe(1);
}, 60_000);

test("one event that its receiver never takes stops nothing, as long as others get through", async () => {
  const { receiver, test, webhooks, webhookId, status } = await endpoint();
  const bad = await test();
  const find = async () =>
    (await webhooks.deliveries.query({ webhookId })).rows.find(({ eventId }) => eventId === bad);
  receiver.answer = (response) => {
    const refused = receiver.received.at(-1)?.headers["webhook-id"] === bad;
    response.writeHead(refused ? 422 : 200).end();
  };
  // It may have been taken before it was to be refused.
  await expect.poll(async () => (await find())?.tries.length).toBe(1);
  await webhooks.redeliver.mutate({ webhookId, eventId: bad });
  const before = (await find())?.tries.length ?? 0;
  for (let tries = 1; tries <= 10; tries++) {
    await expect.poll(async () => (await find())?.tries.length).toBe(before + tries);
    if (tries === 5) await test();
    world.clock.advance(27 * 60 * 60 * 1000);
  }
  await expect.poll(async () => (await find())?.status).toBe("failed");
  expect(await status()).toBe("active");
}, 60_000);

test("whoever says that they are gone for good is asked no more", async () => {
  const { receiver, test, newest, status } = await endpoint();
  receiver.answer = (response) => response.writeHead(410).end();
  await test();
  await expect.poll(status).toBe("stopped");
  expect(await newest()).toMatchObject({ status: "failed", tries: [{ status: 410 }] });
});

test("a paused endpoint is sent nothing; what waited goes on when it is turned on again", async () => {
  const { olga, receiver, test, newest, webhooks, webhookId } = await endpoint();
  await receiver.close();
  await test();
  await expect.poll(async () => (await newest())?.tries.length).toBe(1);
  await webhooks.update.mutate({ webhookId, active: false });
  await receiver.open();
  world.clock.advance(60 * 60 * 1000);
  const later = world.with(await world.signIn(olga)).webhooks;
  const other = await later.create.mutate({
    ...{ url: receiver.url, eventTypes: ["webhook.tested"] },
  });
  await webhooks.sendTest.mutate({ webhookId: other.webhook.id });
  await expect.poll(() => receiver.received.length).toBe(1);
  expect((await newest())?.nextTryAt).toBeNull();
  await later.update.mutate({ webhookId, active: true });
  await expect.poll(() => receiver.received.length).toBe(2);
  expect((await webhooks.deliveries.query({ webhookId })).rows).toHaveLength(1);
});
