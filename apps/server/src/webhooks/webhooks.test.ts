import { auditActions, mostWebhooks } from "@usher/domain";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import { type Receiver, startReceiver } from "../testing/receiver.ts";
import { startWorld, type World } from "../testing/world.ts";
import { createWebhookVault } from "./secrets.ts";

let world: World;
const receivers: Receiver[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.close();
});
afterAll(() => world.stop());

async function receiverOf(): Promise<Receiver> {
  const receiver = await startReceiver();
  receivers.push(receiver);
  return receiver;
}

const people = { olga: "owner", bob: "member" };
const hour = 60 * 60 * 1000;

const typesAt = (receiver: Receiver) => receiver.messages().map(({ type }) => type);

test("a deed is delivered, signed, with what changed and no secret", async () => {
  const { olga, bob } = await world.organization(people);
  const receiver = await receiverOf();
  const { webhooks, users } = world.as(olga);
  const { secret } = await webhooks.create.mutate({ url: receiver.url });
  await users.suspend.mutate({ userId: bob.id, reason: "On leave" });
  await expect.poll(() => typesAt(receiver)).toContain("user.suspended");
  const sent = receiver.received.find(({ body }) => body.includes("user.suspended"));
  const verified = new Webhook(secret).verify(
    sent?.body ?? "",
    sent?.headers as Record<string, string>,
  );
  expect(verified).toEqual({
    type: "user.suspended",
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      organizationId: olga.organization.id,
      outcome: "done",
      reason: null,
      actor: { kind: "user", id: olga.id },
      onBehalfOfId: null,
      target: { kind: "user", id: bob.id },
      changes: expect.objectContaining({ reason: { before: null, after: "On leave" } }),
      batchId: null,
    },
  });
  const [entry] = (
    await world.as(olga).audit.list.query({ filter: { actions: ["user.suspended"] } })
  ).rows;
  expect(sent?.headers["webhook-id"]).toBe(entry?.id);
  expect(() =>
    new Webhook(`whsec_${"A".repeat(43)}=`).verify(sent?.body ?? "", sent?.headers as never),
  ).toThrow();
});

test("an endpoint hears of its own organization, and of the events it wants", async () => {
  const { olga, bob } = await world.organization(people);
  const { eve } = await world.organization({ eve: "owner" });
  const [all, some, foreign] = [await receiverOf(), await receiverOf(), await receiverOf()];
  await world.as(olga).webhooks.create.mutate({ url: all.url });
  const eventTypes = ["user.reactivated" as const];
  await world.as(olga).webhooks.create.mutate({ url: some.url, eventTypes });
  await world.as(eve).webhooks.create.mutate({ url: foreign.url });
  await world.as(olga).users.suspend.mutate({ userId: bob.id });
  await world.as(olga).users.reactivate.mutate({ userId: bob.id });
  await expect
    .poll(() => typesAt(all))
    .toEqual(expect.arrayContaining(["webhook.created", "user.suspended", "user.reactivated"]));
  await expect.poll(() => typesAt(some)).toEqual(["user.reactivated"]);
  expect(typesAt(foreign).filter((type) => type !== "webhook.created")).toEqual([]);
});

test("what is undone is not told; that it was refused is", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  await world.as(olga).webhooks.create.mutate({ url: receiver.url });
  expect(await refusal(world.as(olga).users.suspend.mutate({ userId: olga.id }))).toBe(
    "own_account",
  );
  await expect.poll(() => typesAt(receiver)).toContain("procedure.refused");
  expect(typesAt(receiver)).not.toContain("user.suspended");
});

test("50 deeds at once are all delivered, each once", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  const eventTypes = ["invitation.created" as const];
  await world.as(olga).webhooks.create.mutate({ url: receiver.url, eventTypes });
  const emails = Array.from({ length: 50 }, (_, n) => `guest${n}@guests.example`);
  const invite = (email: string) =>
    world.as(olga).invitations.create.mutate({ emails: [email], roles: ["member"] });
  await Promise.all(emails.map(invite));
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(50);
  const told = receiver.messages().map(({ data }) => data.changes.email?.after);
  expect(told.sort()).toEqual(emails.sort());
});

