import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { EventSource } from "eventsource";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AppRouter } from "../router.ts";
import { refusal } from "../testing/callers.ts";
import { openStream } from "../testing/listener.ts";
import { type Person, password } from "../testing/person.ts";
import { stepUp } from "../testing/step-up.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
const closers: (() => void)[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  for (const close of closers) close();
  await world.stop();
});

/** Opens the stream as this person, on this server, and keeps what comes. */
async function listen(person: Person, address = world.server.address, lastEventId?: string) {
  const session = await world.signIn(person);
  return { ...(await listenWith(session, address, lastEventId)), ...session };
}

/** The same with these headers. */
async function listenWith(
  headers: Record<string, string>,
  address = world.server.address,
  lastEventId?: string,
) {
  const stream = openStream(address, headers, lastEventId);
  const { seen } = stream;
  closers.push(stream.leave);
  // What was changed just before may be told right after.
  await expect.poll(() => seen.map(({ type }) => type)).toContain("ready");
  return stream;
}

const ready = { type: "ready", missed: false };
const people = { olga: "owner", ada: "admin", mia: "member" } as const;

test("an administrator is told at once what another one changed", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const { seen } = await listen(ada);
  await world.as(olga).users.update.mutate({ userId: mia.id, lastName: "Changed" });
  await expect.poll(() => seen).toContainEqual({ type: "directory-changed", ids: [mia.id] });
});

test("a change made through one server is told by the other", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const other = await world.another();
  const { seen } = await listen(ada, other.address);
  await world.as(olga).users.suspend.mutate({ userId: mia.id });
  await expect.poll(() => seen).toContainEqual({ type: "directory-changed", ids: [mia.id] });
});

test("whoever is suspended is told within a second, and the stream closes", async () => {
  const { olga, mia } = await world.organization(people);
  const { seen, hasEnded } = await listen(mia);
  await world.as(olga).users.suspend.mutate({ userId: mia.id });
  await expect.poll(() => seen, { timeout: 1000 }).toContainEqual({ type: "access-ended" });
  await expect.poll(hasEnded, { timeout: 1000 }).toBe(true);
});

test("signing out closes the streams of that session and of no other", async () => {
  const { ada } = await world.organization(people);
  const one = await listen(ada);
  const other = await listen(ada);
  await world.with({ cookie: one.cookie }).session.signOut.mutate();
  await expect.poll(() => one.seen).toContainEqual({ type: "access-ended" });
  expect(other.seen).not.toContainEqual({ type: "access-ended" });
});

test("signing somebody out closes all their streams, and nobody else's", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const streams = [await listen(mia), await listen(mia)];
  const other = await listen(ada);
  await world.as(olga).users.revokeSessions.mutate({ userId: mia.id });
  for (const { hasEnded } of streams) await expect.poll(hasEnded).toBe(true);
  expect(other.hasEnded()).toBe(false);
});

test("a stream of a session that goes on under another cookie ends without a word, and no other does", async () => {
  const { ada } = await world.organization(people);
  const one = await listen(ada);
  const other = await listen(ada);
  const anew = await stepUp(world, { cookie: one.cookie });
  await expect.poll(one.hasEnded).toBe(true);
  expect(one.seen).toEqual([ready]);
  // Nothing is missed by whoever comes back with the new one.
  await world.with(anew).session.updateProfile.mutate({ firstName: "Ada", lastName: "Anew" });
  const back = await listenWith(anew, undefined, one.position());
  await expect.poll(() => back.seen).toContainEqual({ type: "directory-changed", ids: [ada.id] });
  expect(other.hasEnded()).toBe(false);
  expect(other.seen).not.toContainEqual({ type: "access-ended" });
});

test("a member hears of themselves and of nobody else", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const { seen } = await listen(mia);
  await world.as(olga).users.update.mutate({ userId: ada.id, lastName: "Changed" });
  await world.as(olga).users.update.mutate({ userId: mia.id, lastName: "Changed" });
  await expect.poll(() => seen).toEqual([ready, { type: "me-changed" }]);
});

