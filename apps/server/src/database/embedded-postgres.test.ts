import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clearEmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { identifyProcess } from "./process-identity.ts";

// One folder for all, because making a cluster takes most of the time.
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "usher-postgres-"));
  await chmod(folder, 0o711);
});

afterAll(async () => {
  await clearEmbeddedPostgres(folder);
  await rm(folder, { recursive: true });
});

const start = () => startEmbeddedPostgres({ folder, port: 0, fsync: false });

test("two first starts at the same instant make one cluster", async () => {
  const [first, second] = await Promise.all([start(), start()]);
  expect(second.url).toBe(first.url);
  await Promise.all([first.stop(), second.stop()]);
});

test("it starts a real PostgreSQL and keeps its data between starts", async () => {
  const first = await start();
  await query(first.url, "create table kept (id int); insert into kept values (7)");
  await first.stop();

  const second = await start();
  expect(await query(second.url, "select id from kept")).toEqual([{ id: 7 }]);
  expect(await query(second.url, "select lower('ÄÉ') as lower")).toEqual([{ lower: "äé" }]);
  await second.stop();
});

test("a second start joins the running one, and the last to stop ends it", async () => {
  const first = await start();
  const second = await start();
  expect(second.url).toBe(first.url);

  await first.stop();
  expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await second.stop();
  await expect(query(second.url, "select 1")).rejects.toThrow("ECONNREFUSED");
});

test("a taken port is named, with the variable and a free one", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await expect(startEmbeddedPostgres({ folder, port })).rejects.toThrow(
    new RegExp(`port ${port} is taken.*USHER_POSTGRES_PORT=\\d+`),
  );
  server.close();
});

test("it recovers from a kill -9 of PostgreSQL", async () => {
  const first = await start();
  process.kill(await postmasterPid(first.dataFolder), "SIGKILL");
  await first.stop();
  const second = await start();
  expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await second.stop();
});

test("the orphan of a killed process is joined and then stopped", async () => {
  const { url, dataFolder } = await startAndBeKilled();
  const pid = await postmasterPid(dataFolder);
  expect(await identifyProcess(pid)).not.toBeNull();

  const heir = await start();
  expect(heir.url).toBe(url);
  await heir.stop();
  expect(await identifyProcess(pid)).toBeNull();
});

test("clearing is refused while in use, and then removes the data", async () => {
  const first = await start();
  await query(first.url, "create table lost (id int)");
  await expect(clearEmbeddedPostgres(folder)).rejects.toThrow("in use");
  await first.stop();
  await clearEmbeddedPostgres(folder);

  const second = await start();
  await expect(query(second.url, "select * from lost")).rejects.toThrow("does not exist");
  await second.stop();
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmasterPid(dataFolder: string): Promise<number> {
  return Number((await readFile(join(dataFolder, "postmaster.pid"), "utf8")).split("\n")[0]);
}

/** In a process of its own, which ends without being able to clean up. */
async function startAndBeKilled(): Promise<{ url: string; dataFolder: string }> {
  const module = fileURLToPath(new URL("./embedded-postgres.ts", import.meta.url));
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const started = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, port: 0 });
    process.stdout.write(JSON.stringify(started), () => process.kill(process.pid, "SIGKILL"));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  await once(child, "close");
  return JSON.parse(output);
}
