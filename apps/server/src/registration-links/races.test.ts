import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const open = {
  profile: "registration-links",
  entitlements: ["multi-user"],
  policies: { verifyEmail: false },
};
const people = { ada: "account-admin", ann: "account-admin" } as const;
let count = 0;
const address = () => `racer.${++count}@join.example`;

async function linkOf(by: Person, input = {}) {
  const made = await world.as(by).registrationLinks.create.mutate({ expiresInDays: 7, ...input });
  return { linkId: made.id, token: new URL(made.url).hash.slice(1) };
}

/** Registers, and tries again as long as the server says that it is busy, as a browser would. */
async function register(token: string, email = address()): Promise<string | null> {
  const person = { firstName: "New", lastName: "Comer", password: "quite a long phrase" };
  for (;;) {
    const call = world.with({}).registrationLinks.register.mutate({ ...person, email, token });
    const outcome = await refusal(call);
    if (outcome !== "busy") return outcome;
  }
}

const atOnce = (times: number, call: () => Promise<string | null>) =>
  Promise.all(Array.from({ length: times }, call));

/** How many users the database holds beside the administrators, and how often the link says it was used. */
async function stored(organizationId: string, linkId: string) {
  const em = world.server.services.orm.em.fork();
  const [row] = await em.execute<{ users: string; uses: number }[]>(
    `select (select count(*) from app_user
               where organization_id = ? and email like 'racer.%') as users, uses
     from registration_link where id = ?`,
    [organizationId, linkId],
  );
  return { users: Number(row?.users), uses: row?.uses };
}

describe("of 100 who register at once", () => {
  test.each([1, 10])("by a link for %i, as many get in", { timeout: 60_000 }, async (maxUses) => {
    const { ada } = await world.organization(people, open);
    const { linkId, token } = await linkOf(ada, { maxUses });
    const outcomes = await atOnce(100, () => register(token));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(maxUses);
    expect(outcomes.filter((outcome) => outcome === "registration_link_used_up")).toHaveLength(
      100 - maxUses,
    );
    expect(await stored(ada.organization.id, linkId)).toEqual({ users: maxUses, uses: maxUses });
  });
});

test("of 20 with one address at once, one makes the account and one use is counted", async () => {
  const { ada } = await world.organization(people, open);
  const { linkId, token } = await linkOf(ada);
  const email = address();
  const outcomes = await atOnce(20, () => register(token, email));
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "account_exists")).toHaveLength(19);
  expect(await stored(ada.organization.id, linkId)).toEqual({ users: 1, uses: 1 });
});

test("of 20 by two links for one last seat, one gets it", async () => {
  const { olga } = await world.organization(
    { olga: "owner" },
    { policies: { licenses: true, verifyEmail: false }, seats: { full: 1 } },
  );
  const first = await linkOf(olga, { licenseType: "full" });
  const second = await linkOf(olga, { licenseType: "full" });
  const outcomes = (
    await Promise.all([
      atOnce(10, () => register(first.token)),
      atOnce(10, () => register(second.token)),
    ])
  ).flat();
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "seats_full")).toHaveLength(19);
  expect((await stored(olga.organization.id, first.linkId)).users).toBe(1);
});

test("an invitation accepted and a registration of the same address at once make one account", async () => {
  for (let round = 0; round < 5; round++) {
    const { olga } = await world.organization(
      { olga: "owner" },
      { policies: { verifyEmail: false } },
    );
    const email = address();
    const [outcome] = await world
      .as(olga)
      .invitations.create.mutate({ emails: [email], roles: ["member"] });
    const { url } = await world
      .as(olga)
      .invitations.link.mutate({ invitationId: outcome?.invitationId ?? "" });
    const { token, linkId } = await linkOf(olga);
    const person = { firstName: "New", lastName: "Comer", password: "quite a long phrase" };
    const outcomes = await Promise.all([
      register(token, email),
      refusal(
        world.with({}).invitations.accept.mutate({ ...person, token: new URL(url).hash.slice(1) }),
      ),
    ]);
    expect(outcomes.filter((each) => each === null)).toHaveLength(1);
    expect((await stored(olga.organization.id, linkId)).users).toBe(1);
  }
});

const deeds = {
  "is revoked": (by: Person, _: Person, linkId: string) =>
    world.as(by).registrationLinks.revoke.mutate({ linkId }),
  "loses its creator to a suspension": (by: Person, creator: Person) =>
    world.as(by).users.suspend.mutate({ userId: creator.id }),
  "loses its creator's authority": (by: Person, creator: Person) =>
    world.as(by).users.assignRoles.mutate({ userId: creator.id, roles: ["account-user"] }),
};

for (const [what, deed] of Object.entries(deeds))
  test(`a link that ${what} while 20 register lets nobody in after that`, async () => {
    const { ada, ann } = await world.organization(people, open);
    const { linkId, token } = await linkOf(ann);
    await world.as(ada).session.me.query();
    const calls = atOnce(20, () => register(token));
    await deed(ada, ann, linkId);
    const { users } = await stored(ada.organization.id, linkId);
    const outcomes = await calls;
    const after = await stored(ada.organization.id, linkId);
    // What was counted when the deed was done is all there ever is.
    expect(after).toEqual({ users, uses: users });
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(users);
  });
