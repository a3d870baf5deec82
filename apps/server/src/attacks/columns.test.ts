import type { EntityProperty } from "@mikro-orm/postgresql";
import { systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entities } from "../entities.ts";
import { table } from "../matrix/table.ts";
import { Things } from "../matrix/things.ts";
import type { Person } from "../testing/person.ts";
import { goodInputs } from "../testing/recorded.ts";
import { inputSchema, places, withValue } from "../testing/schemas.ts";
import { startWorld, type World } from "../testing/world.ts";
import { callable, sendAll } from "./sending.ts";

/** Asking the lists for what they do not show, and names that every object of JavaScript has. */
let world: World;
let olga: Person;
let session: { cookie: string };
let system: { cookie: string };
let good: Map<string, unknown>;
beforeAll(async () => {
  world = await startWorld();
  ({ olga } = await world.organization({ olga: "owner" }));
  session = await world.signIn(olga);
  const administration = { profile: systemProfile.key, slug: systemSlug };
  const { sam } = await world.organization({ sam: "system-administrator" }, administration);
  system = await world.signIn(sam);
  good = await goodInputs(new Things(world, olga.organization), { world, person: olga });
});
afterAll(() => world.stop());

/** Every column of every table, as entities and as the database name them. */
function columns(): string[] {
  const metadata = world.server.services.orm.getMetadata();
  const all = entities.flatMap(({ name }) =>
    metadata
      .getByClassName(name)
      .props.flatMap((prop: EntityProperty) => [prop.name as string, ...prop.fieldNames]),
  );
  return [...new Set(all)];
}

const shown = ["name", "email", "role", "status", "lastActiveAt", "createdAt"];
const cursor = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString("base64url");
const id = "01a20618-08cc-753d-9709-250a3f52d70c";

/** The fields of a procedure's input, with those within them. */
function fieldsOf(path: string): string[] {
  const schema = inputSchema(path);
  return schema ? places(schema).map((place) => place.path.join(".")) : [];
}

const having = (field: string) => callable.filter((path) => fieldsOf(path).includes(field));

/** Asks of every list that has the field, for every hidden column, what `values` makes of it. */
async function asked(field: string, values: (column: string) => unknown[]) {
  const hidden = columns().filter((column) => !shown.includes(column));
  expect(hidden).toEqual(expect.arrayContaining(["passwordHash", "password_hash", "tokenHash"]));
  const lists = having(field);
  const calls = lists.flatMap((path) =>
    hidden
      .filter((column) => !fieldsOf(path).includes(`${field}.${column}`))
      .flatMap(values)
      .map((value) => ({ path, input: withValue(good.get(path), [field], value) })),
  );
  const isSystem = ({ path }: { path: string }) => table[path]?.needs === "system";
  const answers = [
    ...(await sendAll(
      world.server.address,
      session,
      calls.filter((call) => !isSystem(call)),
    )),
    ...(await sendAll(world.server.address, system, calls.filter(isSystem))),
  ];
  const through = answers.filter(({ status }) => status !== 400);
  return { lists, through: through.map(({ path, input }) => ({ path, input })) };
}

describe("by a hidden column of any table", () => {
  test("no list is sorted", async () => {
    const found = await asked("sort", (column) => [column, `-${column}`, { [column]: "asc" }]);
    expect(found).toEqual({ lists: ["users.list", "users.export"], through: [] });
  });

  test("no list is filtered", async () => {
    const found = await asked("filter", (column) => [{ [column]: "a" }, { [column]: { $ne: 1 } }]);
    expect(found.lists.length).toBeGreaterThan(3);
    expect(found.through).toEqual([]);
  });

  test("no list goes on from a place that it did not give", async () => {
    const found = await asked("cursor", (column) => [cursor(column, "a", id)]);
    expect(found.lists.length).toBeGreaterThan(5);
    expect(found.through).toEqual([]);
  });
});

describe("a name that every object has is a name like any other", () => {
  test("as a host's own value of a user", async () => {
    const metadata = { constructor: "a", toString: "b", hasOwnProperty: "c", valueOf: 1 };
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const host = world.with({ authorization: `Bearer ${key}` });
    const { user } = await host.users.upsert.mutate({ externalId: "one", metadata });
    expect(user.metadata).toEqual(metadata);
    const fewer = await host.users.update.mutate({
      userId: user.id,
      metadata: { constructor: null },
    });
    expect(Object.hasOwn(fewer.metadata, "constructor")).toBe(false);
    expect(fewer.metadata).toEqual({ toString: "b", hasOwnProperty: "c", valueOf: 1 });
  });

  test("as a role that the next profile lacks and nobody mapped", async () => {
    const role = await world
      .as(olga)
      .roles.create.mutate({ name: "Constructor", rank: 1, permissions: [] });
    expect(role.key).toBe("constructor");
    await world
      .as(olga)
      .invitations.create.mutate({ emails: ["one@guests.example"], roles: [role.key] });
    const input = {
      organizationId: olga.organization.id,
      profile: "three-tier",
      roleMap: { owner: "administrator" },
    };
    const [answer] = await sendAll(world.server.address, system, [
      { path: "system.updateOrganization", input },
    ]);
    expect(answer).toMatchObject({ status: 409, reason: "profile_roles_differ" });
  });
});

test("lists within lists within lists are refused, also under an idempotency key", async () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  for (const headers of [{}, { "idempotency-key": "deep" }]) {
    const response = await fetch(`${world.server.address}/trpc/users.create`, {
      method: "POST",
      headers: { "content-type": "application/json", ...session, ...headers },
      body: `{"firstName":${deep}}`,
    });
    expect(response.status).toBe(400);
  }
});
