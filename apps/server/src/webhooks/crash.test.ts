import { afterAll, beforeAll, expect, test } from "vitest";
import { callers } from "../testing/callers.ts";
import { startReceiver } from "../testing/receiver.ts";
import { serverProcess } from "../testing/server-process.ts";
import { startWorld, type World } from "../testing/world.ts";
import { lease } from "./deliver.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("when a server is killed in the middle, nothing is lost: another sends what it had in hand", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const receiver = await startReceiver();
  receiver.answer = () => {};
  const doomed = await serverProcess(world.server.services.settings, "doomed");
  // By this server's clock nothing of what follows is due yet, so that the other one takes it.
  world.clock.advance(-60_000);
  const { webhooks } = callers(doomed.address).as(olga);
  const eventTypes = ["webhook.tested" as const];
  const { webhook } = await webhooks.create.mutate({ url: receiver.url, eventTypes });
  const webhookId = webhook.id;
  const sent = await Promise.all(
    Array.from({ length: 20 }, () => webhooks.sendTest.mutate({ webhookId })),
  );
  await expect.poll(() => receiver.received.length, { timeout: 5000 }).toBeGreaterThan(0);
  doomed.kill();
  const inHand = receiver.received.map(({ headers }) => headers["webhook-id"]);
  receiver.answer = (response) => response.writeHead(200).end();
  world.clock.advance(60_000 + lease);
  const delivered = async () => {
    const { rows } = await world.as(olga).webhooks.deliveries.query({ webhookId });
    return rows.filter(({ status }) => status === "delivered").map(({ eventId }) => eventId);
  };
  await expect.poll(async () => (await delivered()).length, { timeout: 20_000 }).toBe(20);
  expect((await delivered()).sort()).toEqual(sent.map(({ eventId }) => eventId).sort());
  const again = receiver.received.slice(inHand.length).map(({ headers }) => headers["webhook-id"]);
  expect(again).toEqual(expect.arrayContaining(inHand));
  await receiver.close();
}, 60_000);

test("several servers share what is due, and each is sent once", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  await world.another();
  const receiver = await startReceiver();
  const { webhooks } = world.as(olga);
  const eventTypes = ["webhook.tested" as const];
  const { webhook } = await webhooks.create.mutate({ url: receiver.url, eventTypes });
  const tests = Array.from({ length: 60 }, () =>
    webhooks.sendTest.mutate({ webhookId: webhook.id }),
  );
  const sent = (await Promise.all(tests)).map(({ eventId }) => eventId);
  await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(60);
  const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
  expect(ids.sort()).toEqual(sent.sort());
  await receiver.close();
}, 60_000);
