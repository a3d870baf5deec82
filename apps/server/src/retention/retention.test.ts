import { policyBounds, type RetentionPolicies } from "@usher/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ended, these } from "../testing/bulk.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";
import { forgetOld } from "./retention.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60 * 1000;
const tenMinutes = 10 * 60 * 1000;
const sql = <Row extends object>(statement: string, params: unknown[] = []) =>
  world.server.services.orm.em.fork().execute<Row[]>(statement, params);
const forget = ({ organization }: Person, services = world.server.services) =>
  forgetOld(services, { organizationId: organization.id });

/** How many rows of a table the organization has. */
async function count(table: string, { organization }: Person, condition = "true"): Promise<number> {
  const [row] = await sql<{ count: string }>(
    `select count(*) from ${table} where organization_id = ? and ${condition}`,
    [organization.id],
  );
  return Number(row?.count);
}

/** An organization that keeps everything as shortly as it may, with one of each to be forgotten. */
async function something() {
  const shortest = Object.fromEntries(
    periods.map((period) => [period, policyBounds[period].lowest]),
  );
  const people = { olga: "owner", mia: "member" };
  const { olga, mia } = await world.organization(people, { policies: shortest });
  const caller = world.as(olga);
  await caller.webhooks.create.mutate({ url: "https://127.0.0.1:9" });
  await world.signIn(mia);
  await caller.invitations.create.mutate({ emails: ["guest@kept.example"], roles: ["member"] });
  const deed = { action: "suspend", params: {}, selection: these(mia), expectedTotal: 1 } as const;
  await ended(caller, (await caller.bulk.start.mutate(deed)).jobId);
  await failedMail(olga);
  return { olga, mia, caller };
}

/** A mail that was tried for the last time. */
async function failedMail({ organization }: Person): Promise<void> {
  const payload = { organizationId: organization.id, userId: null, to: "lost@kept.example" };
  const [job] = await sql<{ id: string }>(
    "select id from graphile_worker.add_job('send-account-mail', ?::json, run_at := 'infinity')",
    [JSON.stringify(payload)],
  );
  await sql("update graphile_worker._private_jobs set attempts = max_attempts where id = ?", [
    job?.id,
  ]);
}

/** Somebody whose session ran out meanwhile, signed in anew. */
const anew = async (person: Person) => world.with(await world.signIn(person));

/** How many there are of what each period is about. */
const counted: Record<keyof RetentionPolicies, (of: Person) => Promise<number>> = {
  sessionsKeptDays: (of) => count("session", of),
  deliveriesKeptDays: (of) => count("webhook_delivery", of),
  invitationsKeptDays: (of) => count("invitation", of),
  bulkKeptDays: (of) => count("bulk_item", of),
  auditKeptDays: (of) => count("audit_event", of, "action <> 'audit.forgotten'"),
  mailsKeptDays: async ({ organization }) => {
    const [row] = await sql<{ count: string }>(
      `select count(*) from graphile_worker._private_jobs
       where payload ->> 'organizationId' = ? and attempts >= max_attempts`,
      [organization.id],
    );
    return Number(row?.count);
  },
};
const periods = Object.keys(counted) as (keyof RetentionPolicies)[];

/** From when each is counted, in days after it was made. */
const countedFrom: Partial<Record<keyof RetentionPolicies, number>> = {
  // When the idle limit and the link end.
  sessionsKeptDays: 14,
  invitationsKeptDays: 7,
};

test.each(periods)("%s: what is older is forgotten, and nothing before", async (period) => {
  const { olga } = await something();
  const { clock } = world.server.services;
  const at = (days: number) => ({
    ...world.server.services,
    clock: () => new Date(clock().getTime() + days * day),
  });
  const kept = policyBounds[period].lowest + (countedFrom[period] ?? 0);
  const before = await counted[period](olga);
  expect(before).toBeGreaterThan(0);
  await forget(olga, at(kept - 0.1));
  expect(await counted[period](olga)).toBe(before);
  await forget(olga, at(kept + 0.1));
  expect(await counted[period](olga)).toBe(0);
});

test("an expired invitation goes with what is recorded of its address", async () => {
  const { olga } = await something();
  const recorded = () => count("audit_personal", olga, "data::text like '%guest@kept.example%'");
  expect(await recorded()).toBe(1);
  const { clock } = world.server.services;
  const later = new Date(clock().getTime() + 9 * day);
  await forget(olga, { ...world.server.services, clock: () => later });
  expect(await recorded()).toBe(0);
});

