import { afterAll, beforeAll, expect, test } from "vitest";
import { callers, refusal } from "../testing/callers.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

/** Many write the audit log at once, on two servers, while others look whether it is whole. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const settled = 10 * 60 * 1000;

test("50 who write at once, five times over, and ten who verify leave one chain", {
  timeout: 120_000,
}, async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const header = { authorization: `Bearer ${key}` };
  const other = await world.another();
  const hosts = [world.with(header), callers(other.address).with(header)] as const;
  const write = (index: number): Promise<unknown> => {
    const { users } = hosts[index % 2 ? 1 : 0];
    // Every other one is refused: refusals are entries too.
    return index % 5
      ? users.update.mutate({ userId: mia.id, lastName: `At ${index}` })
      : refusal(users.suspend.mutate({ userId: "00000000-0000-7000-8000-000000000000" }));
  };
  for (let round = 0; round < 5; round++) {
    const writers = Array.from({ length: 50 }, (_, index) =>
      again(() => write(round * 50 + index)),
    );
    const verifiers = Array.from({ length: 10 }, (_, index) =>
      again(() => hosts[index % 2 ? 1 : 0].audit.verify.mutate()),
    );
    await Promise.all(writers);
    for (const { intact } of await Promise.all(verifiers)) expect(intact).toBe(true);
    world.clock.advance(settled);
  }
  const last = await hosts[0].audit.verify.mutate();
  const [stored] = await sql<{ deeds: number; refused: number; all: number }>(
    world,
    `select count(*) filter (where action = 'user.updated')::int as deeds,
            count(*) filter (where outcome = 'refused')::int as refused, count(*)::int as all
     from audit_event where organization_id = ?`,
    [olga.organization.id],
  );
  expect(stored).toMatchObject({ deeds: 200, refused: 50 });
  // All but the entry of the last check itself.
  expect(last).toMatchObject({ intact: true, broken: null, entries: (stored?.all ?? 0) - 1 });
  const seals = await sql<{ number: number }>(
    world,
    "select number from audit_seal where organization_id = ? order by number",
    [olga.organization.id],
  );
  expect(seals.map(({ number }) => number)).toEqual(seals.map((_, index) => index + 1));
});

/** Tries again as long as the server says that it is busy, as a host's backend would. */
async function again<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (problem) {
      if ((problem as { data?: { reason?: string } }).data?.reason !== "busy") throw problem;
    }
  }
}

test("what is sealed has the time that is stored, to the microsecond that it may have", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { audit } = world.as(olga);
  await audit.list.query({});
  await sql(
    world,
    `update audit_event set at = date_trunc('millisecond', at) + interval '999 microseconds'
     where organization_id = ?`,
    [olga.organization.id],
  );
  world.clock.advance(settled);
  for (let look = 0; look < 3; look++)
    expect(await audit.verify.mutate()).toMatchObject({ intact: true });
});
