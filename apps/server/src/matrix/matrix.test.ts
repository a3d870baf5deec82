import { type Profile, profiles, type Role, systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { procedures } from "../testing/procedures.ts";
import { startWorld, type World } from "../testing/world.ts";
import { type Entry, table } from "./table.ts";
import { Things } from "./things.ts";

/**
 * Every procedure × every role of every profile × the caller's own and another organization. What is
 * expected comes from the profiles as data and from `table`, never from what the server answers.
 */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const paths = procedures().map(({ path }) => path);

test("every procedure of the router stands in the table, and nothing else does", () => {
  expect(Object.keys(table).sort()).toEqual([...paths].sort());
});

/** Seats for everybody, so that none is the reason of a "no". */
const seats = { business: null, pro: null, "knowledge-only": null };

async function organizationOf(profile: Profile): Promise<Record<string, Person>> {
  const people = Object.fromEntries(profile.roles.map(({ key }) => [key, key]));
  if (profile.key === systemProfile.key)
    return world.organization(people, { profile: profile.key, slug: systemSlug });
  const entitlements = profile.entitlement ? [profile.entitlement] : [];
  const set = { profile: profile.key, entitlements };
  return world.organization(people, profile.licenses.offer === "always" ? { ...set, seats } : set);
}

const permits = ({ needs, also }: Entry, role: Role, profile: Profile): boolean => {
  if (also && !role.permissions.includes(also)) return false;
  if (needs === "signed-in" || needs === "nobody") return true;
  if (needs === "backend") return false;
  if (needs === "system") return profile.key === systemProfile.key;
  return needs.some((permission) => role.permissions.includes(permission));
};

const all = [...Object.values(profiles), systemProfile];

describe.each(all.map((profile) => ({ profile, name: profile.key })))("$name", ({ profile }) => {
  let people: Record<string, Person>;
  let own: Things;
  let other: Things;
  beforeAll(async () => {
    people = await organizationOf(profile);
    const [first] = Object.values(people);
    const [stranger] = Object.values(await world.organization({ olga: "owner" }));
    if (!first || !stranger) throw new Error("A profile has a role.");
    own = new Things(world, first.organization);
    // Of the same profile where it can be, so that nothing but the border is in the way.
    const beyond =
      profile.key === systemProfile.key
        ? stranger
        : Object.values(await organizationOf(profile))[0];
    other = new Things(world, (beyond ?? stranger).organization);
  });

  describe.each(profile.roles.map((role) => ({ role, name: role.key })))("$name", ({ role }) => {
    const person = () => people[role.key] as Person;
    const call = ({ call: run }: Entry, things: Things) =>
      refusal(run(world.as(person()), things, { world, person: person() }));

    test.each(paths)("%s", async (path) => {
      const entry = table[path] as Entry;
      const may = permits(entry, role, profile);
      const says = entry.says?.(own.organization.switches) ?? null;
      // System administrators act on every organization but their own.
      const things = entry.needs === "system" ? other : own;
      expect(await call(entry, things)).toBe(
        may ? says : entry.hidden ? "not_found" : "missing_permission",
      );
    });

    const about = paths.filter((path) => table[path]?.about);
    test.each(about)("%s of another organization", async (path) => {
      const entry = table[path] as Entry;
      const before = await deedsIn(other);
      const outcome = await call(entry, other);
      const may = permits(entry, role, profile);
      // Each is what is said of a thing that is nowhere: none tells that it is somewhere else.
      const says = ["not_found", entry.says?.(own.organization.switches)];
      expect(may ? says : [...says, "missing_permission"]).toContain(outcome);
      expect(await deedsIn(other)).toBe(before);
    });
  });
});

/** How many calls are recorded in an organization: what reaches into it leaves an entry there. */
async function deedsIn({ organization }: Things): Promise<number> {
  const [row] = await world.server.services.orm.em
    .fork()
    .execute<{ count: string }[]>(
      "select count(*) from audit_event where organization_id = ? and procedure is not null",
      [organization.id],
    );
  return Number(row?.count);
}

test("access.check of a stranger says no, and nothing of whether they exist", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { eve } = await world.organization({ eve: "owner" });
  const asked = { userId: eve.id, permission: "users:read" };
  expect(await world.as(olga).access.check.query(asked)).toEqual({
    allowed: false,
    reason: "not_found",
  });
});
