import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("one's sessions are listed with device and times, and no hash or token", async () => {
  const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
  await world.signIn(ben);
  const first = await world.signIn(mia);
  world.clock.advance(2 * 60_000);
  const second = await world.signIn(mia);
  world.clock.advance(2 * 60_000);
  await world.with(first).session.me.query();
  const rows = await world.with(second).session.listSessions.query();
  expect(rows).toHaveLength(2);
  expect(rows.map(({ current }) => current)).toEqual([true, false]);
  expect(rows[0]).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    device: "node",
    browser: "node",
    system: null,
    ip: "127.0.0.1",
    createdAt: expect.any(String),
    lastUsedAt: expect.any(String),
    current: true,
  });
  // Each by its own use, also when another session of the person is busy.
  const [current, other] = rows;
  expect(Date.parse(other?.lastUsedAt ?? "")).toBeGreaterThan(Date.parse(other?.createdAt ?? ""));
  expect(Date.parse(current?.lastUsedAt ?? "")).toBeGreaterThan(
    Date.parse(current?.createdAt ?? ""),
  );
});

test("one of them is ended, and nobody ends another person's", async () => {
  const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
  const [here, there] = [await world.signIn(mia), await world.signIn(mia)];
  const { session } = world.with(here);
  const rows = await session.listSessions.query();
  const sessionId = rows.find(({ current }) => !current)?.id ?? "";
  expect(await refusal(world.as(ben).session.revokeSession.mutate({ sessionId }))).toBe(
    "not_found",
  );
  expect(await session.revokeSession.mutate({ sessionId })).toEqual({ ended: 1 });
  expect(await refusal(world.with(there).session.me.query())).toBe("not_signed_in");
  expect(await refusal(session.revokeSession.mutate({ sessionId }))).toBe("not_found");
});

test("all others are ended at once, and what happened is recorded", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const here = await world.signIn(mia);
  const others = [await world.signIn(mia), await world.signIn(mia)];
  const { session } = world.with(here);
  expect(await session.revokeSession.mutate({ others: true })).toEqual({ ended: 2 });
  for (const other of others)
    expect(await refusal(world.with(other).session.me.query())).toBe("not_signed_in");
  expect(await session.listSessions.query()).toHaveLength(1);
  const { rows } = await world
    .as(olga)
    .audit.list.query({ filter: { actions: ["user.sessions_ended"] } });
  expect(rows).toMatchObject([{ actor: { id: mia.id }, target: { id: mia.id } }]);
});

test("the session that asks can end itself", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const here = await world.signIn(mia);
  const { session } = world.with(here);
  const [row] = await session.listSessions.query();
  await session.revokeSession.mutate({ sessionId: row?.id ?? "" });
  expect(await refusal(session.me.query())).toBe("not_signed_in");
});
