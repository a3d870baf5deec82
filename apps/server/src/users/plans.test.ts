import {
  type DirectoryFilter,
  type DirectoryRow,
  directorySorts,
  type ListUsersInput,
} from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "../testing/person.ts";
import { type Plan, plansOf } from "../testing/plans.ts";
import { startWorld, type World } from "../testing/world.ts";

/** Of an organization that holds nearly all rows there are, as many as make a walk over them show. */
const people = 100_000;
const invitations = 5_000;
/** Rows that finding and counting a page may take: what two tries of each way come to, and less than a third of all. */
const mostRead = 30_000;

const [few, many, none] = [
  "00000000-0000-7000-a000-000000000001",
  "00000000-0000-7000-a000-000000000002",
  "00000000-0000-7000-a000-000000000003",
];

let world: World;
let olga: Person;
beforeAll(async () => {
  world = await startWorld();
  ({ olga } = await world.organization({ olga: "owner" }));
  const { eve } = await world.organization({ eve: "owner" });
  const restore = await withoutIndexes();
  await fill(olga.organization.id, people, invitations);
  await fill(eve.organization.id, 1_000, 100);
  await restore();
  await makeGroup(few, 200);
  await makeGroup(many, 5);
  const em = world.server.services.orm.em.fork();
  await em.execute("vacuum analyze app_user, invitation, group_member");
}, 120_000);
afterAll(() => world.stop());

