import { randomBytes, randomUUID } from "node:crypto";
import { Client, type DatabaseError } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { fill, insertInto, type Table, tablesOf } from "../testing/filled-tables.ts";
import { schemaDrift } from "./migrate.ts";
import { applicationRole, createOrm } from "./orm.ts";

/**
 * What the database itself keeps apart, whatever the server asks it: as a login that is nothing but the role
 * that requests run as, on every table that there is, each with a row of two organizations.
 */

/** Tables of no organization, which the role has no part in. */
const closed: Record<string, string> = {
  "public.usher_migration": "which migrations have run",
  "public.rate_limit": "counts tries under hashes, also of names that nobody has",
  "graphile_worker._private_job_queues": "the queue's own; a request adds jobs by `enqueue` alone",
  "graphile_worker._private_jobs": "as above",
  "graphile_worker._private_known_crontabs": "as above",
  "graphile_worker._private_tasks": "as above",
  "graphile_worker.migrations": "as above",
};

const ours = randomUUID();
const theirs = randomUUID();
const login = `usher_test_${randomBytes(6).toString("hex")}`;

let database: TestDatabase;
let owner: Client;
/** Connected as a member of the application's role and of nothing else. */
let application: Client;
let tables: Table[];
let tenants: (Table & { organizationColumn: string })[];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  const secret = randomBytes(16).toString("hex");
  await owner.query(`create role ${login} login password '${secret}' in role ${applicationRole}`);
  const url = new URL(database.url);
  Object.assign(url, { username: login, password: secret });
  application = new Client({ connectionString: url.href });
  await application.connect();
  tables = await tablesOf(owner);
  tenants = tables.filter((table) => table.organizationColumn !== null) as typeof tenants;
  await fill(owner, tenants, [ours, theirs]);
});
afterAll(async () => {
  await application.end();
  await owner.query(`drop role ${login}`);
  await owner.end();
  await database.drop();
});

/** PostgreSQL's code for what one may not do. */
const insufficientPrivilege = "42501";

/** What the role is answered in a transaction that is undone; what is said of an error, if there is one. */
async function asRole(statement: string, organizationId: string | null) {
  await application.query("begin");
  try {
    if (organizationId)
      await application.query("select set_config('usher.organization_id', $1, true)", [
        organizationId,
      ]);
    const { rows, rowCount } = await application.query(statement);
    return { rows, count: rowCount, problem: null, code: null };
  } catch (problem) {
    const { message, code } = problem as DatabaseError;
    return { rows: [], count: null, problem: message, code };
  } finally {
    await application.query("rollback");
  }
}

/** Which of a table's deeds the role may try at all. */
async function may(table: Table, privilege: "SELECT" | "INSERT" | "UPDATE" | "DELETE") {
  const { rows } = await owner.query<{ may: boolean }>(
    "select has_table_privilege($1, $2, $3) as may",
    [applicationRole, table.name, privilege],
  );
  return rows[0]?.may ?? false;
}

async function tenantsThatMay(privilege: "SELECT" | "INSERT" | "UPDATE" | "DELETE") {
  const found: typeof tenants = [];
  for (const table of tenants) if (await may(table, privilege)) found.push(table);
  expect(found.length).toBeGreaterThan(15);
  return found;
}

test("every table is an organization's, or stands in a list with the reason", () => {
  const others = tables.filter((table) => table.organizationColumn === null);
  expect(others.map(({ name }) => name).sort()).toEqual(Object.keys(closed).sort());
  expect(tenants.length).toBeGreaterThan(25);
});

