import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { type Caller, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const meter = "messages";
const tiers = { ann: "administrator", max: "manager", dora: "default-user" } as const;

/** An organization whose Default User has this limit, and its host's backend. */
async function limited(limit: number, timeZone = "UTC") {
  const people = await world.organization(tiers, { profile: "three-tier", policies: { timeZone } });
  const { dora, ann } = people;
  await world.as(ann).users.update.mutate({ userId: dora.id, dailyMessageLimit: limit });
  return { ...people, host: await backendOf(world, ann) };
}

/** What the database holds for a user, over all days. */
async function counted({ id }: Person): Promise<number> {
  const [row] = await world.server.services.orm.em
    .fork()
    .execute<{ used: string | null }[]>(
      "select sum(used) as used from usage_counter where user_id = ?",
      [id],
    );
  return Number(row?.used ?? 0);
}

describe("counting", () => {
  test("says what is left, until nothing is", async () => {
    const { host, dora } = await limited(2);
    const consume = () => host.usage.consume.mutate({ userId: dora.id, meter });
    expect(await consume()).toMatchObject({ allowed: true, limit: 2, used: 1, remaining: 1 });
    expect(await consume()).toMatchObject({ allowed: true, limit: 2, used: 2, remaining: 0 });
    expect(await consume()).toMatchObject({ allowed: false, limit: 2, used: 2, remaining: 0 });
    expect(await counted(dora)).toBe(2);
    const row = await host.users.get.query({ userId: dora.id });
    expect(row).toMatchObject({ dailyMessageLimit: 2, messagesToday: 2 });
    expect(await host.usage.get.query({ userId: dora.id })).toMatchObject({
      limit: 2,
      used: 2,
      remaining: 0,
    });
  });

  test("takes an amount whole or not at all", async () => {
    const { host, dora } = await limited(10);
    const consume = (amount: number) =>
      host.usage.consume.mutate({ userId: dora.id, meter, amount });
    expect(await consume(11)).toMatchObject({ allowed: false, used: 0, remaining: 10 });
    expect(await consume(7)).toMatchObject({ allowed: true, used: 7 });
    expect(await consume(4)).toMatchObject({ allowed: false, used: 7, remaining: 3 });
    expect(await consume(3)).toMatchObject({ allowed: true, used: 10 });
    for (const amount of [0, -1, 1.5, 1_000_000_001])
      expect(await refusal(consume(amount))).toBe("invalid_input");
  });

  test("other meters, and whoever has no limit, goes on without one", async () => {
    const { host, dora, ann, max } = await limited(1);
    const amount = 1_000_000_000;
    for (const userId of [dora.id, ann.id, max.id])
      for (let time = 1; time <= 3; time++)
        expect(await host.usage.consume.mutate({ userId, meter: "tokens", amount })).toMatchObject({
          allowed: true,
          limit: null,
          used: amount * time,
          remaining: null,
        });
    // The top role is exempt, whatever stands in its row.
    const em = world.server.services.orm.em.fork();
    await em.execute("update app_user set daily_message_limit = 1 where id = ?", [ann.id]);
    await host.usage.consume.mutate({ userId: ann.id, meter });
    expect(await host.usage.consume.mutate({ userId: ann.id, meter })).toMatchObject({
      allowed: true,
      limit: null,
      used: 2,
    });
  });

  test("by the host's own id is the same", async () => {
    const { host } = await limited(5);
    const externalId = "host-usage";
    await host.users.upsert.mutate({ externalId, dailyMessageLimit: 1 });
    expect((await host.usage.consume.mutate({ externalId, meter })).allowed).toBe(true);
    expect((await host.usage.consume.mutate({ externalId, meter })).allowed).toBe(false);
  });

  test("is refused for nobody, for two at once, and for whoever is suspended", async () => {
    const { host, ann, dora } = await limited(5);
    const { eve } = await world.organization({ eve: "owner" });
    const consume = (subject: object) =>
      refusal(host.usage.consume.mutate({ meter, ...subject } as never));
    expect(await consume({ externalId: "nobody" })).toBe("not_found");
    expect(await consume({ userId: eve.id })).toBe("not_found");
    expect(await consume({})).toBe("invalid_input");
    expect(await consume({ userId: dora.id, externalId: "x" })).toBe("invalid_input");
    expect(await consume({ userId: dora.id, meter: "Messages" })).toBe("invalid_input");
    await world.as(ann).users.suspend.mutate({ userId: dora.id });
    expect(await consume({ userId: dora.id })).toBe("not_active");
    expect(await counted(dora)).toBe(0);
  });

  test("is for users themselves and the host, not for who would use up another's", async () => {
    const { ann, max, dora } = await limited(5);
    const consume = (caller: Caller, userId: string) =>
      refusal(caller.usage.consume.mutate({ userId, meter }));
    expect(await consume(world.as(dora), dora.id)).toBeNull();
    expect(await consume(world.as(dora), max.id)).toBe("missing_permission");
    expect(await consume(world.as(ann), dora.id)).toBe("missing_permission");
    const { key } = await world
      .as(ann)
      .apiKeys.create.mutate({ name: "Blind", permissions: ["users:edit"] });
    const blind = world.with({ authorization: `Bearer ${key}` });
    expect(await consume(blind, dora.id)).toBe("missing_permission");
    const get = (caller: Caller, userId: string) => refusal(caller.usage.get.query({ userId }));
    expect(await get(world.as(dora), dora.id)).toBeNull();
    expect(await get(world.as(dora), max.id)).toBe("missing_permission");
    expect(await get(world.as(max), dora.id)).toBeNull();
  });
});

test("of a hundred messages at once at a limit of ten, ten pass", async () => {
  const { host, dora } = await limited(10);
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => host.usage.consume.mutate({ userId: dora.id, meter })),
  );
  const passed = answers.filter(({ allowed }) => allowed);
  expect(passed).toHaveLength(10);
  expect(passed.map(({ used }) => used).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 10 }, (_, index) => index + 1),
  );
  expect(await counted(dora)).toBe(10);
});

describe("the organization's midnight", () => {
  const hour = 60 * 60 * 1000;

  test.each(["UTC", "Europe/Berlin", "Pacific/Tongatapu"])(
    "in %s gives a new day, a millisecond before it does not",
    async (timeZone) => {
      const { host, dora } = await limited(1, timeZone);
      const consume = () => host.usage.consume.mutate({ userId: dora.id, meter });
      const first = await consume();
      const left = Date.parse(first.resetsAt) - world.clock.now().getTime();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(25 * hour);
      // Some seconds before, because the clock runs on while we ask.
      world.clock.advance(left - 5_000);
      expect((await consume()).allowed).toBe(false);
      world.clock.advance(5_000);
      const next = await consume();
      expect(next).toMatchObject({ allowed: true, used: 1 });
      expect(Date.parse(next.resetsAt)).toBeGreaterThan(Date.parse(first.resetsAt));
      expect((await host.users.get.query({ userId: dora.id })).messagesToday).toBe(1);
      expect(await counted(dora)).toBe(2);
    },
  );
});
