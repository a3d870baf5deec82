import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let count = 0;
const address = () => `racer.${++count}@race.example`;

/** A backend's calls: these hold no user's lock that would make them queue up by themselves. */
async function backendOf(person: Person) {
  const { key } = await world.as(person).apiKeys.create.mutate({ name: "Backend" });
  return world.with({ authorization: `Bearer ${key}` });
}

/** Who holds a seat, as the database has it. */
async function holders({ organization }: Person, licenseType: string) {
  const [found] = await world.server.services.orm.em.fork().execute<Record<string, string>[]>(
    `select (select count(*) from app_user where organization_id = ? and license_type = ?) as users,
            (select count(*) from invitation where organization_id = ? and license_type = ?
               and status = 'pending') as invitations`,
    [organization.id, licenseType, organization.id, licenseType],
  );
  return { users: Number(found?.users), invitations: Number(found?.invitations) };
}

test("of 100 who are invited at once to the last seat, one is", { timeout: 60_000 }, async () => {
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { pro: 1 } },
  );
  const backend = await backendOf(ada);
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, () =>
      backend.invitations.create.mutate({
        emails: [address()],
        roles: ["user"],
        licenseType: "pro",
      }),
    ),
  );
  const results = outcomes.flat().map(({ outcome, reason }) => reason ?? outcome);
  expect(results.filter((result) => result === "invited")).toHaveLength(1);
  expect(results.filter((result) => result === "seats_full")).toHaveLength(99);
  expect(await holders(ada, "pro")).toEqual({ users: 0, invitations: 1 });
});

test("lists that want more seats than there are get exactly these", async () => {
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { pro: 7 } },
  );
  const backend = await backendOf(ada);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () =>
      backend.invitations.create.mutate({
        emails: [address(), address(), address()],
        roles: ["user"],
        licenseType: "pro",
      }),
    ),
  );
  expect(outcomes.flat().filter(({ outcome }) => outcome === "invited")).toHaveLength(7);
  expect(await holders(ada, "pro")).toEqual({ users: 0, invitations: 7 });
});

test("50 at once with one link take one seat", { timeout: 60_000 }, async () => {
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { pro: 1 } },
  );
  const { invitations } = world.as(ada);
  const [outcome] = await invitations.create.mutate({
    emails: [address()],
    roles: ["user"],
    licenseType: "pro",
  });
  const { url } = await invitations.link.mutate({ invitationId: outcome?.invitationId ?? "" });
  const newcomer = { firstName: "New", lastName: "Comer", password: "quite a long phrase" };
  const token = new URL(url).hash.slice(1);
  const results = await Promise.all(
    Array.from({ length: 50 }, () =>
      refusal(world.with({}).invitations.accept.mutate({ ...newcomer, token })),
    ),
  );
  expect(results.filter((result) => result === null)).toHaveLength(1);
  // Hashing for so many at once may be too much; nobody of these comes in either.
  const others = results.filter((result) => result !== null);
  expect(others.every((why) => why === "invitation_accepted" || why === "busy")).toBe(true);
  expect(await holders(ada, "pro")).toEqual({ users: 1, invitations: 0 });
});

test("100 who accept at once while others are invited leave the pool within its size", {
  timeout: 120_000,
}, async () => {
  const seats = 100;
  const { ada } = await world.organization(
    { ada: "admin" },
    { profile: "licensed", seats: { pro: seats } },
  );
  const backend = await backendOf(ada);
  const invite = (emails: string[]) =>
    backend.invitations.create.mutate({ emails, roles: ["user"], licenseType: "pro" });
  const invited = await invite(Array.from({ length: seats }, address));
  const tokens: string[] = [];
  for (const { invitationId } of invited) {
    const { url } = await backend.invitations.link.mutate({ invitationId: invitationId ?? "" });
    tokens.push(new URL(url).hash.slice(1));
  }
  const newcomer = { firstName: "New", lastName: "Comer", password: "quite a long phrase" };
  const acceptances = tokens.map((token) =>
    refusal(world.with({}).invitations.accept.mutate({ ...newcomer, token })),
  );
  const others = Array.from({ length: 30 }, () => invite([address()]));
  const results = await Promise.all(acceptances);
  const outcomes = (await Promise.all(others)).flat();
  expect(outcomes.filter(({ reason }) => reason === "seats_full")).toHaveLength(30);
  const { users, invitations } = await holders(ada, "pro");
  expect(users).toBe(results.filter((result) => result === null).length);
  expect(users + invitations).toBe(seats);
});