test("every organization's table lets nobody but its owner at rows of another, to read or to write", async () => {
  const { rows } = await owner.query<{ name: string; policies: string[]; secured: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as secured,
            array_agg(concat_ws('|', p.polcmd, p.polpermissive, p.polroles::text,
              pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     left join pg_policy p on p.polrelid = c.oid
     where c.relkind in ('r', 'p') group by 1, 2`,
  );
  for (const { name, organizationColumn } of tenants) {
    const own = `(${organizationColumn} = (NULLIF(current_setting('usher.organization_id'::text, true), ''::text))::uuid)`;
    const found = rows.find((row) => row.name === name);
    expect(found).toEqual({ name, secured: true, policies: [`*|t|{0}|${own}|${own}`] });
  }
});

test("a part of a table is closed to the role but through the table, also one that is made later", async () => {
  await owner.query("select make_audit_months(now() + interval '20 years')");
  const { rows: parts } = await owner.query<{ name: string; whole: string; secured: boolean }>(
    `select c.oid::regclass as name, i.inhparent::regclass as whole, c.relrowsecurity as secured
     from pg_class c join pg_inherits i on i.inhrelid = c.oid where c.relkind in ('r', 'p') order by 1`,
  );
  expect(parts.length).toBeGreaterThan(240);
  expect(new Set(parts.map(({ whole }) => whole))).toEqual(new Set(["audit_event"]));
  expect(parts.filter(({ secured }) => !secured)).toEqual([]);
  const { rows: open } = await owner.query(
    `select c.relname from pg_class c left join pg_policy p on p.polrelid = c.oid
     where c.relispartition and (p.oid is not null or has_table_privilege($1, c.oid,
       'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
       or has_any_column_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')) and c.relkind in ('r', 'p')`,
    [applicationRole],
  );
  expect(open).toEqual([]);
  const log = tenants.find(({ name }) => name === "public.audit_event") as Table;
  for (const { name } of parts)
    for (const statement of [
      `select * from ${name}`,
      insertInto({ ...log, name }, ours),
      `update ${name} set action = action`,
      `delete from ${name}`,
      `alter table audit_event detach partition ${name}`,
      `drop table ${name}`,
    ])
      expect([statement, (await asRole(statement, ours)).code]).toEqual([
        statement,
        insufficientPrivilege,
      ]);
  for (const year of [1999, 2026, 2040, 2999]) {
    const made = insertInto(log, ours).replace("now()", `'${year}-05-05T00:00:00Z'`);
    expect((await asRole(made, ours)).count).toBe(1);
  }
});

test("a view, which goes past the policies, shows the transaction's organization and nothing else", async () => {
  const { rows: views } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
     order by 1`,
  );
  expect(views.map(({ name }) => name)).toEqual(["listed_invitation", "listed_user"]);
  await owner.query("update invitation set status = 'pending'");
  for (const { name } of views) {
    const all = `select organization_id as id from ${name}`;
    expect((await asRole(all, ours)).rows).toEqual([{ id: ours }]);
    expect((await asRole(all, theirs)).rows).toEqual([{ id: theirs }]);
    expect((await asRole(`${all} where organization_id = '${theirs}'`, ours)).rows).toEqual([]);
    expect((await asRole(all, null)).rows).toEqual([]);
    for (const deed of ["INSERT", "UPDATE", "DELETE", "TRUNCATE"])
      expect(
        (
          await owner.query("select has_table_privilege($1, $2, $3) as may", [
            applicationRole,
            name,
            deed,
          ])
        ).rows,
      ).toEqual([{ may: false }]);
  }
});

describe("the application's role", () => {
  test("with no organization set reads nothing from any table", async () => {
    for (const table of tables) {
      const { rows, code } = await asRole(`select * from ${table.name}`, null);
      expect([table.name, rows.length]).toEqual([table.name, 0]);
      if (table.name in closed) expect(code).toBe(insufficientPrivilege);
      // They are there.
      if (table.organizationColumn)
        expect((await owner.query(`select * from ${table.name}`)).rows).toHaveLength(2);
    }
    await asRole("select * from app_user", ours);
    for (const { name } of tenants)
      expect((await asRole(`select * from ${name}`, null)).rows).toEqual([]);
  });

  test("reads its organization's row of each table, and by no query another's", async () => {
    for (const { name, organizationColumn: column } of await tenantsThatMay("SELECT")) {
      const all = await asRole(`select ${column} as id from ${name}`, ours);
      expect([name, all.rows]).toEqual([name, [{ id: ours }]]);
      const named = `select * from ${name} where ${column} = '${theirs}' or true`;
      expect((await asRole(named, ours)).rows).toHaveLength(1);
      expect((await asRole(`${named.slice(0, -8)}`, ours)).rows).toEqual([]);
    }
  });

  test("puts no row into another organization, and moves none there", async () => {
    const violation = /new row violates row-level security policy/;
    for (const table of await tenantsThatMay("INSERT")) {
      const { problem } = await asRole(insertInto(table, theirs), ours);
      expect([table.name, problem]).toEqual([table.name, expect.stringMatching(violation)]);
    }
    for (const { name, organizationColumn: column } of await tenantsThatMay("UPDATE")) {
      const { problem } = await asRole(`update ${name} set ${column} = '${theirs}'`, ours);
      expect([name, problem]).toEqual([name, expect.stringMatching(violation)]);
    }
  });

  test("changes and deletes no row of another organization, whatever it names", async () => {
    for (const { name, organizationColumn: column } of await tenantsThatMay("UPDATE")) {
      const own = await asRole(`update ${name} set ${column} = ${column}`, ours);
      expect([name, own.count]).toEqual([name, 1]);
      const other = `update ${name} set ${column} = '${ours}' where ${column} = '${theirs}'`;
      expect([name, (await asRole(other, ours)).count]).toEqual([name, 0]);
    }
    for (const { name, organizationColumn: column } of await tenantsThatMay("DELETE")) {
      const other = `delete from ${name} where ${column} = '${theirs}'`;
      expect([name, (await asRole(other, ours)).count]).toEqual([name, 0]);
    }
    const policies = `update organization set policies = '{}' where id = '${theirs}'`;
    expect((await asRole(policies, ours)).count).toBe(0);
  });

  test.each([
    "alter table app_user disable row level security",
    "alter table app_user no force row level security",
    "drop policy same_organization on app_user",
    "alter policy same_organization on app_user using (true)",
    "create policy everybody on app_user using (true)",
    "truncate app_user",
    "drop table app_user",
    "alter table app_user add column more text",
    "create table public.mine (id int)",
    "create view public.mine as select * from app_user",
    "create schema mine",
    "create function public.mine() returns int language sql as 'select 1'",
    "create or replace function enqueue(task text, payload json, job_key text, run_at timestamptz) returns void language sql as ''",
    "create trigger mine before insert on app_user execute function note_webhook_deliveries()",
    `alter role ${applicationRole} bypassrls`,
    `alter role ${applicationRole} superuser`,
    "create role mine",
    "set role pg_read_all_data",
    "set session authorization pg_read_all_data",
    "set session_replication_role = replica",
    "update audit_event set action = action",
    "select make_audit_months(now())",
    "delete from audit_event",
    "select graphile_worker.add_job('bulk')",
    "copy app_user to program 'true'",
  ])("is not let: %s", async (statement) => {
    expect((await asRole(statement, ours)).code).toBe(insufficientPrivilege);
  });

  test("is told that it may not when it asks for no row level security", async () => {
    await application.query("set row_security = off");
    const { problem } = await asRole("select * from app_user", ours);
    await application.query("reset row_security");
    expect(problem).toMatch(/query would be affected by row-level security/);
  });

  test("may do nothing by its attributes, is a member of nothing and owns nothing", async () => {
    const { rows: roles } = await owner.query(
      `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb, rolreplication
       from pg_roles where rolname = $1 and not (rolsuper or rolbypassrls or rolcanlogin
         or rolcreaterole or rolcreatedb or rolreplication)`,
      [applicationRole],
    );
    expect(roles).toHaveLength(1);
    const { rows: held } = await owner.query(
      "select roleid from pg_auth_members where member = $1::regrole",
      [applicationRole],
    );
    expect(held).toEqual([]);
    const { rows: owned } = await owner.query(
      "select classid from pg_shdepend where refobjid = $1::regrole and deptype = 'o'",
      [applicationRole],
    );
    expect(owned).toEqual([]);
  });

  test("reads and writes rows and no more, and runs as somebody else only for the queue", async () => {
    const { rows: more } = await owner.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'graphile_worker')
         and has_table_privilege($1, c.oid, 'TRUNCATE, REFERENCES, TRIGGER')`,
      [applicationRole],
    );
    expect(more).toEqual([]);
    const { rows: elevated } = await owner.query(
      `select proname from pg_proc p where prosecdef and has_function_privilege($1, p.oid, 'EXECUTE')
         and has_schema_privilege($1, p.pronamespace, 'USAGE') order by 1`,
      [applicationRole],
    );
    // Jobs are queued, and taken out with the person whom they are for.
    expect(elevated.map(({ proname }) => proname)).toEqual(["dequeue_of_user", "enqueue"]);
  });
});

test("the migrations bring the schema exactly to the entities", async () => {
  const fresh = await createTestDatabase();
  const orm = await createOrm(fresh.url);
  expect(await schemaDrift(orm)).toBe("");
  await orm.close();
  await fresh.drop();
});
