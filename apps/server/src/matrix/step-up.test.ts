import { stepUpProcedures, systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { procedures } from "../testing/procedures.ts";
import { startWorld, type World } from "../testing/world.ts";
import { type Entry, table } from "./table.ts";
import { Things } from "./things.ts";

/** Every procedure, by somebody who may do all there is and signed in ten minutes ago. */
let world: World;
let owner: Person;
let administrator: Person;
let things: Things;
beforeAll(async () => {
  world = await startWorld();
  ({ owner } = await world.organization({ owner: "owner" }));
  const [top] = systemProfile.roles;
  ({ administrator } = await world.organization(
    { administrator: top?.key ?? "" },
    { profile: systemProfile.key, slug: systemSlug },
  ));
  things = new Things(world, owner.organization);
  for (const person of [owner, administrator]) await world.as(person).session.me.query();
  world.clock.advance(10 * 60_000);
});
afterAll(() => world.stop());

const all = procedures();
const entryOf = (path: string) => table[path] as Entry;
const personFor = (path: string) => (entryOf(path).needs === "system" ? administrator : owner);
/** Whether it goes through is others' business: signing out here would end what the rest needs. */
const ending = ["session.signOut", "session.revokeSession"];

test.each(all.map(({ path }) => path).filter((path) => !ending.includes(path)))(
  "%s asks for a fresh authentication if the table says so, and otherwise not",
  async (path) => {
    const person = personFor(path);
    const outcome = await refusal(entryOf(path).call(world.as(person), things, { world, person }));
    if (entryOf(path).fresh) expect(outcome).toBe("step_up_required");
    else expect(outcome).not.toBe("step_up_required");
  },
);

describe("what takes a fresh authentication", () => {
  const grave = ["security:manage", "api-keys:manage", "users:delete", "users:reset-mfa"];
  /** These hurt nobody: they show, or end what might be in wrong hands. */
  const harmless = ["apiKeys.list", "apiKeys.revoke", "policies.get", "users.deletionImpact"];

  test("is everything that is done by the permissions that matter most, or to organizations", () => {
    const expected = all
      .filter(({ path, type }) => type === "mutation" && path !== "system.export")
      .map(({ path }) => path)
      .filter((path) => {
        const { needs } = entryOf(path);
        const weighs = Array.isArray(needs) && needs.some((need) => grave.includes(need));
        return needs === "system" || (weighs && !harmless.includes(path));
      });
    expect(expected).not.toEqual([]);
    for (const path of expected) expect([path, entryOf(path).fresh]).toEqual([path, true]);
  });

  test("is in the table what it is in the rule, beside what only the input or the account tells", () => {
    const listed = Object.keys(table).filter((path) => entryOf(path).fresh);
    expect([...listed, "bulk.start"].sort()).toEqual([...stepUpProcedures].sort());
  });
});
