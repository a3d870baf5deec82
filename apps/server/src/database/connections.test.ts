import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";
import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type TamperedPostgres, tamperWithPostgres } from "../testing/tampered-postgres.ts";
import { applicationRole, createOrm, inOrganization, readInOrganization } from "./orm.ts";
import { mayPass } from "./passing.ts";
import { ask } from "./statements.ts";

let database: TestDatabase;
let postgres: TamperedPostgres;
let orm: MikroORM;
/** Who owns the tables. */
let login: string;
beforeAll(async () => {
  database = await createTestDatabase();
  postgres = await tamperWithPostgres(database.url);
  login = new URL(database.url).username;
  orm = await createOrm(database.url);
  await orm.em.fork().execute(`
    create table note (id serial primary key, text text unique, written_by text not null default current_user);
    create table price (amount int);
    insert into price values (1);
    grant all on note, note_id_seq, price to ${applicationRole};
    create function keep(text) returns text language sql as 'insert into note (text) values ($1) returning text';`);
});
afterAll(async () => {
  await orm.close();
  await postgres.stop();
  await database.drop();
});
beforeEach(async () => {
  postgres.fate = () => "pass";
  await orm.em.fork().execute("truncate note");
});

const organizationId = "019b0000-0000-7000-8000-000000000001";

interface Notes {
  text: string;
  written_by: string;
}
const notes = () => orm.em.fork().execute<Notes[]>("select text, written_by from note order by id");

/** A connection to the database, on whose way statements are lost as `postgres` says. */
async function tried(waits?: Record<string, number>, connections = 1) {
  let pool = undefined as unknown as Pool;
  const own = await createOrm(postgres.url, waits, {
    connections,
    keepsStatements: true,
    onPool: (made) => {
      pool = made;
    },
  });
  await own.connect();
  onTestFinished(() => own.close());
  return { own, pool };
}

/** That it came at a bad moment is all that is said of a call. */
const expectPassing = (problem: unknown): void => {
  expect(mayPass(problem), String(problem)).toBe(true);
};

/** It would wait forever, were its only connection lent to somebody who is gone. */
async function expectWorking({ own, pool }: Awaited<ReturnType<typeof tried>>): Promise<void> {
  postgres.fate = () => "pass";
  expect(pool.totalCount - pool.idleCount).toBe(0);
  const outside =
    "select current_user as role, current_setting('usher.organization_id', true) as organization";
  const [now] = await own.em.fork().execute<{ role: string; organization: string }[]>(outside);
  expect(now?.role).toBe(login);
  expect(now?.organization ?? "").toBe("");
  await inOrganization(own, organizationId, (em) => em.execute("select keep('after')"));
  expect((await notes()).at(-1)).toEqual({ text: "after", written_by: applicationRole });
}

/** Each way to begin: by the statement that changes something, with values or without, by one that asks, by part of it. */
const beginnings: Record<string, (em: EntityManager, text: string) => Promise<unknown>> = {
  "an insert": (em, text) => em.execute("insert into note (text) values (?)", [text]),
  "an insert with values": (em, text) =>
    em.getKysely().executeQuery(CompiledQuery.raw("insert into note (text) values ($1)", [text])),
  "a select that writes": (em, text) => em.execute("select keep(?)", [text]),
  "a select that writes, with values": (em, text) =>
    em.getKysely().executeQuery(CompiledQuery.raw("select keep($1)", [text])),
  "a question, and an insert": async (em, text) => {
    await ask(em, "select count(*) from note where text <> ?", [text]);
    await em.execute("insert into note (text) values (?)", [text]);
  },
  "a part": (em, text) =>
    em.transactional((part) => part.execute("insert into note (text) values (?)", [text])),
};