test("an administrator who is demoted while listening hears no more of others", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const { seen } = await listen(ada);
  await world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] });
  await expect.poll(() => seen).toContainEqual({ type: "me-changed" });
  await world.as(olga).users.update.mutate({ userId: mia.id, lastName: "Changed" });
  await world.as(olga).users.update.mutate({ userId: ada.id, lastName: "Changed" });
  await expect.poll(() => seen.filter(({ type }) => type === "me-changed")).toHaveLength(2);
  expect(seen).not.toContainEqual({ type: "directory-changed", ids: [mia.id] });
});

test("nothing of one organization is told in another", async () => {
  const { olga, mia } = await world.organization(people);
  const { eve } = await world.organization({ eve: "owner" });
  const { seen } = await listen(eve);
  await world.as(olga).users.suspend.mutate({ userId: mia.id });
  await world.as(eve).session.updateProfile.mutate({ firstName: "Eve", lastName: "" });
  await expect.poll(() => seen).toContainEqual({ type: "directory-changed", ids: [eve.id] });
  expect(JSON.stringify(seen)).not.toContain(mia.id);
});

test("when the listening connection is lost it comes back, and listeners are told to ask anew", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const { seen } = await listen(ada);
  await world.server.services.orm.em
    .fork()
    .execute(
      "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen usher_events' and datname = current_database()",
    );
  await expect
    .poll(() => seen.filter(({ type }) => type === "ready"), { timeout: 5000 })
    .toEqual([ready, { type: "ready", missed: true }]);
  await world.as(olga).users.suspend.mutate({ userId: mia.id });
  await expect.poll(() => seen).toContainEqual({ type: "directory-changed", ids: [mia.id] });
});

const minute = 60_000;

test("whoever comes back is told what happened meanwhile, in order, and no more", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const first = await listen(ada);
  await world.as(olga).users.update.mutate({ userId: mia.id, lastName: "Heard" });
  await expect.poll(() => first.seen).toContainEqual({ type: "directory-changed", ids: [mia.id] });
  first.leave();
  await world.as(olga).groups.create.mutate({ name: "Meanwhile" });
  await world.as(olga).users.update.mutate({ userId: olga.id, lastName: "Changed" });
  const { seen } = await listen(ada, undefined, first.position());
  expect(seen).toEqual([
    { type: "settings-changed", what: "groups" },
    { type: "directory-changed", ids: [olga.id] },
    ready,
  ]);
});

test("another server goes on where the first one was left", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const other = await world.another();
  const first = await listen(ada);
  await world.as(olga).users.update.mutate({ userId: mia.id, lastName: "Heard" });
  await expect.poll(() => first.seen).toHaveLength(2);
  first.leave();
  await world.as(olga).users.update.mutate({ userId: olga.id, lastName: "Changed" });
  const { seen } = await listen(ada, other.address, first.position());
  expect(seen).toEqual([{ type: "directory-changed", ids: [olga.id] }, ready]);
});

test("a quiet time is nothing missed", async () => {
  const { ada } = await world.organization(people);
  const first = await listen(ada);
  first.leave();
  world.clock.advance(4 * minute);
  expect((await listen(ada, undefined, first.position())).seen).toEqual([ready]);
});

test("whoever comes back after more than five minutes is told that they missed something", async () => {
  const { olga, ada } = await world.organization(people);
  const first = await listen(ada);
  first.leave();
  await world.as(olga).groups.create.mutate({ name: "First" });
  await world.as(olga).groups.create.mutate({ name: "Second" });
  world.clock.advance(5 * minute + 1000);
  const { seen } = await listen(ada, undefined, first.position());
  expect(seen).toEqual([{ type: "ready", missed: true }]);
});

