import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { startWorker } from "./worker.ts";

let database: TestDatabase;
const pools: pg.Pool[] = [];
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
  await database.drop();
});

/** One server's connections. */
function connect(): pg.Pool {
  const pool = new pg.Pool({ connectionString: database.url });
  // Dropping the database ends connections that are still on their way out.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  pools.push(pool);
  return pool;
}

const payload = { organizationId: "o", invitationId: "i", mailVersion: 1 };
const queue = (pool: pg.Pool, job = payload, key = "key") =>
  pool.query("select enqueue('send-invitation', $1::json, $2, null)", [JSON.stringify(job), key]);

/** The queue as a worker leaves it that took its job a minute ago. */
const lockFor = (pool: pg.Pool, worker: string) =>
  pool.query(
    `update graphile_worker._private_jobs
     set locked_at = now() - interval '1 minute', locked_by = $1, attempts = 1`,
    [worker],
  );

function counting() {
  const seen: (typeof payload)[] = [];
  const handlers = {
    "send-invitation": async (job: typeof payload) => {
      seen.push(job);
    },
    bulk: async () => {},
    "send-account-mail": async () => {},
    "lift-suspension": async () => {},
    "forget-ended-keys": async () => {},
    "forget-old": async () => {},
    "make-audit-months": async () => {},
    "seal-audit": async () => {},
    "anchor-audit": async () => {},
  };
  return { seen, handlers };
}

test("a job that a killed server left locked is done by the next one, once", async () => {
  const pool = connect();
  await queue(pool);
  await lockFor(pool, "dead-worker");
  const { seen, handlers } = counting();
  const worker = await startWorker(pool, handlers, () => {});
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual([payload]);
  await worker.stop();
  expect(seen).toEqual([payload]);
  expect((await pool.query("select id from graphile_worker.jobs")).rows).toEqual([]);
});

test("a job that a living server is at is left to it", async () => {
  const pool = connect();
  await queue(pool);
  const living = await connect().connect();
  await living.query("select pg_advisory_lock(hashtextextended('living-worker', 0))");
  await lockFor(pool, "living-worker");
  const { seen, handlers } = counting();
  const worker = await startWorker(pool, handlers, () => {});
  await worker.stop();
  living.release(true);
  const { rows } = await pool.query("select locked_by from graphile_worker.jobs");
  expect(rows).toEqual([{ locked_by: "living-worker" }]);
  expect(seen).toEqual([]);
});

test("two servers share the jobs and do each once", async () => {
  const pool = connect();
  const [first, second] = [counting(), counting()];
  const workers = await Promise.all([
    startWorker(connect(), first.handlers, () => {}),
    startWorker(connect(), second.handlers, () => {}),
  ]);
  for (let mailVersion = 0; mailVersion < 40; mailVersion++)
    await queue(pool, { ...payload, mailVersion }, `job-${mailVersion}`);
  await expect.poll(() => first.seen.length + second.seen.length, { timeout: 10_000 }).toBe(40);
  await Promise.all(workers.map((worker) => worker.stop()));
  const versions = [...first.seen, ...second.seen].map(({ mailVersion }) => mailVersion);
  expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, job) => job));
});

test("a job that takes long is left to the server that is at it, also after it lost a connection", async () => {
  const pool = connect();
  const timing = { recoverEvery: 700, leaveAlone: 200 };
  const taken: string[] = [];
  const slowly = (server: string) => ({
    "send-invitation": async () => {
      taken.push(server);
      await new Promise((resolve) => setTimeout(resolve, 3000));
    },
    bulk: async () => {},
    "send-account-mail": async () => {},
    "lift-suspension": async () => {},
    "forget-ended-keys": async () => {},
    "forget-old": async () => {},
    "make-audit-months": async () => {},
    "seal-audit": async () => {},
    "anchor-audit": async () => {},
  });
  const first = await startWorker(connect(), slowly("first"), () => {}, timing);
  const second = await startWorker(connect(), slowly("second"), () => {}, timing);
  await queue(pool);
  await expect.poll(() => taken.length, { timeout: 5000 }).toBe(1);
  // Of this database: the cluster has others, of tests that run meanwhile.
  const locks = `from pg_locks join pg_database d on d.oid = database
    where locktype = 'advisory' and granted and datname = current_database()`;
  await pool.query(`select pg_terminate_backend(pid) ${locks} and pid <> pg_backend_pid()`);
  await expect
    .poll(async () => (await pool.query(`select count(*)::int as count ${locks}`)).rows, {
      timeout: 5000,
    })
    .toEqual([{ count: 2 }]);
  const waiting = async () => (await pool.query("select id from graphile_worker.jobs")).rows;
  await expect.poll(waiting, { timeout: 10_000 }).toEqual([]);
  await Promise.all([first.stop(), second.stop()]);
  expect(taken).toHaveLength(1);
});

test("whoever waits for a mail of their own account waits for no mail of an invitation", async () => {
  const pool = connect();
  for (let n = 0; n < 20; n++) await queue(pool, { ...payload, mailVersion: n }, `invitation ${n}`);
  await pool.query("select enqueue('send-account-mail', '{}', 'account', null)");
  const order: string[] = [];
  const { handlers } = counting();
  const worker = await startWorker(
    pool,
    {
      ...handlers,
      "send-invitation": async () => void order.push("invitation"),
      "send-account-mail": async () => void order.push("account"),
    },
    () => {},
  );
  await expect.poll(() => order.length, { timeout: 15_000 }).toBe(21);
  await worker.stop();
  // Four are taken at once, in whichever order they then run.
  expect(order.indexOf("account")).toBeLessThan(4);
});