test("a slow receiver holds up its own deliveries only: not another's, not a mail", async () => {
  const { olga } = await world.organization(people);
  const [slow, quick] = [await receiverOf(), await receiverOf()];
  slow.answer = () => {};
  const { webhooks } = world.as(olga);
  const eventTypes = ["webhook.tested" as const];
  const { webhook: stuck } = await webhooks.create.mutate({
    url: slow.url,
    eventTypes: ["group.created"],
  });
  const { webhook } = await webhooks.create.mutate({ url: quick.url, eventTypes });
  await webhooks.sendTest.mutate({ webhookId: stuck.id });
  await expect.poll(() => slow.received.length, { timeout: 3000 }).toBe(1);
  const begin = performance.now();
  const tests = Array.from({ length: 20 }, (_, n) =>
    webhooks.sendTest.mutate({ webhookId: n % 2 ? stuck.id : webhook.id }),
  );
  await Promise.all(tests);
  const emails = ["a@guests.example"];
  await world.as(olga).invitations.create.mutate({ emails, roles: ["member"] });
  const mailed = () =>
    world.mail.mails.some(({ to }) => JSON.stringify(to).includes(emails[0] ?? ""));
  await expect.poll(() => quick.received.length, { timeout: 5000 }).toBeGreaterThan(20);
  await expect.poll(mailed, { timeout: 5000 }).toBe(true);
  // Long before the slow one's ten seconds are over.
  expect(performance.now() - begin).toBeLessThan(8000);
  expect(slow.received).toHaveLength(1);
});

test("the secret is shown once, sealed at rest, and of an address the log keeps the origin", async () => {
  const { olga } = await world.organization(people);
  const { webhooks, audit } = world.as(olga);
  const url = "https://hooks.example/in/a-secret-path?key=hidden";
  const { secret } = await webhooks.create.mutate({ url });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const rows = await world.server.services.orm.em.fork().execute("select * from webhook_endpoint");
  const kept = JSON.stringify([rows, await webhooks.list.query(), await audit.list.query({})]);
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(secret.slice(6, 20));
  const log = JSON.stringify(await audit.list.query({}));
  expect(log).toContain("https://hooks.example");
  expect(log).not.toContain("a-secret-path");
  expect(log).not.toContain("hidden");
});

test("a rotated secret signs beside the one before for a day, and then alone", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  const { webhooks } = world.as(olga);
  const made = await webhooks.create.mutate({ url: receiver.url, eventTypes: ["webhook.tested"] });
  const webhookId = made.webhook.id;
  const rotated = await webhooks.rotateSecret.mutate({ webhookId });
  expect(Date.parse(rotated.webhook.overlapUntil ?? "")).toBeGreaterThan(Date.now() + 23 * hour);
  const next = async () => {
    const { eventId } = await webhooks.sendTest.mutate({ webhookId });
    const find = () => receiver.received.find(({ headers }) => headers["webhook-id"] === eventId);
    await expect.poll(find).toBeDefined();
    const { body = "", headers = {} } = find() ?? {};
    const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
    const signatures = String(headers["webhook-signature"]).split(" ");
    const by = (secret: string) => signatures.includes(new Webhook(secret).sign(eventId, at, body));
    return { signatures: signatures.length, old: by(made.secret), new: by(rotated.secret) };
  };
  expect(await next()).toEqual({ signatures: 2, old: true, new: true });
  world.clock.advance(24 * hour + 1000);
  expect(await next()).toEqual({ signatures: 1, old: false, new: true });
  expect((await webhooks.list.query())[0]?.overlapUntil).toBeNull();
});

test("a new secret mends what was sealed under another USHER_SECRET", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  const { webhooks } = world.as(olga);
  const eventTypes = ["webhook.tested" as const];
  const { webhook } = await webhooks.create.mutate({ url: receiver.url, eventTypes });
  const webhookId = webhook.id;
  const foreign = createWebhookVault(["another secret of 32 characters!!"]);
  await world.server.services.orm.em
    .fork()
    .execute("update webhook_endpoint set secret = ? where id = ?", [
      foreign.seal(Buffer.from("whsec_c2FtcGxl"), webhookId),
      webhookId,
    ]);
  const { secret } = await webhooks.rotateSecret.mutate({ webhookId });
  const { eventId } = await webhooks.sendTest.mutate({ webhookId });
  await expect.poll(() => receiver.received.length).toBe(1);
  const { body = "", headers = {} } = receiver.received[0] ?? {};
  const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
  expect(headers["webhook-signature"]).toBe(new Webhook(secret).sign(eventId, at, body));
});

test("an address that is not of the internet is refused at once, a name when it is looked up", async () => {
  const { olga } = await world.organization(people);
  const { webhooks } = world.as(olga);
  const create = (url: string) => refusal(webhooks.create.mutate({ url }));
  for (const url of [
    ...[
      "https://10.0.0.1",
      "https://[::ffff:10.0.0.1]",
      "https://169.254.169.254/latest/meta-data",
    ],
    ...["http://app.example.com", "http://8.8.8.8", "https://0x0a000001"],
  ])
    expect([url, await create(url)]).toEqual([url, "webhook_address_refused"]);
  for (const url of [
    "ftp://app.example.com",
    "https://me:pw@app.example.com",
    "https://a.example/#x",
  ])
    expect([url, await create(url)]).toEqual([url, "invalid_input"]);
  const { webhook } = await webhooks.create.mutate({ url: "https://app.example.com" });
  const update = webhooks.update.mutate({ webhookId: webhook.id, url: "https://192.168.0.1" });
  expect(await refusal(update)).toBe("webhook_address_refused");
});

