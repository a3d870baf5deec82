import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeMonths } from "../audit/months.ts";
import { verifyEverything } from "../audit/verify-everything.ts";
import { allPieces } from "../testing/callers.ts";
import { usher } from "../testing/command.ts";
import type { Person } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { detachMonths } from "./detach.ts";
import { forgetOld } from "./retention.ts";

let world: World;
let old: Date;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const day = 24 * 60 * 60 * 1000;
const tenMinutes = 10 * 60 * 1000;

/** An organization with entries of two months, and half a year after the first of these. */
async function halfAYear() {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  await world.as(olga).users.suspend.mutate({ userId: mia.id, reason: "On leave" });
  old = await nextMonth();
  const later = world.with(await world.signIn(olga));
  await later.users.reactivate.mutate({ userId: mia.id });
  world.clock.advance(180 * day);
  return { olga, mia, id: olga.organization.id, slug: olga.organization.slug };
}

/** Goes on to the next month and answers with its beginning. */
async function nextMonth(): Promise<Date> {
  const now = world.clock.now();
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));
  world.clock.advance(next.getTime() - now.getTime() + day);
  await makeMonths(world.server.services.orm.em.fork(), world.clock.now());
  return next;
}

async function detach(before = old) {
  const said: string[] = [];
  const done = await detachMonths(world.server.services, before, (line) => said.push(line));
  return { done, said };
}

const anew = async (person: Person) => world.with(await world.signIn(person));
const month = () =>
  `audit_event_${new Date(old.getTime() - 1).toISOString().slice(0, 7).replace("-", "_")}`;
const actionsOf = (rows: { action: string }[]) => rows.map(({ action }) => action);

test("a month that is detached is in no list any more, and the rest verifies and says so", async () => {
  const { olga, id, slug } = await halfAYear();
  const { done, said } = await detach();
  expect(said.at(-1)).toBe(`${month()} is detached: entries of before ${old.toISOString()}.`);
  expect(done).toBe(true);
  const { audit } = await anew(olga);
  const { rows } = await audit.list.query({});
  expect(actionsOf(rows)).toEqual([
    "session.started",
    "audit.detached",
    "user.reactivated",
    "session.started",
  ]);
  expect(rows[1]).toMatchObject({ actor: { kind: "system" }, target: { id }, ip: null });
  world.clock.advance(tenMinutes);
  const verified = await audit.verify.mutate();
  expect(verified).toMatchObject({ intact: true, entries: 4, broken: null });
  expect(verified.detachedUntil && verified.detachedUntil < old.toISOString()).toBe(true);
  const lines: string[] = [];
  const em = world.server.services.orm.em.fork();
  expect(await verifyEverything(em, { organization: slug }, (line) => lines.push(line))).toBe(true);
  expect(lines).toEqual([
    `${slug}: 4 entries under 2 seals are as they were.`,
    `${slug}: entries until ${verified.detachedUntil} are detached and were not looked at.`,
  ]);
  // The entries themselves are where their owner finds them.
  const kept = await sql<{ action: string }>(world, `select action from ${month()} order by at`);
  expect(actionsOf(kept)).toEqual(["organization.created", "session.started", "user.suspended"]);
});

test.each([
  ["removed", "delete from audit_event where organization_id = ? and action = 'user.reactivated'"],
  [
    "changed",
    "update audit_event set actor_id = null where organization_id = ? and action = 'user.reactivated'",
  ],
])("an entry that was %s afterwards still shows", async (_what, tamper) => {
  const { olga, id } = await halfAYear();
  await detach();
  await sql(world, tamper, [id]);
  const { audit } = await anew(olga);
  expect(await audit.verify.mutate()).toMatchObject({ intact: false });
});

test("entries that somebody takes out of what is left show, though they note it as detached", async () => {
  const { olga, id } = await halfAYear();
  await detach();
  world.clock.advance(tenMinutes);
  const caller = await anew(olga);
  await caller.audit.verify.mutate();
  await sql(
    world,
    "delete from audit_event where organization_id = ? and action <> 'audit.detached'",
    [id],
  );
  await sql(
    world,
    `update audit_event e set changes = json_build_object('seal', json_build_object('after', s.number),
       'hash', json_build_object('after', s.hash))
     from (select number, hash from audit_seal where organization_id = ? order by number desc limit 1) s
     where e.organization_id = ? and e.action = 'audit.detached'`,
    [id, id],
  );
  expect(await (await anew(olga)).audit.verify.mutate()).toMatchObject({ intact: false });
});

