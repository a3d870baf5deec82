import { afterAll, beforeAll, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { startWorld, type World } from "../testing/world.ts";
import { schemaDrift } from "./migrate.ts";
import { applicationRole } from "./orm.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const tables = () =>
  entities.map(
    ({ name }) => world.server.services.orm.getMetadata().getByClassName(name).tableName,
  );

/** Rows that the application's role counts in a table, working for `organizationId`. */
async function count(table: string, organizationId?: string): Promise<number> {
  const em = world.server.services.orm.em.fork({
    session: {
      role: applicationRole,
      ...(organizationId ? { variables: { "usher.organization_id": organizationId } } : {}),
    },
  });
  const [row] = await em.execute<{ count: string }[]>(`select count(*) from ${table}`);
  return Number(row?.count);
}

test("with no organization set the application's role reads nothing anywhere", async () => {
  const { olga } = await world.organization({ olga: "owner", mia: "member" });
  await world.as(olga).invitations.create.mutate({ emails: ["a@b.example"], roles: ["member"] });
  await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  for (const table of tables()) expect([table, await count(table)]).toEqual([table, 0]);
});

test("set to one organization it reads that one's rows only", async () => {
  const first = await world.organization({ olga: "owner", mia: "member" });
  await world.organization({ eve: "owner" });
  expect(await count("app_user", first.olga.organization.id)).toBe(2);
  expect(await count("organization", first.olga.organization.id)).toBe(1);
});

test("it can write no row into another organization", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { eve } = await world.organization({ eve: "owner" });
  const em = world.server.services.orm.em.fork({
    session: {
      role: applicationRole,
      variables: { "usher.organization_id": olga.organization.id },
    },
  });
  const moved = em.execute("update app_user set organization_id = ? where id = ?", [
    eve.organization.id,
    olga.id,
  ]);
  await expect(moved).rejects.toThrow(/row-level security/);
});

test("every table with an organization has row level security, and the role owns none and bypasses nothing", async () => {
  const em = world.server.services.orm.em.fork();
  const open = await em.execute(
    `select relname from pg_class join pg_namespace n on n.oid = relnamespace
     where n.nspname = 'public' and relkind in ('r', 'p') and not relrowsecurity
       and relname not in ('usher_migration', 'rate_limit')`,
  );
  expect(open).toEqual([]);
  const [role] = await em.execute<object[]>(
    "select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole from pg_roles where rolname = ?",
    [applicationRole],
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcanlogin: false,
    rolcreaterole: false,
  });
  const owned = await em.execute(
    "select relname from pg_class where relowner = (select oid from pg_roles where rolname = ?)",
    [applicationRole],
  );
  expect(owned).toEqual([]);
});

test("the migrations bring the schema exactly to the entities", async () => {
  expect(await schemaDrift(world.server.services.orm)).toBe("");
});
