import type { LastActivePrecision } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allPieces } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { forgetOld } from "./retention.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const people = { olga: "owner", mia: "member" };

interface Times {
  active: string | null;
  used: string;
  began: string;
  ends: string;
}

/** What is stored of when somebody was active, in the order of their sessions. */
const stored = (person: Person) =>
  sql<Times>(
    world,
    `select u.last_active_at as active, s.last_used_at as used, s.created_at as began, s.expires_at as ends
     from app_user u join session s on s.user_id = u.id where u.id = ? order by s.created_at`,
    [person.id],
  );
const time = (at: string | null | undefined) => (at ? new Date(at).getTime() : null);

/** Signs in, and comes back a good hour later. */
async function cameBack(person: Person) {
  const caller = world.with(await world.signIn(person));
  world.clock.advance(hour + minute);
  const now = world.clock.now().getTime();
  await caller.session.me.query();
  const [times] = await stored(person);
  if (!times) throw new Error("No session.");
  return { now, times, caller };
}

const steps = { hour, day } as const;

describe.each(["hour", "day"] as const)("kept to the %s", (lastActive) => {
  const step = steps[lastActive];
  const cut = (at: number) => Math.floor(at / step) * step;

  test("nothing finer is stored, of a person or of a session", async () => {
    const { mia } = await world.organization(people, { policies: { lastActive } });
    const { now, times } = await cameBack(mia);
    expect(time(times.active)).toBe(cut(now));
    expect(time(times.used)).toBe(cut(now));
    expect((time(times.ends) ?? 1) % step).toBe(0);
  });

  test("lists, exports and one's own sessions say no more", async () => {
    const { olga, mia } = await world.organization(people, { policies: { lastActive } });
    const { now, caller } = await cameBack(mia);
    const at = new Date(cut(now)).toISOString();
    const { users } = world.as(olga);
    const { rows } = await users.list.query({ search: "mia", sort: "-lastActiveAt" });
    expect(rows).toMatchObject([{ lastActiveAt: at }]);
    const after = async (lastActiveAfter: string) =>
      (await users.list.query({ search: "mia", filter: { lastActiveAfter } })).rows.length;
    expect(await after(new Date(cut(now) - 1).toISOString())).toBe(1);
    expect(await after(at)).toBe(0);
    expect((await allPieces(users.export.mutate({}))).join("")).toContain(at);
    const [session] = await caller.session.listSessions.query();
    expect(session?.lastUsedAt).toBe(at);
  });
});

test("switched off, nothing is stored but when a session began", async () => {
  const { olga, mia } = await world.organization(people, { policies: { lastActive: "off" } });
  const { times } = await cameBack(mia);
  expect(times.active).toBeNull();
  expect(times.used).toBe(times.began);
  const { rows } = await world.as(olga).users.list.query({ search: "mia" });
  expect(rows).toMatchObject([{ lastActiveAt: null }]);
});

test.each([
  ["hour", (at: number) => Math.floor(at / hour) * hour],
  ["day", (at: number) => Math.floor(at / day) * day],
  ["off", () => null],
] as [LastActivePrecision, (at: number) => number | null][])(
  "what was stored before is cut down when it comes to: %s",
  async (lastActive, expected) => {
    const { olga, mia } = await world.organization(people);
    const { now, times } = await cameBack(mia);
    const was = time(times.active) ?? 0;
    expect(was - now).toBeLessThan(minute);
    expect(was).toBeGreaterThanOrEqual(now);
    await world.as(olga).policies.update.mutate({ lastActive });
    await expect.poll(async () => time((await stored(mia))[0]?.active)).toBe(expected(was));
    const [after] = await stored(mia);
    expect(time(after?.used)).toBe(expected(was) ?? time(times.began));
    const step = lastActive === "hour" ? hour : day;
    expect((time(after?.ends) ?? 1) % step).toBe(0);
  },
);

test("a call that was under way when it was decided leaves nothing finer for long", async () => {
  const { mia } = await world.organization(people, { policies: { lastActive: "day" } });
  await cameBack(mia);
  await sql(world, "update app_user set last_active_at = ? where id = ?", [
    world.clock.now(),
    mia.id,
  ]);
  await forgetOld(world.server.services, {});
  const at = time((await stored(mia))[0]?.active) ?? 1;
  expect(at % day).toBe(0);
});

test("a short idle limit is not shortened", async () => {
  const { mia } = await world.organization(people, {
    policies: { lastActive: "day", sessionIdleHours: 2 },
  });
  const here = world.with(await world.signIn(mia));
  expect((await here.session.me.query()).user.id).toBe(mia.id);
  await forgetOld(world.server.services, { organizationId: mia.organization.id });
  const [times] = await stored(mia);
  const left = (time(times?.ends) ?? 0) - (time(times?.began) ?? 0);
  expect(left).toBeGreaterThanOrEqual(hour);
  expect(left).toBeLessThanOrEqual(2 * hour);
});