/** Drops what each row that is added would be entered into one by one, and answers with what makes it anew. */
async function withoutIndexes(): Promise<() => Promise<void>> {
  const em = world.server.services.orm.em.fork();
  const indexes = await em.execute<{ name: string; definition: string }[]>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'app_user' and indexname like 'app_user_by_%'`,
  );
  for (const { name } of indexes) await em.execute(`drop index ${name}`);
  return async () => {
    for (const { definition } of indexes) await em.execute(definition);
  };
}

/** Of a hundred people one is an admin, of forty one suspended, of seven one has a second factor, all by chance. */
async function fill(organizationId: string, users: number, invited: number): Promise<void> {
  const em = world.server.services.orm.em.fork();
  const chance = (of: number, column: number) =>
    `abs(hashint8extended(n, ${column}) % 1000003) % ${of}`;
  await em.execute(
    `insert into app_user (id, organization_id, email, username, external_id, first_name, last_name, roles, rank,
       status, last_active_at, created_at, mfa_enrolled_at)
     select gen_random_uuid(), ?, 'person' || n || '@mail' || ${chance(50, 1)} || '.example', 'user' || n,
       'crm-' || n, 'Given' || ${chance(40, 2)}, 'Family' || ${chance(25, 3)},
       array[case when admin then 'admin' else 'member' end], case when admin then 60 else 30 end,
       case when ${chance(40, 4)} = 0 then 'suspended' else 'active' end,
       case when ${chance(5, 5)} > 0 then now() - ${chance(people, 6)} * interval '1 minute' end,
       now() - n * interval '30 s', case when ${chance(7, 7)} = 0 then now() end
     from generate_series(1, ?) n, lateral (select ${chance(100, 8)} = 0 as admin) a`,
    [organizationId, users],
  );
  await em.execute(
    `insert into invitation (id, organization_id, email, roles, rank, status, expires_at, created_at)
     select gen_random_uuid(), ?, 'early' || n || '@late.example', '{member}', 30, 'pending',
       now() + n % 100 * interval '1 hour', now() - n * interval '1 s'
     from generate_series(1, ?) n`,
    [organizationId, invited],
  );
}

/** A group of every so many people. */
async function makeGroup(id: string, every: number): Promise<void> {
  const { organization } = olga;
  const em = world.server.services.orm.em.fork();
  await em.execute(
    "insert into app_group (id, organization_id, name, created_at) values (?, ?, ?, now())",
    [id, organization.id, id],
  );
  await em.execute(
    `insert into group_member (organization_id, group_id, user_id)
     select organization_id, ?, id from app_user where organization_id = ? and hashtext(id::text) % ? = 0`,
    [id, organization.id, every],
  );
}

/** How PostgreSQL goes about finding the people of a page and counting them. */
async function nodesOf(input: Partial<ListUsersInput>): Promise<Plan[]> {
  const list = () => world.as(olga).users.list.query({ limit: 50, ...input });
  const plans = await plansOf(world, olga.organization.id, /listed_(user|invitation)/, list);
  expect(plans.length).toBeGreaterThan(0);
  return plans.flat();
}

/** Rows that were read, needed or not, by every reader of a table together. */
const rowsRead = (nodes: Plan[]): number =>
  nodes
    .filter((node) => node["Relation Name"])
    .reduce(
      (sum, node) =>
        sum + (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"],
      0,
    );

const scans = (nodes: Plan[]) => nodes.filter((node) => node["Node Type"].includes("Seq Scan"));

type Sort = ListUsersInput["sort"];

/** The place after some three quarters of the rows. */
async function late(sort: Sort): Promise<string> {
  const key: Record<string, unknown> = {
    name: "given35 family10",
    email: "person80000@mail0.example",
    role: "30",
    status: "active",
    lastActiveAt: new Date(Date.now() - 75_000 * 60_000).toISOString(),
    createdAt: new Date(Date.now() - 75_000 * 30_000).toISOString(),
  };
  const id = "80000000-0000-7000-8000-000000000000";
  return Buffer.from(JSON.stringify([sort, key[sort.replace("-", "")], id])).toString("base64url");
}

const recently = new Date(Date.now() - 60 * 60_000).toISOString();
const filters: Record<string, DirectoryFilter> = {
  "no filter": {},
  "the active": { status: ["active"] },
  "the suspended": { status: ["suspended"] },
  "the invited": { status: ["invited"] },
  "a rare role": { roles: ["admin"] },
  "a usual role": { roles: ["member"] },
  "a second factor": { mfa: "on" },
  "last activity": { lastActiveAfter: recently },
  "a small group": { groupIds: [few] },
  "a large group": { groupIds: [many] },
  "a group of nobody": { groupIds: [none] },
  "a rare role and suspended": { roles: ["admin"], status: ["suspended"] },
  "a second factor, suspended and a usual role": {
    mfa: "on",
    roles: ["member"],
    status: ["suspended"],
  },
  "a second factor, a rare role and last activity": {
    mfa: "on",
    roles: ["admin"],
    lastActiveAfter: recently,
  },
};

describe.each(directorySorts)("by %s", (sort) => {
  test.each(Object.entries(filters))("%s: no page walks over the people", async (_, filter) => {
    for (const cursor of [undefined, await late(sort)]) {
      const nodes = await nodesOf({ sort, filter, ...(cursor ? { cursor } : {}) });
      expect(scans(nodes)).toEqual([]);
      expect(rowsRead(nodes)).toBeLessThan(mostRead);
    }
  });
});

test("a walk along the names for a text reads the index alone", async () => {
  const nodes = await nodesOf({ search: "family2" });
  const walks = nodes.filter(({ "Index Name": name }) => name === "app_user_by_name_with_text");
  // Whether the matches that are counted are come by so, too, is up to PostgreSQL's statistics.
  expect(new Set(walks.map((node) => node["Node Type"]))).toEqual(new Set(["Index Only Scan"]));
});

describe.each<Sort>(["name", "-createdAt"])("by %s", (sort) => {
  test.each([
    "person77777@",
    "given17 family3",
    "given17",
    "user4321",
    "crm-999",
    "early444",
    "@mail",
    "nobody at all",
  ])("a search for %s reads what it finds", async (search) => {
    const nodes = await nodesOf({ sort, search });
    expect(scans(nodes)).toEqual([]);
    expect(rowsRead(nodes)).toBeLessThan(mostRead);
  });
});

const today = new Date(Date.now() - 18 * 60 * 60_000).toISOString();
const isOfToday = (row: DirectoryRow) => row.kind === "user" && (row.lastActiveAt ?? "") > today;

describe.each<Sort>(["-name", "role"])("by %s, as the whole list has it", (sort) => {
  let whole: DirectoryRow[];
  beforeAll(async () => {
    whole = await pages({ sort, limit: 200 }, 25);
  });

  async function pages(input: Partial<ListUsersInput>, count: number): Promise<DirectoryRow[]> {
    const rows: DirectoryRow[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < count; page++) {
      const next = await world
        .as(olga)
        .users.list.query({ ...input, ...(cursor ? { cursor } : {}) });
      rows.push(...next.rows);
      cursor = next.nextCursor ?? undefined;
    }
    return rows;
  }

  test.each<[string, Partial<ListUsersInput>, (row: DirectoryRow) => boolean]>([
    ["many by a filter", { filter: { status: ["active"] } }, ({ status }) => status === "active"],
    [
      "some by a filter",
      { filter: { status: ["suspended"] } },
      ({ status }) => status === "suspended",
    ],
    ["few by a filter", { filter: { lastActiveAfter: today } }, isOfToday],
    ["many by a search", { search: ".EXAMPLE" }, ({ email }) => /\.example/.test(email ?? "")],
    ["some by a search", { search: "family17" }, ({ name }) => name.endsWith("Family17")],
    ["many by two letters", { search: "n1" }, ({ name, email }) => /n1/.test(`${name} ${email}`)],
  ])("stand %s", async (_, input, matches) => {
    const found = await pages({ ...input, sort, limit: 5 }, 2);
    const expected = whole.filter(matches).slice(0, 10);
    expect(expected).toHaveLength(10);
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });
});

test("everyone is counted once in a while, however often that is asked", async () => {
  const counts = () =>
    plansOf(world, olga.organization.id, /from app_user where organization_id/, () =>
      world.as(olga).metrics.overview.query(),
    );
  expect(await counts()).toHaveLength(1);
  expect(await counts()).toHaveLength(0);
  world.clock.advance(31_000);
  expect(await counts()).toHaveLength(1);
});

test("without the index of a search the check would fail", async () => {
  const em = world.server.services.orm.em.fork();
  await em.execute("drop index app_user_by_text");
  expect(rowsRead(await nodesOf({ search: "person77777@" }))).toBeGreaterThan(mostRead);
});
