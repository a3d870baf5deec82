import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";
import { bootstrap } from "./bootstrap.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const input = (organization: string) => ({
  organization,
  organizationName: "First",
  email: "first@owner.example",
  firstName: "First",
  lastName: "Owner",
});

function run(organization: string) {
  const { orm, links, clock } = world.server.services;
  return bootstrap(orm, links, input(organization), clock());
}

const tokenOf = (url: string) => new URL(url).hash.slice(1);
const password = "a phrase of some length";

test("makes an owner, who sets a password by a link that works once", async () => {
  const token = tokenOf((await run("first")).url);
  const { session } = world.with({});
  expect(
    await refusal(session.resetPassword.mutate({ token, password: "first@owner.example" })),
  ).toBe("personal_password");
  const answer = await session.resetPassword.mutate({ token, password });
  expect(answer).toMatchObject({ status: "signed-in", user: { roles: ["owner"] } });
  expect(await refusal(session.resetPassword.mutate({ token, password }))).toBe("link_used");
  const signIn = { organization: "first", identifier: "first@owner.example", password };
  expect(await refusal(session.signIn.mutate(signIn))).toBeNull();
});

test("of ten uses of the link at once one counts", async () => {
  const token = tokenOf((await run("tenfold")).url);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () =>
      refusal(world.with({}).session.resetPassword.mutate({ token, password })),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "link_used")).toHaveLength(9);
});

test("the link is dead after 24 hours", async () => {
  const token = tokenOf((await run("late")).url);
  world.clock.advance(24 * 60 * 60 * 1000);
  expect(await refusal(world.with({}).session.resetPassword.mutate({ token, password }))).toBe(
    "link_used",
  );
});

test("two bootstraps at once make one organization with one owner", async () => {
  const outcomes = await Promise.allSettled([run("twice"), run("twice")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [row] = await world.server.services.orm.em
    .fork()
    .execute<{ count: string }[]>(
      "select count(*) from app_user u join organization o on o.id = u.organization_id where o.slug = 'twice'",
    );
  expect(Number(row?.count)).toBe(1);
});
