import { directorySorts } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { container } from "../testing/containers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
let ada: Person;
let all: ReturnType<World["as"]>;

const names = "ada bo cy dee eli flo gus hal ivy jo kay lou".split(" ");

beforeAll(async () => {
  world = await startWorld();
  const roles = Object.fromEntries(
    names.map((name, index) => [name, index % 3 ? "member" : "admin"]),
  );
  const people = await world.organization<string>({ ...roles, ada: "owner" });
  ada = people.ada as Person;
  all = world.as(ada);
  await all.invitations.create.mutate({
    emails: ["early@bird.example", "50_off@shop.example", "zoe@late.example"],
    roles: ["member"],
  });
  await all.users.suspend.mutate({ userId: (people.bo as Person).id });
  await all.users.update.mutate({
    userId: (people.cy as Person).id,
    firstName: "Émile",
    lastName: "ÅNGSTRÖM",
  });
  // Somebody else's organization, whose rows must never show.
  const { eve } = await world.organization({ eve: "owner" });
  await world
    .as(eve)
    .invitations.create.mutate({ emails: ["x@foreign.example"], roles: ["member"] });
});
afterAll(() => world.stop());

/** Every row, page by page. */
async function everyPage(sort: (typeof directorySorts)[number], limit: number) {
  const rows = [];
  let cursor: string | undefined;
  do {
    const page = await all.users.list.query({ sort, limit, ...(cursor ? { cursor } : {}) });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return rows;
}

describe("pages", () => {
  test.each(directorySorts)("by %s hold every row once, in one order", async (sort) => {
    const whole = await everyPage(sort, 200);
    const paged = await everyPage(sort, 4);
    expect(whole).toHaveLength(names.length + 3);
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(new Set(paged.map(({ id }) => id)).size).toBe(whole.length);
  });

  test("downwards is upwards turned round", async () => {
    for (const sort of directorySorts.filter((sort) => !sort.startsWith("-"))) {
      const up = await everyPage(sort, 200);
      const down = await everyPage(`-${sort}` as typeof sort, 200);
      expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse());
    }
  });

  test("by name stand in the order of the names", async () => {
    const sorted = (await everyPage("name", 200)).map(({ name }) => name.toLowerCase());
    expect(sorted.filter((name) => /^[a-z0-9 @._-]+$/.test(name))).toEqual(
      sorted.filter((name) => /^[a-z0-9 @._-]+$/.test(name)).sort(),
    );
  });

  test("a person who joins between two pages moves nobody else", async () => {
    const { olga } = await world.organization({ olga: "owner", ben: "member", tim: "member" });
    const first = await world.as(olga).users.list.query({ limit: 2 });
    await world
      .as(olga)
      .invitations.create.mutate({ emails: ["aaa@new.example"], roles: ["member"] });
    const second = await world
      .as(olga)
      .users.list.query({ limit: 2, cursor: first.nextCursor ?? "" });
    const seen = [...first.rows, ...second.rows].map(({ name }) => name);
    expect(seen).toEqual(["ben Tester", "olga Tester", "tim Tester"]);
  });

  test.each(["garbage", "W10", Buffer.from('["name",1,"x"]').toString("base64url")])(
    "the cursor %s is refused by name",
    async (cursor) => {
      await expect(all.users.list.query({ cursor })).rejects.toMatchObject({
        data: { reason: "invalid_cursor", fields: { cursor: [expect.any(String)] } },
      });
    },
  );

  test("a cursor with a key of the wrong kind, or of another sort, is refused", async () => {
    const id = "01a20618-08cc-753d-9709-250a3f52d70c";
    const forged = Buffer.from(JSON.stringify(["createdAt", "no time", id])).toString("base64url");
    expect(await refusal(all.users.list.query({ sort: "createdAt", cursor: forged }))).toBe(
      "invalid_cursor",
    );
    expect(await refusal(all.users.list.query({ sort: "name", cursor: forged }))).toBe(
      "invalid_cursor",
    );
  });
});

