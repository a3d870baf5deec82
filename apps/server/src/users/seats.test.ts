import { afterAll, beforeAll, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** How many of an organization hold a seat of this license, as the database has it. */
async function holders({ organization }: Person, licenseType: string): Promise<number> {
  const [row] = await world.server.services.orm.em
    .fork()
    .execute<{ count: string }[]>(
      "select count(*) from app_user where organization_id = ? and license_type = ?",
      [organization.id, licenseType],
    );
  return Number(row?.count);
}

test("of two who are given the last seat at once, one gets it, ten times out of ten", async () => {
  for (let round = 0; round < 10; round++) {
    const { ada, uma, una } = await world.organization(
      { ada: "admin", uma: "user", una: "user" },
      { profile: "licensed", seats: { pro: 1 } },
    );
    const { users } = world.as(ada);
    await users.list.query({});
    const outcomes = await Promise.all(
      [uma, una].map(({ id: userId }) =>
        refusal(users.update.mutate({ userId, licenseType: "pro" })),
      ),
    );
    expect(outcomes.sort()).toEqual([null, "seats_full"].sort());
    expect(await holders(ada, "pro")).toBe(1);
  }
});

test("of a hundred who are made for one seat, one is, and nothing of the others is left", async () => {
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { pro: 1 } },
  );
  const host = await backendOf(world, ada);
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      refusal(
        host.users.upsert.mutate({
          externalId: `seat-${index}`,
          roles: ["user"],
          licenseType: "pro",
        }),
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "seats_full")).toHaveLength(99);
  expect(await holders(ada, "pro")).toBe(1);
  const { rows } = await world.as(ada).users.list.query({ limit: 200 });
  expect(rows).toHaveLength(2);
});

test("a seat that is given up can be taken by the next", async () => {
  const { ada, uma, una } = await world.organization(
    { ada: "admin", uma: "user", una: "user" },
    { profile: "licensed", seats: { pro: 1, business: 1 } },
  );
  const { users } = world.as(ada);
  const give = (userId: string, licenseType: string | null) =>
    refusal(users.update.mutate({ userId, licenseType }));
  expect(await give(uma.id, "pro")).toBeNull();
  expect(await give(una.id, "pro")).toBe("seats_full");
  expect(await give(uma.id, "business")).toBeNull();
  expect(await give(una.id, "pro")).toBeNull();
  expect(await refusal(users.delete.mutate({ userId: una.id }))).toBeNull();
  expect(await give(ada.id, "pro")).toBeNull();
});

test("a suspended user keeps their seat", async () => {
  const { ada, uma, una } = await world.organization(
    { ada: "admin", uma: "user", una: "user" },
    { profile: "licensed", seats: { pro: 1 } },
  );
  const { users } = world.as(ada);
  await users.update.mutate({ userId: uma.id, licenseType: "pro" });
  await users.suspend.mutate({ userId: uma.id });
  const call = users.update.mutate({ userId: una.id, licenseType: "pro" });
  expect(await refusal(call)).toBe("seats_full");
});