test("a place that the server doesn't know is one at which something was missed", async () => {
  const { ada } = await world.organization(people);
  const { eve } = await world.organization({ eve: "owner" });
  const elsewhere = await listen(eve);
  for (const id of ["unknown", elsewhere.position()])
    expect((await listen(ada, undefined, id)).seen).toEqual([{ type: "ready", missed: true }]);
});

test("the stream of an API key that is revoked ends", async () => {
  const { olga } = await world.organization(people);
  const { key, apiKey } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const { seen } = await listenWith({ authorization: `Bearer ${key}` });
  await world.as(olga).apiKeys.revoke.mutate({ apiKeyId: apiKey.id });
  await expect.poll(() => seen).toContainEqual({ type: "access-ended" });
});

test("the stream of an API key ends when its maker is suspended", async () => {
  const { olga, ada } = await world.organization(people);
  const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
  const { seen } = await listenWith({ authorization: `Bearer ${key}` });
  await world.as(olga).users.suspend.mutate({ userId: ada.id });
  await expect.poll(() => seen).toContainEqual({ type: "access-ended" });
});

test("a new password ends the pages that live on an embed token, and not the one it was set on", async () => {
  const { olga, ada } = await world.organization(people);
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const origin = "http://host.example";
  const host = world.with({ authorization: `Bearer ${key}` });
  const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin });
  const embedded = await listenWith({ authorization: `Bearer ${token}`, origin });
  const own = await listen(ada);
  await world.with({ cookie: own.cookie }).session.changePassword.mutate({
    currentPassword: password,
    newPassword: "another long phrase",
  });
  await expect.poll(() => embedded.seen).toContainEqual({ type: "access-ended" });
  expect(own.seen).not.toContainEqual({ type: "access-ended" });
});

test("the stream of an embed token ends with the key that made it, and says that a newer token may come", async () => {
  const { olga, ada } = await world.organization(people);
  const { key, apiKey } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
  const origin = "http://host.example";
  const host = world.with({ authorization: `Bearer ${key}` });
  const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin });
  const { seen, hasEnded } = await listenWith({ authorization: `Bearer ${token}`, origin });
  await world.as(olga).apiKeys.revoke.mutate({ apiKeyId: apiKey.id });
  await expect.poll(hasEnded).toBe(true);
  expect(seen).not.toContainEqual({ type: "access-ended" });
  const panel = world.with({ authorization: `Bearer ${token}`, origin });
  expect(await refusal(panel.session.me.query())).toBe("token_expired");
});

test("whoever's role allows less while they listen hears no more of others", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const { roles, users } = world.as(olga);
  const reading = { name: "Watcher", rank: 10, permissions: ["users:read"] };
  const role = await roles.create.mutate(reading);
  await users.assignRoles.mutate({ userId: mia.id, roles: [role.key] });
  const { seen } = await listen(mia);
  await users.update.mutate({ userId: ada.id, lastName: "Heard" });
  await expect.poll(() => seen).toContainEqual({ type: "directory-changed", ids: [ada.id] });
  await roles.update.mutate({ roleId: role.id ?? "", permissions: [] });
  await expect.poll(() => seen).toContainEqual({ type: "me-changed" });
  const before = seen.length;
  await users.update.mutate({ userId: ada.id, lastName: "Not heard" });
  await users.update.mutate({ userId: mia.id, lastName: "Own" });
  await expect.poll(() => seen.slice(before)).toContainEqual({ type: "me-changed" });
  expect(seen.slice(before)).not.toContainEqual({ type: "directory-changed", ids: [ada.id] });
});

test("a stream that is refused says so, with the reason", async () => {
  const errors: unknown[] = [];
  const client = createTRPCClient<AppRouter>({
    links: [httpSubscriptionLink({ url: `${world.server.address}/trpc`, EventSource })],
  });
  const { unsubscribe } = client.events.stream.subscribe(undefined, {
    onError: (error) => errors.push(error),
  });
  closers.push(unsubscribe);
  await expect.poll(() => errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ data: { code: "UNAUTHORIZED", reason: "not_signed_in" } });
});
