import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("active users are told apart by whether they have ever signed in", async () => {
  const { ada, bob, cy } = await world.organization(
    { ada: "admin", bob: "user", cy: "user" },
    { profile: "licensed", seats: { business: 3, pro: null } },
  );
  const overview = () => world.as(ada).metrics.overview.query();
  expect(await overview()).toMatchObject({ active: 3, everSignedIn: 1, suspended: 0, invited: 0 });
  await world.signIn(bob);
  await world.signIn(bob);
  expect(await overview()).toMatchObject({ active: 3, everSignedIn: 2 });
  await world.as(ada).users.suspend.mutate({ userId: bob.id });
  await world.as(ada).users.suspend.mutate({ userId: cy.id });
  expect(await overview()).toMatchObject({ active: 1, everSignedIn: 1, suspended: 2 });
});

test("pending and expired invitations are counted apart, and licenses come with their seats", async () => {
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { business: 3 } },
  );
  const input = { emails: ["one@metrics.example"], roles: ["user"], licenseType: "business" };
  await world.as(ada).invitations.create.mutate(input);
  const overview = () => world.as(ada).metrics.overview.query();
  expect(await overview()).toMatchObject({
    invited: 1,
    expired: 0,
    licenses: [{ key: "business", left: 2 }, { key: "pro", seats: 0 }, { key: "knowledge-only" }],
  });
  world.clock.advance(7 * 24 * 60 * 60 * 1000);
  expect(await overview()).toMatchObject({
    invited: 0,
    expired: 1,
    licenses: [{ left: 3 }, {}, {}],
  });
});

test("nobody sees the figures without the right to see people", async () => {
  const { mia } = await world.organization({ mia: "member" });
  expect(await refusal(world.as(mia).metrics.overview.query())).toBe("missing_permission");
});
