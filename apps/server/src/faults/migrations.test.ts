import { setTimeout as sleep } from "node:timers/promises";
import { Migration } from "@mikro-orm/migrations";
import { Client } from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { migrate } from "../database/migrate.ts";
import { createOrm } from "../database/orm.ts";
import { asAdmin, databaseUrl } from "../testing/admin.ts";
import { callers } from "../testing/callers.ts";
import { createTestDatabase } from "../testing/database.ts";
import { startInstallation } from "../testing/installation.ts";
import { byStatus, report, startLoad } from "../testing/load.ts";
import { serverProcess } from "../testing/server-process.ts";

/** What the version after this one might bring: columns and a table, and an index over a large table. */
class Migration20990101000001_next extends Migration {
  override up(): void {
    this.addSql(`alter table "app_user" add "pronoun" text null;`);
    this.addSql(`alter table "app_group" add "color" text not null default 'grey';`);
    this.addSql(`create table "badge" ("id" uuid primary key);`);
  }
}

class Migration20990101000002_index extends Migration {
  override up(): void {
    this.addSql(`create index concurrently "audit_personal_by_data" on "audit_personal" ("data");`);
  }

  override isTransactional(): boolean {
    return false;
  }
}

const nextVersion = [Migration20990101000001_next, Migration20990101000002_index].map((each) => ({
  name: each.name,
  class: each,
}));

/** A server on a database of its own, and whose it is. */
async function startOld() {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const installation = await startInstallation(database.url);
  onTestFinished(() => installation.stop());
  const { olga } = await installation.organization({ olga: "owner" });
  const old = await installation.server("old");
  return { database, installation, olga, old };
}

test("a server goes on while two of the next version migrate, also when somebody holds up the migration", async () => {
  const { database, installation, olga, old } = await startOld();
  const load = startLoad(
    "Group",
    Array.from({ length: 4 }, () => callers(old.address).as(olga)),
    25,
  );
  const slow = new Client(database.url);
  await slow.connect();
  // A report that takes long: it reads what the migration wants for itself.
  await slow.query("begin");
  await slow.query("select count(*) from app_user");
  const from = performance.now();
  const next = { silent: true, migrationsList: nextVersion };
  const migrating = Promise.all([migrate(database.url, next), migrate(database.url, next)]);
  await sleep(3000);
  const meanwhile = load.acknowledged.filter(({ at }) => at > from).length;
  await slow.query("commit");
  await slow.end();
  await migrating;
  const seconds = (performance.now() - from) / 1000;
  const migrated = performance.now();
  await expect
    .poll(() => load.acknowledged.filter(({ at }) => at > migrated).length)
    .toBeGreaterThan(8);
  await load.end();

  const applied = await installation.query<{ name: string }>(
    "select name from usher_migration where name like 'Migration2099%' order by name",
  );
  const longest = Math.max(...load.acknowledged.map(({ took }) => took)) / 1000;
  report("two migrations at once while an old server serves", {
    "held up for seconds": 3,
    "seconds until migrated": Number(seconds.toFixed(1)),
    "made meanwhile": meanwhile,
    acknowledged: load.acknowledged.length,
    "turned away": byStatus(load.failures),
    "seconds of the longest call": Number(longest.toFixed(2)),
  });
  expect(applied.map(({ name }) => name)).toEqual(nextVersion.map(({ name }) => name));
  expect(load.failures).toEqual([]);
  expect(meanwhile).toBeGreaterThan(0);
  // Behind the migration nobody waits for longer than it does itself: a second, and what a busy machine adds.
  expect(longest).toBeLessThan(6);
  expect(old.hasEnded()).toBe(false);
}, 60_000);

test("deeds go on while the log that they are written to is divided into months, and no entry is copied", async () => {
  const { database, installation, olga, old } = await startOld();
  const orm = await createOrm(database.url, {}, { silent: true });
  await orm.migrator.down({ to: "Migration20261127104000_invitation_mails_wait" });
  await orm.close();
  const fileOf = (table: string) =>
    installation.query("select relfilenode as file from pg_class where oid = ?::regclass", [table]);
  const before = await fileOf("audit_event");
  const load = startLoad(
    "Group",
    Array.from({ length: 4 }, () => callers(old.address).as(olga)),
    25,
  );
  await expect.poll(() => load.acknowledged.length).toBeGreaterThan(8);
  await migrate(database.url, { silent: true });
  const migrated = performance.now();
  await expect
    .poll(() => load.acknowledged.filter(({ at }) => at > migrated).length)
    .toBeGreaterThan(8);
  await load.end();
  expect(load.failures).toEqual([]);
  expect(await fileOf("audit_event_before")).toEqual(before);
  const recorded = await installation.query(
    `select count(*)::int as entries, count(distinct e.target_id)::int as groups,
       bool_and(exists (select from audit_personal p where p.event_id = e.id)) as personal
     from audit_event e where action = 'group.created'`,
  );
  const groups = load.acknowledged.length;
  expect(recorded).toEqual([{ entries: groups, groups, personal: true }]);
}, 60_000);

test("two servers that start on an empty database at once both come up", async () => {
  const { adminUrl, template } = inject("testPostgres");
  const name = `${template}_empty`;
  await asAdmin(adminUrl, `create database ${name}`);
  onTestFinished(() => asAdmin(adminUrl, `drop database ${name} with (force)`));
  const settings = {
    databaseUrl: databaseUrl(adminUrl, name),
    secret: "x".repeat(32),
    smtpUrl: "smtp://127.0.0.1:1",
    otherSecrets: [],
    webhookNetworks: [],
  };
  const servers = await Promise.all(["one", "two"].map((each) => serverProcess(settings, each)));
  const ready = servers.map(async ({ address }) => (await fetch(`${address}/readyz`)).status);
  expect(await Promise.all(ready)).toEqual([200, 200]);
  expect(await Promise.all(servers.map((server) => server.stop()))).toEqual([0, 0]);
}, 60_000);
