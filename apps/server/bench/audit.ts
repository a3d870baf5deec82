import { setTimeout as sleep } from "node:timers/promises";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { type Actor, anonymousActor, type OrganizationFacts } from "../src/actor.ts";
import { record } from "../src/audit/record.ts";
import { checkSeals } from "../src/audit/seals.ts";
import { checkAndSeal } from "../src/audit/verify.ts";
import { migrate } from "../src/database/migrate.ts";
import { createOrm, inOrganization } from "../src/database/orm.ts";
import { createOrganization } from "../src/organizations/bootstrap.ts";
import { startTemporaryPostgres } from "../src/testing/temporary-postgres.ts";

/**
 * What the audit log costs, on a PostgreSQL of its own that writes to the disk: how many entries a second are
 * recorded by transactions that run at once, as sign-ins do, in one organization and in many, beside the
 * same rows inserted into a table without keys, triggers and seals; and how long a million entries take to verify.
 */
const atOnce = 16;
const seconds = 5;
const million = 1_000_000;
const portion = 50_000;
const leastRecorded = 300;
const mostSeconds = 60;

const request = {
  ip: "192.0.2.7",
  userAgent: "Mozilla/5.0",
  requestId: "bench",
  procedure: "session.signIn",
  devices: [],
};

const postgres = await startTemporaryPostgres({ fsync: true });
await migrate(postgres.url, { silent: true });
const orm = await createOrm(postgres.url);
try {
  const slow = await measureRecording(orm);
  const late = await measureVerifying(orm);
  process.exitCode = slow || late ? 1 : 0;
} finally {
  await orm.close();
  await postgres.stop();
}

function organization(slug: string): Promise<OrganizationFacts> {
  const made = { slug, name: slug, profile: "standard" };
  return orm.em.fork().transactional((em) => createOrganization(em, made, new Date()));
}

/** What a sign-in does to the log. */
function recordOne(orm: MikroORM, of: OrganizationFacts): Promise<void> {
  return inOrganization(orm, of.id, async (em) => {
    const actor: Actor = anonymousActor(of, request, new Date());
    record(em, actor, { action: "session.started", target: { kind: "user", id: of.id } });
  });
}

/** The same row without anything that the log has. */
function insertOne(orm: MikroORM, of: OrganizationFacts): Promise<unknown> {
  return inOrganization(orm, of.id, (em) =>
    em.execute(
      `insert into bench_event (id, organization_id, at, actor_kind, action, outcome, procedure, changes)
       values (gen_random_uuid(), ?, now(), 'anonymous', 'session.created', 'done', ?, '{}')`,
      [of.id, request.procedure],
    ),
  );
}

/** How often a second something is done by as many as are at it at once. */
async function perSecond(work: (index: number) => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const one = async (index: number) => {
    for (; performance.now() < end; done++) await work(index);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, index) => one(index)));
  return done / seconds;
}

async function measureRecording(orm: MikroORM): Promise<boolean> {
  await orm.em.fork().execute("create table bench_event (like audit_event including defaults)");
  await orm.em.fork().execute("grant insert on bench_event to usher_app");
  const many = await Promise.all(Array.from({ length: atOnce }, (_, n) => organization(`o-${n}`)));
  const [one] = many;
  if (!one) throw new Error("No organization.");
  await perSecond(() => recordOne(orm, one)); // Warms up.
  const bare = await perSecond(() => insertOne(orm, one));
  const spread = await perSecond((index) => recordOne(orm, many[index] ?? one));
  const alone = await perSecond(() => recordOne(orm, one));
  const sealing = await whileSealing(orm, one, () => perSecond(() => recordOne(orm, one)));
  const say = (what: string, figure: number) =>
    console.log(`${what}: ${figure.toFixed(0)} a second, ${(figure / bare).toFixed(2)} of bare`);
  console.log(`${atOnce} transactions at once, ${seconds} seconds each:`);
  say("bare inserts, no keys, no triggers, no seals", bare);
  say(`recorded in ${atOnce} organizations`, spread);
  say("recorded in one organization", alone);
  say("recorded in one organization that is sealed and verified meanwhile", sealing);
  return Math.min(alone, sealing) < leastRecorded;
}

/** Seals and verifies a log again and again, with a second between, while something goes on. */
async function whileSealing<T>(
  orm: MikroORM,
  { id }: OrganizationFacts,
  work: () => Promise<T>,
): Promise<T> {
  let going = true;
  const sealing = (async () => {
    while (going) {
      // As if all had settled: so each round has something to do.
      const now = new Date(Date.now() + 5 * 60 * 1000 - 1000);
      await inOrganization(orm, id, (em) => sealAll(em, id, now));
      await sleep(1000);
    }
  })();
  const done = await work();
  going = false;
  await sealing;
  return done;
}

async function sealAll(em: EntityManager, organizationId: string, now: Date): Promise<void> {
  const { broken } = await checkAndSeal(em, { organizationId, now });
  if (broken) throw new Error(`Broken: ${broken.why}`);
}

async function measureVerifying(orm: MikroORM): Promise<boolean> {
  const { id } = await organization("million");
  for (let from = 1; from <= million; from += portion) await fill(id, from);
  const sealing = await timed(() => inOrganization(orm, id, (em) => sealAll(em, id, new Date())));
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  let entries = 0;
  const verifying = await timed(async () => {
    const checked = await checkSeals(orm.em.fork(), id);
    if (checked.broken) throw new Error(`Broken: ${checked.broken.why}`);
    entries = checked.entries;
  });
  clearInterval(timer);
  if (entries < million) throw new Error(`Only ${entries} entries are under seals.`);
  const more = ((most - before) / 1024 / 1024).toFixed(0);
  console.log(`${entries} entries: sealed in ${sealing.toFixed(1)} s`);
  console.log(`verified in ${verifying.toFixed(1)} s, with ${more} MB more memory at most`);
  return verifying > mostSeconds;
}

/** A portion of a log of two months, an entry every five seconds. */
function fill(organizationId: string, from: number): Promise<unknown> {
  return orm.em.fork().execute(
    `insert into audit_event (id, organization_id, at, actor_kind, actor_id, action, outcome, procedure,
       target_kind, target_id, changes, request_id)
     select gen_random_uuid(), ?, now() - interval '60 days' + n * interval '5 seconds', 'user',
       gen_random_uuid(), 'user.updated', 'done', 'users.update', 'user', gen_random_uuid(),
       jsonb_build_object('roles', jsonb_build_object('before', '["member"]'::jsonb, 'after',
         jsonb_build_array('admin', n))), gen_random_uuid()::text
     from generate_series(?::int, ?) n`,
    [organizationId, from, from + portion - 1],
  );
}

/** How long something takes, in seconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
