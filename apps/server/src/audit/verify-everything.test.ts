import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { usher } from "../testing/command.ts";
import type { Person } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { sealQuietLogs } from "./anchors.ts";
import { verifyEverything } from "./verify-everything.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const tenMinutes = 10 * 60 * 1000;

/** An organization with two seals, and the server's log with both in a file. */
async function sealedTwice(): Promise<{ olga: Person; id: string; slug: string; file: string }> {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const caller = world.as(olga);
  for (let times = 1; times <= 2; times++) {
    await caller.users.suspend.mutate({ userId: mia.id });
    await caller.users.reactivate.mutate({ userId: mia.id });
    world.clock.advance(tenMinutes);
    await caller.audit.verify.mutate();
    await expect.poll(() => anchorsOf(olga).length).toBe(times);
  }
  const file = join(world.server.services.settings.folder, "usher.log");
  writeFileSync(file, world.log.lines.join(""));
  const { id, slug } = olga.organization;
  return { olga, id, slug, file };
}

const anchorsOf = ({ organization }: Person) =>
  world.log.lines.filter((line) => line.includes("auditAnchor") && line.includes(organization.id));

/** What the command says of an organization, or of all of them. */
async function verify(organization?: string, anchors?: string) {
  const said: string[] = [];
  const em = world.server.services.orm.em.fork();
  const intact = await verifyEverything(em, { organization, anchors }, (line) => said.push(line));
  return { intact, said };
}

/** Entries as the database has them, oldest first; tampering is done as its owner. */
const entries = (id: string, action: string) =>
  sql<{ id: string; at: Date }>(
    world,
    "select id, at from audit_event where organization_id = ? and action = ? order by at, id",
    [id, action],
  );

