import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { makeMonths } from "./months.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60 * 1000;

/** In which parts of the log the entries of an organization are, the oldest first. */
async function partsOf(id: string): Promise<string[]> {
  const found = await sql<{ part: string }>(
    world,
    `select tableoid::regclass::text as part from audit_event where organization_id = ?
     group by 1 order by min(at)`,
    [id],
  );
  return found.map(({ part }) => part);
}

const monthAt = (at: Date) => `audit_event_${at.toISOString().slice(0, 7).replace("-", "_")}`;

test("each entry is in its month, and a job makes the months to come in time", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { id } = olga.organization;
  await world.as(olga).session.me.query();
  const months = new Set([monthAt(world.clock.now())]);
  for (let count = 0; count < 7; count++) {
    world.clock.advance(31 * day);
    await sql(world, "select graphile_worker.add_job('make-audit-months')");
    const next = monthAt(new Date(world.clock.now().getTime() + 85 * day));
    const isThere = () => sql(world, "select to_regclass(?)::text as name", [next]);
    await expect.poll(isThere).toEqual([{ name: next }]);
    await world.with(await world.signIn(olga)).session.me.query();
    months.add(monthAt(world.clock.now()));
  }
  expect(await partsOf(id)).toEqual([...months]);
});

test("what is recorded when nobody made the months is kept, read and verified, and moves to its month", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { id } = olga.organization;
  world.clock.advance(4 * 365 * day);
  const made = world.clock.now();
  const { audit } = world.with(await world.signIn(olga));
  world.clock.advance(day / 24);
  const listed = await audit.list.query({});
  expect(await audit.verify.mutate()).toMatchObject({ intact: true, entries: 2 });
  expect((await partsOf(id)).at(-1)).toBe("audit_event_later");
  await makeMonths(world.server.services.orm.em.fork(), world.clock.now());
  expect((await partsOf(id)).slice(-1)).toEqual([monthAt(made)]);
  const { rows } = await audit.list.query({});
  expect(rows.slice(1)).toEqual(listed.rows);
  expect(await audit.verify.mutate()).toMatchObject({ intact: true });
});

test("deeds that are under way when months are made wait, and none is refused or lost", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { groups } = world.with(await world.signIn(olga));
  const holder = new Client(world.database.url);
  await holder.connect();
  await holder.query("begin; select count(*) from audit_event");
  const later = new Date(world.clock.now().getTime() + 400 * day);
  const making = makeMonths(world.server.services.orm.em.fork(), later);
  const deeds = Array.from({ length: 10 }, (_, n) => groups.create.mutate({ name: `G ${n}` }));
  // Whoever reads the log for long holds up the months, and these give way to the deeds behind them.
  await expect(making).rejects.toThrow(/lock timeout/);
  await Promise.all(deeds);
  await holder.query("commit");
  await holder.end();
  await makeMonths(world.server.services.orm.em.fork(), later);
  const [{ count } = { count: 0 }] = await sql<{ count: number }>(
    world,
    "select count(*)::int as count from audit_event where organization_id = ? and action = 'group.created'",
    [olga.organization.id],
  );
  expect(count).toBe(10);
});

test("an entry that goes takes what stands beside it along", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { id } = olga.organization;
  const { session, webhooks } = world.with(await world.signIn(olga));
  await webhooks.create.mutate({ url: "https://127.0.0.1:9" });
  await session.updateProfile.mutate({ firstName: "O", lastName: "" });
  const beside = () =>
    sql(
      world,
      `select (select count(*)::int from audit_personal where organization_id = ?) as personal,
         (select count(*)::int from webhook_delivery where organization_id = ?) as deliveries`,
      [id, id],
    );
  expect(await beside()).toEqual([{ personal: 4, deliveries: 1 }]);
  await sql(world, "delete from audit_event where organization_id = ?", [id]);
  expect(await beside()).toEqual([{ personal: 0, deliveries: 0 }]);
});
