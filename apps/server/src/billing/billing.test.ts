import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("shows the plan, the people and the seats", async () => {
  const { ada, bob } = await world.organization(
    { ada: "admin", bob: "user", cy: "user" },
    { profile: "licensed", seats: { pro: 4 } },
  );
  await world.server.services.orm.em
    .fork()
    .execute("update organization set plan = 'Team' where id = ?", [ada.organization.id]);
  await world.as(ada).users.suspend.mutate({ userId: bob.id });
  await world.as(ada).invitations.create.mutate({
    emails: ["newcomer@billing.example"],
    roles: ["user"],
    licenseType: "pro",
  });
  const overview = await world.as(ada).billing.overview.query();
  expect(overview).toMatchObject({
    plan: "Team",
    users: { active: 2, suspended: 1, invited: 1 },
    licenses: [{ key: "business" }, { key: "pro", seats: 4, left: 3 }, { key: "knowledge-only" }],
  });
});

test("shows a plan and the people where there are no licenses", async () => {
  const { mo } = await world.organization({ mo: "manager" }, { profile: "three-tier" });
  expect(await world.as(mo).billing.overview.query()).toEqual({
    plan: null,
    users: { active: 1, suspended: 0, invited: 0 },
    licenses: [],
  });
});

test("who changed the seats is told page by page, newest first", async () => {
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { pro: 1 } },
  );
  const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Shop" });
  await world.as(ada).licenses.setSeats.mutate({ licenseType: "pro", seats: 5 });
  world.clock.advance(1000);
  await world
    .with({ authorization: `Bearer ${key}` })
    .licenses.setSeats.mutate({ licenseType: "pro", seats: null });
  const { history } = world.as(ada).billing;
  const first = await history.query({ limit: 1 });
  expect(first.rows).toMatchObject([{ by: "Shop", licenseType: "pro", before: 5, after: null }]);
  const second = await history.query({ limit: 1, cursor: first.nextCursor ?? "" });
  expect(second).toMatchObject({
    rows: [{ by: "ada Tester", licenseType: "pro", before: 1, after: 5 }],
    nextCursor: null,
  });
});

test("is for those who manage the bills", async () => {
  const { ada, mia } = await world.organization({ ada: "admin", mia: "member" });
  for (const { billing } of [world.as(ada), world.as(mia)]) {
    expect(await refusal(billing.overview.query())).toBe("missing_permission");
    expect(await refusal(billing.history.query({}))).toBe("missing_permission");
  }
});