test("logs that nobody touched are as they were, and the log has an anchor for each seal", {
  timeout: 60_000,
}, async () => {
  const { id, slug, olga, file } = await sealedTwice();
  const [line = ""] = anchorsOf(olga);
  expect(JSON.parse(line)).toMatchObject({
    level: 30,
    msg: "The audit log is sealed up to here.",
    auditAnchor: { organizationId: id, number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const good = `${slug}: 7 entries under 2 seals are as they were.`;
  expect(await verify(undefined, file)).toEqual({ intact: true, said: [good] });
  const command = usher(world, ["verify-audit", "--organization", slug, "--anchors", file]);
  expect(await command.ended).toEqual({ code: 0, said: `${good}\n` });
});

test("the command ends with 1 when something is wrong, and anchors are found in lines that were quoted", {
  timeout: 60_000,
}, async () => {
  const { id, slug, file } = await sealedTwice();
  const quoted = world.log.lines.map((log) => JSON.stringify({ log, stream: "stdout" })).join("\n");
  writeFileSync(file, `not a line of ours\n${quoted}`);
  await sql(world, "delete from audit_seal where number = 2 and organization_id = ?", [id]);
  const { code, said } = await usher(world, ["verify-audit", "--anchors", file]).ended;
  expect(said).toMatch(`${slug}: BROKEN: what came after seal 1 `);
  expect(code).toBe(1);
  const nowhere = usher(world, ["verify-audit", "--organization", "nowhere"]);
  expect((await nowhere.ended).code).toBe(1);
});

test("an entry that was changed is named", async () => {
  const { id, slug } = await sealedTwice();
  const [, second] = await entries(id, "user.suspended");
  await sql(world, "update audit_event set actor_id = null where id = ?", [second?.id]);
  const { intact, said } = await verify(slug);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    `${slug}: BROKEN: entry ${second?.id} was changed, under seal 2 (after 20`,
  );
  expect(intact).toBe(false);
});

test("an entry that was removed is named", async () => {
  const { id, slug } = await sealedTwice();
  const [first] = await entries(id, "user.suspended");
  await sql(world, "delete from audit_event where id = ?", [first?.id]);
  const { intact, said } = await verify(slug);
  expect(said[0]).toMatch(`${slug}: BROKEN: entry ${first?.id} is gone, under seal 1 (until 20`);
  expect(intact).toBe(false);
});

test("an entry that was slipped in is named", async () => {
  const { id, slug } = await sealedTwice();
  const [first] = await entries(id, "user.suspended");
  const [added] = await sql<{ id: string }>(
    world,
    `insert into audit_event (id, organization_id, at, actor_kind, action, outcome, changes)
     select gen_random_uuid(), organization_id, at, actor_kind, 'user.deleted', outcome, changes
     from audit_event where id = ? returning id`,
    [first?.id],
  );
  const { intact, said } = await verify(slug);
  expect(said[0]).toMatch(
    `${slug}: BROKEN: entry ${added?.id} was slipped in, under seal 1 (until`,
  );
  expect(intact).toBe(false);
});

test("an entry that is moved to another time is missed where it was", async () => {
  const { id, slug } = await sealedTwice();
  const [first] = await entries(id, "user.suspended");
  await sql(world, "update audit_event set at = at + interval '1 day' where id = ?", [first?.id]);
  expect((await verify(slug)).said[0]).toMatch(
    `${slug}: BROKEN: entry ${first?.id} is gone, under seal 1`,
  );
});

test("a seal that was changed, and one that was taken out of the middle, are named", async () => {
  const { id, slug } = await sealedTwice();
  await sql(
    world,
    "update audit_seal set leaves = leaves || '\\x00' where number = 2 and organization_id = ?",
    [id],
  );
  expect((await verify(slug)).said).toEqual([`${slug}: 7 entries under 2 seals are as they were.`]);
  await sql(
    world,
    "update audit_seal set hash = repeat('0', 64) where number = 2 and organization_id = ?",
    [id],
  );
  expect((await verify(slug)).said[0]).toMatch(`${slug}: BROKEN: seal 2 (after 20`);
  await sql(world, "delete from audit_seal where organization_id = ? and number = 1", [id]);
  expect((await verify(slug)).said[0]).toBe(`${slug}: BROKEN: seal 1 is gone.`);
});

test("entries that were cut off at the end are named by their seal", async () => {
  const { id, slug } = await sealedTwice();
  const [, last] = await entries(id, "user.reactivated");
  await sql(world, "delete from audit_event where organization_id = ? and at >= ?", [id, last?.at]);
  expect((await verify(slug)).said).toEqual([
    expect.stringMatching(`${slug}: BROKEN: entry ${last?.id} is gone, under seal 2`),
  ]);
});

test("an end that was cut off with its seals shows by the anchors alone", async () => {
  const { id, slug, file } = await sealedTwice();
  const [first] = await sql<{ until: Date }>(
    world,
    "select until from audit_seal where number = 1 and organization_id = ?",
    [id],
  );
  await sql(world, "delete from audit_event where organization_id = ? and at > ?", [
    id,
    first?.until,
  ]);
  await sql(world, "delete from audit_seal where organization_id = ? and number = 2", [id]);
  expect((await verify(slug)).intact).toBe(true);
  const { intact, said } = await verify(slug, file);
  const until = new Date(first?.until ?? 0).toISOString();
  expect(said[0]).toMatch(
    `${slug}: BROKEN: what came after seal 1 (until ${until}) is cut off: at 20`,
  );
  expect(said[0]).toMatch(/the server's log had seal 2, until 20/);
  expect(intact).toBe(false);
});

test("a change that was hidden by making the seals anew shows by the anchors alone", async () => {
  const { id, slug, file } = await sealedTwice();
  const [first] = await entries(id, "user.suspended");
  await sql(world, "update audit_event set actor_id = null where id = ?", [first?.id]);
  await sql(world, "delete from audit_seal where organization_id = ?", [id]);
  const { orm, clock } = world.server.services;
  await sealQuietLogs({ orm, clock }, (problem) => expect(problem).toBeUndefined());
  expect((await verify(slug)).intact).toBe(true);
  const { intact, said } = await verify(slug, file);
  expect(said[0]).toMatch(`${slug}: BROKEN: seal 1 is another than the server's log had at 20`);
  expect(intact).toBe(false);
});

test("a log that is gone with its organization shows by the anchors alone", async () => {
  const { id, file } = await sealedTwice();
  await sql(world, "delete from organization where id = ?", [id]);
  const { intact, said } = await verify(undefined, file);
  expect(said).toContain(
    `${id}: BROKEN: the server's log has seals of this organization, and the database none.`,
  );
  expect(intact).toBe(false);
});

test("a log that nobody verifies is sealed by the clock, and told again every day", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { eve } = await world.organization({ eve: "owner" });
  const run = (job: string) => sql(world, "select graphile_worker.add_job(?)", [job]);
  const told = () => [anchorsOf(olga).length, anchorsOf(eve).length];
  world.clock.advance(tenMinutes);
  await run("seal-audit");
  await expect.poll(told).toEqual([1, 1]);
  await world.as(olga).users.list.query({});
  world.clock.advance(tenMinutes);
  await run("seal-audit");
  await expect.poll(told).toEqual([2, 1]);
  await run("anchor-audit");
  await expect.poll(told).toEqual([3, 2]);
});