test("no more endpoints than there may be, also when they are made at once", async () => {
  const { olga } = await world.organization(people);
  const create = () =>
    refusal(
      world
        .as(olga)
        .webhooks.create.mutate({ url: "https://127.0.0.1:9", eventTypes: ["user.erased"] }),
    );
  const outcomes = await Promise.all(Array.from({ length: mostWebhooks + 5 }, create));
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(mostWebhooks);
  expect(new Set(outcomes)).toEqual(new Set([null, "too_many_webhooks"]));
});

test("a token of five minutes sets up none, and may look, test and delete", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  const made = await world.as(olga).webhooks.create.mutate({ url: receiver.url });
  const webhookId = made.webhook.id;
  const origin = "http://host.example";
  const host = await backendOf(world, olga);
  const { token } = await host.embed.createToken.mutate({ userId: olga.id, origin });
  const { webhooks } = world.with({ authorization: `Bearer ${token}`, origin });
  expect(await refusal(webhooks.create.mutate({ url: receiver.url }))).toBe("own_session_needed");
  expect(await refusal(webhooks.rotateSecret.mutate({ webhookId }))).toBe("own_session_needed");
  const elsewhere = webhooks.update.mutate({ webhookId, url: "https://evil.example" });
  expect(await refusal(elsewhere)).toBe("own_session_needed");
  expect((await webhooks.list.query())[0]?.allowed).toEqual({
    setUp: "own_session_needed",
    send: null,
  });
  await webhooks.sendTest.mutate({ webhookId });
  await webhooks.delete.mutate({ webhookId });
  // A backend lives as long as its key: it may.
  expect(await refusal(host.webhooks.create.mutate({ url: receiver.url }))).toBeNull();
});

test("a deleted endpoint is sent nothing more, and nothing of it stays", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  await receiver.close();
  const { webhooks, groups } = world.as(olga);
  const { webhook } = await webhooks.create.mutate({ url: receiver.url });
  await groups.create.mutate({ name: "Design" });
  await webhooks.delete.mutate({ webhookId: webhook.id });
  await receiver.open();
  world.clock.advance(5 * hour);
  await groups.create.mutate({ name: "Sales" });
  const count = () =>
    world.server.services.orm.em
      .fork()
      .execute("select from webhook_delivery where endpoint_id = ?", [webhook.id]);
  expect(await count()).toEqual([]);
  expect(receiver.received).toEqual([]);
});

test("what was personal is gone from a delivery once the person is deleted", async () => {
  const { olga, bob } = await world.organization(people);
  const receiver = await receiverOf();
  const { webhooks, users } = world.as(olga);
  const { webhook } = await webhooks.create.mutate({
    url: receiver.url,
    eventTypes: ["user.updated"],
  });
  await users.update.mutate({ userId: bob.id, firstName: "Bartholomew" });
  await expect.poll(() => receiver.received[0]?.body).toContain("Bartholomew");
  await users.delete.mutate({ userId: bob.id });
  const { rows } = await webhooks.deliveries.query({ webhookId: webhook.id });
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain("Bartholomew");
  await webhooks.redeliver.mutate({ webhookId: webhook.id, eventId: rows[0]?.eventId ?? "" });
  await expect.poll(() => receiver.received.length).toBe(2);
  expect(receiver.received[1]?.body).not.toContain("Bartholomew");
});

test("the log comes in pages, the newest first", async () => {
  const { olga } = await world.organization(people);
  const receiver = await receiverOf();
  const { webhooks } = world.as(olga);
  const { webhook } = await webhooks.create.mutate({
    url: receiver.url,
    eventTypes: ["webhook.tested"],
  });
  const webhookId = webhook.id;
  const sent: string[] = [];
  for (let n = 0; n < 5; n++) sent.unshift((await webhooks.sendTest.mutate({ webhookId })).eventId);
  const first = await webhooks.deliveries.query({ webhookId, limit: 3 });
  const cursor = first.nextCursor ?? "";
  const second = await webhooks.deliveries.query({ webhookId, limit: 3, cursor });
  expect([...first.rows, ...second.rows].map(({ eventId }) => eventId)).toEqual(sent);
  expect(second.nextCursor).toBeNull();
  expect(await refusal(webhooks.deliveries.query({ webhookId, cursor: "nowhere" }))).toBe(
    "invalid_cursor",
  );
});

test("every deed that is recorded is an event that one may ask for", async () => {
  const { olga } = await world.organization(people);
  const { webhook } = await world
    .as(olga)
    .webhooks.create.mutate({ url: "https://127.0.0.1:9", eventTypes: [...auditActions] });
  expect(webhook.eventTypes).toEqual(auditActions);
});
