import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { demoPassword } from "./account.ts";
import { seedDemo } from "./seed.ts";

let world: World;
const seed = async () => {
  const { orm, settings, clock } = world.server.services;
  await seedDemo(orm, settings, clock());
};
beforeAll(async () => {
  world = await startWorld();
  await seed();
});
afterAll(() => world.stop());

const accounts = [
  { organization: "acme", identifier: "owner@acme.example" },
  { organization: "acme", identifier: "admin@acme.example" },
  { organization: "acme", identifier: "member@acme.example" },
  { organization: "links", identifier: "admin@links.example" },
  { organization: "links", identifier: "user@links.example" },
  { organization: "tiers", identifier: "administrator" },
  { organization: "tiers", identifier: "manager" },
  { organization: "tiers", identifier: "default-user" },
  { organization: "licensed", identifier: "admin@licensed.example" },
  { organization: "licensed", identifier: "user@licensed.example" },
  { organization: "roles", identifier: "admin@roles.example" },
  { organization: "roles", identifier: "manager@roles.example" },
  { organization: "system", identifier: "admin@system.example" },
];

test.each(accounts)("$identifier of $organization signs in", async (account) => {
  const answer = world.with({}).session.signIn.mutate({ ...account, password: demoPassword });
  expect((await answer).status).toBe("signed-in");
});

test("each product has a key that lists its people, and may what the highest role may", async () => {
  const { folder } = world.server.services.settings;
  for (const slug of ["acme", "links", "tiers", "licensed", "roles"]) {
    const key = readFileSync(join(folder, `demo-api-key-${slug}`), "utf8").trim();
    const backend = world.with({ authorization: `Bearer ${key}` });
    const { rows } = await backend.users.list.query({ limit: 200 });
    expect(rows.length).toBeGreaterThan(10);
    const { licenses } = await backend.metrics.overview.query();
    for (const { seats, used } of licenses)
      expect(used.users + used.invitations).toBeLessThanOrEqual(seats ?? Infinity);
  }
  expect(existsSync(join(folder, "demo-api-key-system"))).toBe(false);
});

test("a second start changes nothing", async () => {
  const count = async () => {
    const [row] = await world.server.services.orm.em.fork().execute<{ count: string }[]>(
      `select (select count(*) from organization) + (select count(*) from app_user)
              + (select count(*) from invitation) + (select count(*) from api_key) as count`,
    );
    return row?.count;
  };
  const before = await count();
  await seed();
  expect(await count()).toBe(before);
});

test("there is none in production", async () => {
  const { orm, settings, clock } = world.server.services;
  const production = seedDemo(orm, { ...settings, production: true }, clock());
  await expect(production).rejects.toThrow("not for production");
});