describe("finding", () => {
  const found = async (input: Parameters<typeof all.users.list.query>[0]) =>
    (await all.users.list.query({ limit: 200, ...input })).rows.map(({ name }) => name);

  test.each([
    ["ivy", ["ivy Tester"]],
    ["IVY TEST", ["ivy Tester"]],
    ["émile ångs", ["Émile ÅNGSTRÖM"]],
    ["bird.exa", ["early@bird.example"]],
    ["_off", ["50_off@shop.example"]],
    ["%", []],
    ["\\", []],
    ["' or 1=1 --", []],
  ])("the search %s finds %j", async (search, expected) => {
    expect(await found({ search })).toEqual(expected);
  });

  test.each([
    [["suspended"], ["bo Tester"]],
    [["invited"], ["50_off@shop.example", "early@bird.example", "zoe@late.example"]],
    [["expired"], []],
  ] as const)("the status filter %j finds %j", async (status, expected) => {
    expect(await found({ filter: { status: [...status] } })).toEqual(expected);
  });

  test("filters hold together", async () => {
    const rows = await found({ filter: { status: ["active"], roles: ["admin", "owner"] } });
    expect(rows).toEqual(["ada Tester", "dee Tester", "gus Tester", "jo Tester"]);
  });

  test("by last activity finds who was here and who was not", async () => {
    const now = world.clock.now().toISOString();
    const past = "2001-01-01T00:00:00Z";
    expect(await found({ filter: { lastActiveAfter: past } })).toEqual(["ada Tester"]);
    expect(await found({ filter: { lastActiveBefore: now, status: ["active"] } })).toContain(
      "ivy Tester",
    );
  });

  test("the count is that of all pages together", async () => {
    const page = await all.users.list.query({ limit: 2, filter: { status: ["invited"] } });
    expect(page.count).toEqual({ value: 3, capped: false });
    expect(await all.metrics.overview.query()).toEqual({
      active: names.length - 1,
      suspended: 1,
      invited: 3,
      expired: 0,
      everSignedIn: expect.any(Number),
      licenses: [],
    });
  });

  test.each([
    { sort: "passwordHash" },
    { sort: { password_hash: "asc" } },
    { filter: { passwordHash: "x" } },
    { filter: { status: { $ne: "active" } } },
    { search: { $like: "%" } },
    { limit: 201 },
    { limit: 0 },
    { where: {} },
  ])("the input %j is refused", async (input) => {
    expect(await refusal(all.users.list.query(input as never))).toBe("invalid_input");
  });
});

describe("finding in a licensed organization", () => {
  let uma: Person;
  let users: ReturnType<World["as"]>["users"];
  let groupId: string;

  beforeAll(async () => {
    const people = await world.organization(
      { adam: "admin", uma: "user", una: "user" },
      { profile: "licensed", seats: { pro: null } },
    );
    uma = people.uma;
    ({ users } = world.as(people.adam));
    groupId = await container(world, "app_group", uma.organization.id, "Design");
    await users.update.mutate({
      userId: uma.id,
      username: "uma.name",
      licenseType: "pro",
      groupIds: [groupId],
    });
    const em = world.server.services.orm.em.fork();
    await em.execute("update app_user set external_id = 'CRM-77' where id = ?", [people.una.id]);
    await em.execute("update app_user set mfa_enrolled_at = now() where id = ?", [people.una.id]);
    const { invitations } = world.as(people.adam);
    const invited = { roles: ["user"], licenseType: "pro", groupIds: [groupId] };
    await invitations.create.mutate({ emails: ["ida@late.example"], ...invited });
  });

  const found = async (input: Parameters<typeof all.users.list.query>[0]) =>
    (await users.list.query({ limit: 200, ...input })).rows.map(({ name }) => name);

  test("by license, by group and by second factor, invited people too where they have it", async () => {
    expect(await found({ filter: { licenseTypes: ["pro"] } })).toEqual([
      "ida@late.example",
      "uma Tester",
    ]);
    expect(await found({ filter: { licenseTypes: ["business", "nothing"] } })).toEqual([]);
    expect(await found({ filter: { groupIds: [groupId] } })).toEqual([
      "ida@late.example",
      "uma Tester",
    ]);
    expect(await found({ filter: { mfa: "on" } })).toEqual(["una Tester"]);
    expect(await found({ filter: { mfa: "off" } })).toEqual(["adam Tester", "uma Tester"]);
    expect(await found({ filter: { mfa: "off", licenseTypes: ["pro"] } })).toEqual(["uma Tester"]);
  });

  test("by id, by the host's own id and by username", async () => {
    expect(await found({ search: uma.id })).toEqual(["uma Tester"]);
    expect(await found({ search: uma.id.toUpperCase() })).toEqual(["uma Tester"]);
    expect(await found({ search: ada.id })).toEqual([]);
    expect(await found({ search: "crm-77" })).toEqual(["una Tester"]);
    expect(await found({ search: "uma.n" })).toEqual(["uma Tester"]);
  });
});