describe.each(Object.entries(beginnings))("a transaction that begins with %s", (_, work) => {
  test("is done whole, as the role", async () => {
    const at = await tried();
    await inOrganization(at.own, organizationId, (em) => work(em, "first"));
    expect(await notes()).toEqual([{ text: "first", written_by: applicationRole }]);
    await expectWorking(at);
  });

  test("does nothing if it does not begin", async () => {
    const at = await tried();
    postgres.fate = (text) =>
      text.startsWith("begin") ? { instead: text.replace("begin", "bgin") } : "pass";
    const tries = inOrganization(at.own, organizationId, async (em) => {
      await work(em, "first").catch(() => {});
      await work(em, "second");
    });
    await expect(tries).rejects.toThrow(/syntax error/);
    expect(await notes()).toEqual([]);
    await expectWorking(at);
  });

  test("does nothing if it does not get its role", async () => {
    const at = await tried();
    const em = at.own.em.fork({ session: { variables: { role: "nobody" } } });
    const tries = em.transactional(async (inside) => {
      await work(inside, "first").catch(() => {});
      await work(inside, "second");
    });
    await expect(tries).rejects.toThrow(/role "nobody" does not exist/);
    expect(await notes()).toEqual([]);
    await expectWorking(at);
  });

  test.each(["cut", "cut after"] as const)(
    "does nothing, and keeps no connection, if that is lost (%s) at whichever statement",
    async (how) => {
      const at = await tried();
      for (let lostAt = 1; ; lostAt++) {
        let count = 0;
        let last = "";
        postgres.fate = (text) => {
          if (++count === lostAt) last = text;
          return count === lostAt ? how : "pass";
        };
        const text = `lost at ${lostAt}`;
        const problem = await inOrganization(at.own, organizationId, (em) => work(em, text)).then(
          () => null,
          (found) => found,
        );
        if (last === "") break;
        expect(mayPass(problem), `${last}: ${problem}`).toBe(true);
        const kept = (await notes()).some((note) => note.text === text);
        // Of a commit that is lost on its way back, nobody knows.
        if (!/\bcommit$/.test(last) || how === "cut") expect(kept).toBe(false);
        await expectWorking(at);
        await orm.em.fork().execute("truncate note");
        expect(lostAt).toBeLessThan(9);
      }
    },
  );
});

test("a transaction whose end is lost as it is undone gives its connection back", async () => {
  const at = await tried();
  postgres.fate = (text) => (text === "rollback" ? "cut" : "pass");
  const failing = inOrganization(at.own, organizationId, async (em) => {
    await em.execute("insert into note (text) values ('undone')");
    throw new Error("on purpose");
  });
  await expect(failing).rejects.toThrow("on purpose");
  expect(await notes()).toEqual([]);
  await expectWorking(at);
});

test("whoever comes after a read whose end went wrong is in no transaction of others", async () => {
  const at = await tried();
  postgres.fate = (text) => (text === "commit" ? { instead: "comit" } : "pass");
  let answered = 0;
  for (let round = 0; round < 40; round++) {
    const read = readInOrganization(at.own, organizationId, (em) => em.execute("select 1"));
    await read.catch(expectPassing);
    const role = "select current_user as role";
    const next = await at.own.em.fork().execute<{ role: string }[]>(role).catch(expectPassing);
    if (next) answered++;
    if (next) expect(next).toEqual([{ role: login }]);
  }
  expect(answered).toBeLessThan(40);
  await expect.poll(() => at.pool.idleCount).toBe(at.pool.totalCount);
  await expectWorking(at);
});

test("what only reads can't write, however it begins", async () => {
  const at = await tried();
  for (const work of Object.values(beginnings))
    await expect(
      readInOrganization(at.own, organizationId, (em) => work(em, "read")),
    ).rejects.toThrow("read-only transaction");
  expect(await notes()).toEqual([]);
  await expectWorking(at);
});

test("a part that is undone leaves the rest, also as what comes first", async () => {
  const at = await tried();
  await inOrganization(at.own, organizationId, async (em) => {
    const part = em.transactional(async (inside) => {
      await inside.execute("insert into note (text) values ('part')");
      throw new Error("on purpose");
    });
    await expect(part).rejects.toThrow("on purpose");
    await em.execute("insert into note (text) values ('rest')");
  });
  expect(await notes()).toEqual([{ text: "rest", written_by: applicationRole }]);
  await expectWorking(at);
});

test("statements that are sent at once stay in their transaction", async () => {
  const at = await tried();
  const texts = Array.from({ length: 20 }, (_, index) => `at once ${index}`);
  await inOrganization(at.own, organizationId, (em) =>
    Promise.all(texts.map((text) => em.execute("insert into note (text) values (?)", [text]))),
  );
  const written = await notes();
  expect(written.map(({ text }) => text).sort()).toEqual(texts.sort());
  expect(new Set(written.map((note) => note.written_by))).toEqual(new Set([applicationRole]));
  const failing = inOrganization(at.own, organizationId, (em) =>
    Promise.all(
      ["new", "at once 3", "newer"].map((text) =>
        em.execute("insert into note (text) values (?)", [text]),
      ),
    ),
  );
  await expect(failing).rejects.toThrow("duplicate key");
  expect(await notes()).toHaveLength(20);
  await expectWorking(at);
});

test("a statement that takes too long undoes its transaction, and no other", async () => {
  const at = await tried({ statement_timeout: 200 });
  const slow = inOrganization(at.own, organizationId, async (em) => {
    await em.execute("insert into note (text) values ('slow')");
    await em.execute("select pg_sleep(5)");
  });
  await expect(slow).rejects.toThrow("statement timeout");
  expect(await notes()).toEqual([]);
  await expectWorking(at);
});

