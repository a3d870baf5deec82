import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorld, type World } from "../testing/world.ts";
import { credentials } from "./credentials.ts";

/** Whoever is thrown out comes back by nothing that was issued before. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const policies = { verifyEmail: false };
const kinds = Object.entries(credentials).map(([kind, make]) => ({ kind, make }));
type People = Awaited<ReturnType<typeof organization>>;
const organization = () => world.organization({ olga: "owner", ada: "admin" }, { policies });

const ends: Record<string, (people: People) => Promise<unknown>> = {
  "is suspended": ({ olga, ada }) => world.as(olga).users.suspend.mutate({ userId: ada.id }),
  "is deleted": ({ olga, ada }) => world.as(olga).users.delete.mutate({ userId: ada.id }),
  "is in an organization that is suspended": ({ ada }) =>
    world.server.services.orm.em
      .fork()
      .execute("update organization set status = 'suspended' where id = ?", [ada.organization.id]),
};

test.each(kinds)("$kind opens something before", async ({ make }) => {
  const use = await make(world, await organization());
  expect(await use()).toBeNull();
});

describe.each(Object.entries(ends))("once their owner %s", (_what, end) => {
  test.each(kinds)("$kind opens nothing", async ({ make }) => {
    const people = await organization();
    const use = await make(world, people);
    await end(people);
    expect(await use()).toMatch(/^[a-z_]+$/);
  });
});
