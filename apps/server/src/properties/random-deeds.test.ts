import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";
import { anyStory, type Cast, type Deed, doDeed, pick } from "./deeds.ts";
import { heldSeats, type State, stateOf } from "./state.ts";

/** How many stories are tried; more by hand, as CONTRIBUTING says. */
const numRuns = Number(process.env.USHER_PROPERTY_RUNS ?? 12);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Story extends Cast {
  people: Person[];
  /** Of an organization that nobody who acts is in. */
  faraway: Person;
  /** Whose session has ended. */
  ended: Set<string>;
}

/** An organization with somebody of every kind, and beside it others that nobody of it may touch. */
async function newStory(): Promise<Story> {
  const licensed = { profile: "licensed", seats: { pro: 2, business: 3, "knowledge-only": null } };
  const kinds = { ann: "admin", bea: "admin", cy: "admin", una: "user", uwe: "user" };
  const people = Object.values(await world.organization(kinds, licensed));
  const { nel: neighbour } = await world.organization({ nel: "admin" }, licensed);
  const { fay: faraway } = await world.organization({ fay: "user" }, licensed);
  const actors = people.map((person) => ({ id: person.id, caller: world.as(person) }));
  await Promise.all(actors.map(({ caller }) => caller.session.me.query()));
  return {
    people,
    faraway,
    ended: new Set(),
    actors: [...actors, { id: neighbour.id, caller: world.as(neighbour) }],
    targets: [...people, faraway].map(({ id }) => id),
    roles: ["admin", "user", "owner"],
    licenses: ["pro", "business", "knowledge-only"],
    invitations: [],
    stranger: world.with({}),
  };
}

const stateNow = ({ organization }: Person): Promise<State> =>
  stateOf(world.server.services.orm, organization.id);

/** Rules 4 and 11, whatever has happened. */
function expectKept(state: State): void {
  const top = Object.values(state.people).filter(
    ({ status, roles }) => status === "active" && roles.includes("admin"),
  );
  expect(top.length, "active administrators").toBeGreaterThan(0);
  for (const [license, seats] of Object.entries(state.seats))
    if (seats !== null)
      expect(heldSeats(state, license), `seats of ${license}`).toBeLessThanOrEqual(seats);
}

/** Whoever has come into the organization since. */
const newcomers = (before: State, after: State): string[] =>
  Object.keys(after.people).filter((id) => !before.people[id]);

/** Rules 1 to 3 and 13, of a deed that nothing else happened beside. */
function expectAllowed(before: State, after: State, actor: string, refused: string | null): void {
  const { recorded: eventsBefore, ...was } = before;
  const { recorded: eventsAfter, ...is } = after;
  const doer = before.people[actor];
  // The neighbour does what they may in their own organization.
  if (refused || !doer) expect(is, `by ${actor}, ${refused}`).toEqual(was);
  // A role that somebody has already is no deed.
  else if (JSON.stringify(is) !== JSON.stringify(was))
    expect(eventsAfter, "events of what was done").toBeGreaterThan(eventsBefore);
  for (const [id, person] of Object.entries(before.people)) {
    const now = after.people[id];
    if (JSON.stringify(now) === JSON.stringify(person)) continue;
    expect(doer?.status, "status of whoever did it").toBe("active");
    expect(doer?.rank, "rank of whoever did it").toBeGreaterThanOrEqual(person.rank);
    expect(doer?.rank, "rank of whoever gave the role").toBeGreaterThanOrEqual(now?.rank ?? 0);
    if (id !== actor) continue;
    expect({ ...now, license: null }, "their own status and roles").toEqual({
      ...person,
      license: null,
    });
  }
  for (const id of newcomers(before, after))
    expect(after.people[id]?.rank).toBeLessThanOrEqual(doer?.rank ?? 0);
}

/**
 * Rule 8: who is or was suspended or gone has no session any more, nor who may do more than when it began, and
 * nobody else has lost theirs. Of roles that were given at once one can't see from outside whether they were
 * higher for a moment.
 */
async function expectSessions(cast: Story, before: State, { people }: State, unsure: string[]) {
  for (const { id } of cast.people) {
    const [was, is] = [before.people[id], people[id]];
    if (is?.status !== "active" || is.rank > (was?.rank ?? 0)) cast.ended.add(id);
  }
  for (const { id, caller } of cast.actors) {
    const answer = await refusal(caller.session.me.query());
    if (unsure.includes(id) && answer === "not_signed_in") cast.ended.add(id);
    expect(answer, `session of ${id}`).toBe(cast.ended.has(id) ? "not_signed_in" : null);
  }
}

async function doBatch(cast: Story, batch: Deed[]): Promise<void> {
  const [first] = cast.people;
  if (!first) throw new Error("Nobody is there.");
  const before = await stateNow(first);
  const outcomes = await Promise.all(batch.map((deed) => refusal(doDeed(cast, deed))));
  const after = await stateNow(first);
  expectKept(after);
  const [alone, more] = batch;
  const [refused = null] = outcomes;
  if (alone && !more) expectAllowed(before, after, pick(cast.actors, alone.actor).id, refused);
  const roles = batch.filter(({ name }) => more && name === "assignRoles");
  const unsure = roles.map(({ target }) => pick(cast.targets, target));
  await expectSessions(cast, before, after, unsure);
  cast.invitations = Object.keys(after.invitations);
}

test("whatever is done by whomever, one after the other and at once, the rules are kept", async () => {
  const done = new Set<string>();
  const holds = fc.asyncProperty(anyStory, async (story) => {
    const cast = await newStory();
    const beside = await stateNow(cast.faraway);
    for (const batch of story) {
      await doBatch(cast, batch);
      for (const { name } of batch) done.add(name);
    }
    expect(await stateNow(cast.faraway)).toEqual(beside);
  });
  await fc.assert(holds, { numRuns, interruptAfterTimeLimit: 300_000 });
  expect(done.size).toBeGreaterThan(5);
}, 600_000);