test.each([inOrganization, readInOrganization])(
  "so does one that is cancelled: %o",
  async (run) => {
    const at = await tried();
    const slow = run(at.own, organizationId, (em) => em.execute("select pg_sleep(10)"));
    const cancel = `select pg_cancel_backend(pid) from pg_stat_activity
    where query like '%pg_sleep(10)' and state = 'active' and datname = current_database()`;
    slow.catch(() => {});
    await expect.poll(() => orm.em.fork().execute(cancel)).not.toEqual([]);
    await expect(slow).rejects.toThrow("canceling statement");
    await expectWorking(at);
  },
);

test("who finds no connection is told so, and nobody's is lost by it", async () => {
  const at = await tried({ connectionTimeoutMillis: 200 });
  const busy = readInOrganization(at.own, organizationId, (em) =>
    em.execute("select pg_sleep(0.6)"),
  );
  const waiting = Array.from({ length: 5 }, () =>
    inOrganization(at.own, organizationId, (em) => em.execute("select keep('waited')")),
  );
  for (const each of await Promise.allSettled(waiting))
    expect(each).toMatchObject({ status: "rejected", reason: { message: /timeout exceeded/ } });
  await busy;
  expect(await notes()).toEqual([]);
  await expectWorking(at);
});

test("what is read through a cursor does not begin a transaction, for it would be read outside of it", async () => {
  const at = await tried();
  const read = readInOrganization(at.own, organizationId, async (em) => {
    const rows = em.getConnection().stream("select 1", [], em.getTransactionContext());
    for await (const row of rows) expect(row).toBeUndefined();
  });
  await expect(read).rejects.toThrow("has to begin with a statement");
  await expectWorking(at);
});

test("what a connection keeps of a table is forgotten when a migration gives it other columns", async () => {
  const at = await tried();
  const amount = () =>
    readInOrganization(at.own, organizationId, (em) =>
      ask<{ amount: unknown }>(em, "select * from price where amount > ?", [0]),
    );
  expect(await amount()).toEqual([{ amount: 1 }]);
  await orm.em.fork().execute("alter table price alter column amount type bigint");
  await amount().catch((problem) => expect(problem.message).toContain("cached plan"));
  expect(await amount()).toEqual([{ amount: "1" }]);
  expect(await amount()).toEqual([{ amount: "1" }]);
  await expectWorking(at);
});

test("a connection keeps two hundred statements at most, and answers the others too", async () => {
  const at = await tried();
  for (let number = 0; number < 250; number++)
    expect(await ask(at.own.em.fork(), `select ?::int + ${number} as sum`, [1])).toEqual([
      { sum: number + 1 },
    ]);
  const [kept] = await at.own.em
    .fork()
    .execute<{ count: number }[]>("select count(*)::int from pg_prepared_statements");
  expect(kept?.count).toBeGreaterThan(100);
  expect(kept?.count).toBeLessThanOrEqual(200);
  const written = inOrganization(at.own, organizationId, async (em) => {
    await ask(em, "select ?::int - 7 as difference", [1]);
    return em.execute("select current_user as role");
  });
  expect(await written).toEqual([{ role: applicationRole }]);
});

test("of many at once, of which some go wrong or are cut off, each is in its own organization and no other", async () => {
  const at = await tried(undefined, 4);
  let count = 0;
  postgres.fate = () =>
    ++count % 97 === 0 ? "cut" : count % 41 === 0 ? { instead: "select 1/0" } : "pass";
  const seen =
    "select current_user as role, current_setting('usher.organization_id', true) as organization";
  type Seen = { role: string; organization: string };
  let answered = 0;
  await Promise.all(
    Array.from({ length: 400 }, async (_, index) => {
      const id = `019b0000-0000-7000-8000-${String(index).padStart(12, "0")}`;
      const inside = async (em: EntityManager) => {
        const found =
          index % 3
            ? await em.execute<Seen[]>(seen)
            : await ask<Seen>(em, `${seen} where ?`, [true]);
        expect(found).toEqual([{ role: applicationRole, organization: id }]);
        answered++;
        if (index % 7 === 0) throw new Error("on purpose");
        return em.execute<Seen[]>(seen);
      };
      const run = index % 2 ? readInOrganization : inOrganization;
      const found = await run(at.own, id, inside).catch((problem) => {
        expect(problem.message).toMatch(
          /on purpose|division by zero|^Connection terminated|current transaction is aborted/,
        );
      });
      if (found) expect(found).toEqual([{ role: applicationRole, organization: id }]);
      const [outside] = await at.own.em
        .fork()
        .execute<Seen[]>(seen)
        .catch(() => []);
      if (outside) expect(outside.role).toBe(login);
    }),
  );
  expect(answered).toBeGreaterThan(300);
  postgres.fate = () => "pass";
  await expect.poll(() => at.pool.idleCount).toBe(at.pool.totalCount);
  await expectWorking(at);
});