test("more than one batch is forgotten, by several servers at once, and only where it is due", async () => {
  const { olga } = await something();
  const { olga: other } = await something();
  await sql(
    `insert into session (id, public_id, organization_id, user_id, created_at, last_used_at, expires_at, absolute_expires_at)
     select gen_random_uuid()::text, gen_random_uuid(), ?, ?, now(), now(), now() - interval '1 day', now()
     from generate_series(1, 4500)`,
    [olga.organization.id, olga.id],
  );
  const { services } = await world.another();
  await Promise.all([forget(olga), forget(olga, services), forget(olga), forget(olga, services)]);
  // What another run held is gone with that one.
  expect(await count("session", olga, "expires_at < now()")).toBe(0);
  expect(await count("session", other)).toBe(1);
});

test("a log whose beginning is forgotten verifies, and goes on being sealed", async () => {
  const { olga, caller } = await something();
  world.clock.advance(10 * day);
  await caller.audit.verify.mutate();
  world.clock.advance(81 * day);
  await forget(olga);
  await forget(olga);
  const { audit } = await anew(olga);
  const noted = await audit.list.query({ filter: { actions: ["audit.forgotten"] } });
  expect(noted.rows).toMatchObject([
    { actor: { kind: "system" }, target: { id: olga.organization.id } },
  ]);
  world.clock.advance(tenMinutes);
  // The first check, what was noted, and the sign-in: what is older is gone.
  expect(await audit.verify.mutate()).toMatchObject({ intact: true, entries: 3 });
  const { rows } = await audit.list.query({});
  expect(rows.map(({ action }) => action)).toEqual([
    "audit.verified",
    "session.started",
    "audit.forgotten",
    "audit.verified",
  ]);
  world.clock.advance(99 * day);
  await forget(olga);
  world.clock.advance(tenMinutes);
  const later = await anew(olga);
  expect(await later.audit.verify.mutate()).toMatchObject({ intact: true });
  expect((await later.audit.list.query({})).rows.map(({ action }) => action)).toEqual([
    "audit.verified",
    "session.started",
    "audit.forgotten",
  ]);
});

test.each([
  ["all that is old enough", "true"],
  ["one entry", "action = 'webhook.created'"],
])("%s that somebody else took out shows, and what is left stays", async (_what, condition) => {
  const { olga, caller } = await something();
  world.clock.advance(tenMinutes);
  await caller.audit.verify.mutate();
  world.clock.advance(100 * day);
  await sql(`delete from audit_event where organization_id = ? and ${condition}`, [
    olga.organization.id,
  ]);
  const { audit } = await anew(olga);
  expect(await audit.verify.mutate()).toMatchObject({ intact: false });
  const before = await count("audit_event", olga);
  await forget(olga);
  expect(await count("audit_event", olga)).toBe(before);
});

test("nor does it help to note what was taken out as forgotten", async () => {
  const { olga, caller } = await something();
  world.clock.advance(tenMinutes);
  await caller.audit.verify.mutate();
  world.clock.advance(60 * day);
  const id = olga.organization.id;
  await sql("delete from audit_event where organization_id = ?", [id]);
  await sql(
    `insert into audit_event (id, organization_id, at, actor_kind, action, outcome, target_kind, target_id, changes)
     select gen_random_uuid(), organization_id, ?, 'system', 'audit.forgotten', 'done', 'organization', organization_id,
       json_build_object('seal', json_build_object('after', number), 'hash', json_build_object('after', hash))
     from audit_seal where organization_id = ?`,
    [world.clock.now(), id],
  );
  expect(await (await anew(olga)).audit.verify.mutate()).toMatchObject({ intact: false });
});

test("what a killed run left of the log breaks nothing, and goes with the next", async () => {
  const { olga } = await something();
  const id = olga.organization.id;
  // As old as the first of all, which stays when a run ends before its last batch.
  const [first] = await sql<{ at: string }>(
    "select min(at) as at from audit_event where organization_id = ?",
    [id],
  );
  world.clock.advance(91 * day);
  await forget(olga);
  await sql(
    `insert into audit_event (id, organization_id, at, actor_kind, action, outcome, changes)
     values (gen_random_uuid(), ?, ?, 'user', 'session.started', 'done', '{}')`,
    [id, first?.at],
  );
  const left = () =>
    count("audit_event", olga, `at <= '${new Date(first?.at ?? 0).toISOString()}'`);
  expect(await left()).toBe(1);
  world.clock.advance(tenMinutes);
  expect(await (await anew(olga)).audit.verify.mutate()).toMatchObject({ intact: true });
  await forget(olga);
  expect(await left()).toBe(0);
  expect(await count("audit_event", olga, "action = 'audit.forgotten'")).toBe(1);
});
