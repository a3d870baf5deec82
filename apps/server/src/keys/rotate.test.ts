import { randomBytes } from "node:crypto";
import pg, { Pool } from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createVault } from "../sealing.ts";
import { codeAt, enrol } from "../testing/authenticator.ts";
import { callers, refusal } from "../testing/callers.ts";
import { usher } from "../testing/command.ts";
import { type Person, password } from "../testing/person.ts";
import { challengeOf, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { keyId } from "../tokens.ts";
import { rotateKeys } from "./rotate.ts";

// Commands are processes of their own, slow to begin where much else is going on.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const next = randomBytes(32).toString("hex");
const old = () => world.server.services.settings.secret;

/** Rotates the keys, from the world's secret to the next one. */
const rotate = () =>
  usher(world, ["rotate-keys"], { USHER_SECRET: next, USHER_OTHER_SECRETS: old() });

/** Every column of the database with a text that begins like this. */
async function beginning(start: string): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }>(
    world,
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'character varying')`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const query = `select from "${table}" where starts_with("${column}", ?) limit 1`;
    if ((await sql(world, query, [start])).length > 0) found.push(`${table}.${column}`);
  }
  return found.toSorted();
}

/** All that is sealed. */
const sealed = [
  "recovery_code.code_hash",
  "totp.secret",
  "webhook_endpoint.secret",
  "webhook_endpoint.secret_before",
];

/** Endpoints whose secrets are sealed by this one, each secret `whsec_` and the id. */
async function endpoints(olga: Person, count: number, secret: string): Promise<string[]> {
  const vault = createVault([secret], "webhook");
  const ids = Array.from({ length: count }, () => v7());
  const values = ids.map((id) => vault.seal(Buffer.from(`whsec_${id}`), id));
  await sql(
    world,
    `insert into webhook_endpoint (id, organization_id, url, event_types, secret, created_at)
     select id, ?, 'https://hooks.example/', '{}', sealed, now()
     from json_to_recordset(?) as n (id uuid, sealed text)`,
    [olga.organization.id, JSON.stringify(ids.map((id, n) => ({ id, sealed: values[n] })))],
  );
  return ids;
}

async function secretsOf({ organization }: Person): Promise<[id: string, secret: string][]> {
  const rows = await sql<{ id: string; secret: string }>(
    world,
    "select id, secret from webhook_endpoint where organization_id = ? order by id",
    [organization.id],
  );
  return rows.map(({ id, secret }) => [id, secret]);
}

/** How many of these are sealed by that secret. */
async function countBy(secret: string, ids: string[]): Promise<number> {
  const [row] = await sql<{ count: string }>(
    world,
    `select count(*) from webhook_endpoint
     where id::text in (select json_array_elements_text(?)) and starts_with(secret, ?)`,
    [JSON.stringify(ids), `${keyId(secret)}.`],
  );
  return Number(row?.count);
}

test("all that is sealed goes under the new key, and then the old secret is needed no more", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const app = await enrol(world, mia);
  const { webhooks } = world.as(olga);
  const before = await webhooks.create.mutate({ url: "https://hooks.example/" });
  const webhookId = before.webhook.id;
  const after = await webhooks.rotateSecret.mutate({ webhookId });
  expect(await beginning(`${keyId(old())}.`)).toEqual(sealed);

  const { code, said } = await rotate().ended;
  expect(said).toMatch(/^authenticator apps: 1 sealed anew\nrecovery codes: 10 sealed anew$/m);
  const whole =
    "1 authenticator apps, 10 recovery codes, 1 webhook secrets, 1 webhook secrets of before";
  expect(said).toContain(
    `${keyId(next)} (the key of USHER_SECRET): ${whole}\n${keyId(old())} (a key of USHER_OTHER_SECRETS): nothing\n`,
  );
  expect(code).toBe(0);
  expect(await beginning(`${keyId(old())}.`)).toEqual([]);
  expect(await beginning(`${keyId(next)}.`)).toEqual(sealed);

  const vault = createVault([next], "webhook");
  const [kept] = await sql<{ secret: string; secret_before: string }>(
    world,
    "select secret, secret_before from webhook_endpoint where id = ?",
    [webhookId],
  );
  expect(vault.open(kept?.secret ?? "", webhookId).toString()).toBe(after.secret);
  expect(vault.open(kept?.secret_before ?? "", webhookId).toString()).toBe(before.secret);
  const { session } = callers((await world.another({ secret: next })).address).with({});
  const signIn = async (typed: string) => {
    const organization = mia.organization.slug;
    const first = session.signIn.mutate({ organization, identifier: mia.email, password });
    return session.verifyMfa.mutate({ challenge: await challengeOf(first), code: typed });
  };
  expect((await signIn(app.newCode())).status).toBe("signed-in");
  const recoveryCode = app.recoveryCodes[3] ?? "";
  expect((await signIn(recoveryCode)).status).toBe("signed-in");
  expect(await refusal(signIn(recoveryCode))).toBe("wrong_code");
});

test("killed in the middle, it goes on where it was", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const ids = await endpoints(olga, 3000, old());
  // It stops at this one: some are done then, and some are not.
  const client = new pg.Client(world.database.url);
  await client.connect();
  await client.query("begin");
  await client.query("select from webhook_endpoint where id = $1 for update", [ids[1600]]);
  const killed = rotate();
  await expect.poll(() => countBy(next, ids), { timeout: 30_000 }).toBe(1500);
  killed.kill();
  expect((await killed.ended).code).toBeNull();
  await client.query("rollback");
  await client.end();
  // What it had asked the database for is still done, now that the row is free, or is not.
  const asked = "select from pg_stat_activity where state = 'active' and query like 'update web%'";
  await expect.poll(async () => (await sql(world, asked)).length).toBe(0);
  const left = await countBy(old(), ids);
  expect([1500, 1000]).toContain(left);

  const { code, said } = await rotate().ended;
  expect(said).toContain(`webhook secrets: ${left} sealed anew\n`);
  expect(code).toBe(0);
  expect(await countBy(next, ids)).toBe(3000);
  const vault = createVault([next], "webhook");
  for (const [id, value] of await secretsOf(olga))
    expect(vault.open(value, id).toString()).toBe(`whsec_${id}`);
}, 60_000);

test("a value that is written between its being read and replaced is not overwritten", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const [id = ""] = await endpoints(olga, 1, old());
  const client = new pg.Client(world.database.url);
  await client.connect();
  await client.query("begin");
  const written = createVault([next], "webhook").seal(Buffer.from("whsec_new"), id);
  await client.query("update webhook_endpoint set secret = $1 where id = $2", [written, id]);
  const pool = new Pool({ connectionString: world.database.url, max: 1 });
  // It has read the value of before, and waits for the row.
  const rotating = rotateKeys(pool, [next, old()], () => {});
  const waiting =
    "select from pg_stat_activity where wait_event_type = 'Lock' and query like 'update web%'";
  await expect.poll(async () => (await sql(world, waiting)).length).toBe(1);
  await client.query("commit");
  await client.end();
  expect(await rotating).toBe(true);
  await pool.end();
  expect(await secretsOf(olga)).toEqual([[id, written]]);
});

test("who writes meanwhile is not overwritten", async () => {
  const { olga, ...people } = await world.organization({
    olga: "owner",
    ...Object.fromEntries(Array.from({ length: 3 }, (_, n) => [`member${n}`, "member"])),
  });
  const ids = await endpoints(olga, 20, old());
  const server = await world.another({ secret: next, otherSecrets: [old()] });
  const caller = callers(server.address);
  const shown = new Map<string, string>();
  let running = true;
  const write = async (id: string) => {
    while (running) {
      const { secret } = await caller.as(olga).webhooks.rotateSecret.mutate({ webhookId: id });
      shown.set(id, secret);
    }
  };
  const writing = Promise.all(ids.slice(0, 5).map(write));
  const apps = Promise.all(
    Object.values<Person>(people).map(async (person) => {
      const mfa = caller.as(person).mfa;
      const { secret } = await mfa.beginTotp.mutate({ password });
      return mfa.confirmTotp.mutate({ code: codeAt(secret, world.clock.now()) });
    }),
  );
  const pool = new Pool({ connectionString: world.database.url, max: 2 });
  for (let times = 0; times < 10; times++) {
    // Back and forth, so that there is always something to do.
    const secrets = times % 2 ? ([next, old()] as const) : ([old(), next] as const);
    await rotateKeys(pool, secrets, () => {});
  }
  running = false;
  await writing;
  expect((await apps).every(({ recoveryCodes }) => recoveryCodes.length === 10)).toBe(true);
  expect(await rotateKeys(pool, [next, old()], () => {})).toBe(true);
  await pool.end();
  const vault = createVault([next], "webhook");
  for (const [id, value] of await secretsOf(olga))
    expect(vault.open(value, id).toString()).toBe(shown.get(id) ?? `whsec_${id}`);
  expect(shown.size).toBe(5);
});

test("what an unknown key sealed is named by its id and left alone, and so is what was tampered with", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const lost = "a secret that nobody has any more, alas";
  const [id = ""] = await endpoints(olga, 1, lost);
  const [damaged = ""] = await endpoints(olga, 1, old());
  await sql(
    world,
    "update webhook_endpoint set secret = overlay(secret placing 'AAAA' from 20) where id = ?",
    [damaged],
  );
  const values = await secretsOf(olga);
  const { code, said } = await rotate().ended;
  expect(code).toBe(1);
  expect(said).toContain(
    `${keyId(lost)} (a key that is not known here, so that nothing can open these: `,
  );
  expect(said).toContain("USHER_OTHER_SECRETS and run this again): 1 webhook secrets\n");
  expect(said).toContain(
    `Damaged, and opened by no key: webhook_endpoint.secret of ${damaged}, sealed by ${keyId(old())}\n`,
  );
  expect(await secretsOf(olga)).toEqual(values);
  await sql(world, "delete from webhook_endpoint where id in (?, ?)", [id, damaged]);
});

test("a secret that is named twice is one", async () => {
  const both = { USHER_SECRET: next, USHER_OTHER_SECRETS: `${next},${old()},${old()}` };
  const { code, said } = await usher(world, ["rotate-keys"], both).ended;
  expect(said.match(/^[0-9a-f]{8} /gm)).toEqual([`${keyId(next)} `, `${keyId(old())} `]);
  expect(code).toBe(0);
});

test("an other secret that is too short is refused, naming the variable and not the secret", async () => {
  const { code, said } = await usher(world, ["rotate-keys"], {
    USHER_OTHER_SECRETS: "much too short",
  }).ended;
  expect(code).toBe(1);
  expect(said).toMatch(/^USHER_OTHER_SECRETS: \w/);
  expect(said).not.toContain("much too short");
});