test("a month in which a log is not as it was stays, for all", async () => {
  const { olga, id } = await halfAYear();
  await (await anew(olga)).audit.verify.mutate();
  await sql(
    world,
    "delete from audit_event where organization_id = ? and action = 'user.suspended'",
    [id],
  );
  const { done, said } = await detach();
  expect(done).toBe(false);
  expect(said.at(-1)).toBe(`${month()} stays: the log of ${id} is not as it was under seal 1.`);
  const { rows } = await (await anew(olga)).audit.list.query({
    filter: { actions: ["audit.detached"] },
  });
  expect(rows).toEqual([]);
});

test("what is personal of a detached month is gone, and erasure, export and retention go on", async () => {
  const { olga, mia, id } = await halfAYear();
  const personal = () =>
    sql<{ of: string | null }>(
      world,
      "select person_id as of from audit_personal where organization_id = ?",
      [id],
    );
  expect(await personal()).toHaveLength(5);
  await detach();
  // Of the two entries that are left.
  expect(await personal()).toHaveLength(2);
  const caller = await anew(olga);
  const pieces = await allPieces(caller.users.exportData.mutate({ userId: mia.id }));
  expect(pieces.join("")).toContain("user.reactivated");
  expect(pieces.join("")).not.toContain("user.suspended");
  await caller.users.delete.mutate({ userId: mia.id });
  await caller.policies.update.mutate({ auditKeptDays: 90 });
  await forgetOld(world.server.services, { organizationId: id });
  const { rows } = await caller.audit.list.query({});
  expect(actionsOf(rows)).not.toContain("user.reactivated");
  expect(actionsOf(rows)).toContain("audit.forgotten");
  world.clock.advance(tenMinutes);
  expect(await caller.audit.verify.mutate()).toMatchObject({ intact: true, detachedUntil: null });
});

test("a month after the other is detached, also one that holds the note of the one before", async () => {
  const { olga } = await halfAYear();
  await detach();
  const first = month();
  await makeMonths(world.server.services.orm.em.fork(), world.clock.now());
  world.clock.advance(200 * day);
  await (await anew(olga)).audit.verify.mutate();
  const now = world.clock.now();
  const { done, said } = await detach(
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 4)),
  );
  expect(done).toBe(true);
  expect(said.join()).not.toContain(first);
  world.clock.advance(tenMinutes);
  const { audit } = await anew(olga);
  expect(await audit.verify.mutate()).toMatchObject({ intact: true });
  expect(actionsOf((await audit.list.query({})).rows)).not.toContain("user.reactivated");
  // Those who do it once more have nothing to do.
  expect(await detach()).toEqual({ done: true, said: [] });
});

test("a detachment that was broken off, since somebody read the log for long, goes on", async () => {
  const { olga } = await halfAYear();
  await detach(new Date(old.getTime() - 1));
  const reader = new Client(world.database.url);
  await reader.connect();
  await reader.query("begin; select count(*) from audit_event");
  const brokenOff = expect(detach()).rejects.toThrow(/cancel/);
  const pending = () =>
    sql(world, "select count(*)::int as count from pg_inherits where inhdetachpending");
  await expect.poll(pending).toEqual([{ count: 1 }]);
  await sql(
    world,
    "select pg_cancel_backend(pid) from pg_stat_activity where query like 'alter table audit_event detach%'",
  );
  await brokenOff;
  await reader.query("commit");
  await reader.end();
  expect(await detach()).toMatchObject({ done: true });
  expect(await pending()).toEqual([{ count: 0 }]);
  expect(await (await anew(olga)).audit.verify.mutate()).toMatchObject({ intact: true });
});

test("what is younger than 90 days can't be detached, and the command says what it wants", async () => {
  await halfAYear();
  const young = new Date(world.clock.now().getTime() - 89 * day);
  expect(await detach(young)).toEqual({
    done: false,
    said: ["Nothing was done: what is younger than 90 days can't be detached."],
  });
  const command = async (...words: string[]) =>
    (await usher(world, ["detach-audit", ...words]).ended).code;
  expect(
    await Promise.all([command(), command("--before", "2026-13"), command("--before", "2020-01")]),
  ).toEqual([1, 1, 0]);
}, 30_000);
