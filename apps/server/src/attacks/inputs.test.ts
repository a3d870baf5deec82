import { systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { table } from "../matrix/table.ts";
import { Things } from "../matrix/things.ts";
import type { Person } from "../testing/person.ts";
import { goodInputs } from "../testing/recorded.ts";
import { inputSchema, type Path, type Place, places, withValue } from "../testing/schemas.ts";
import { startWorld, type World } from "../testing/world.ts";
import { callable, sendAll } from "./sending.ts";

/** What no typed client would send, at every place of every procedure's input, by somebody who may call. */
let world: World;
let good: Map<string, unknown>;
let owner: Person;
let headers: Record<"owner" | "administrator" | "backend", Record<string, string>>;
beforeAll(async () => {
  world = await startWorld();
  ({ owner } = await world.organization({ owner: "owner" }));
  const { administrator } = await world.organization(
    { administrator: "system-administrator" },
    { profile: systemProfile.key, slug: systemSlug },
  );
  const { key } = await world.as(owner).apiKeys.create.mutate({ name: "Backend" });
  headers = {
    owner: await world.signIn(owner),
    administrator: await world.signIn(administrator),
    backend: { authorization: `Bearer ${key}` },
  };
  good = await goodInputs(new Things(world, owner.organization), { world, person: owner });
});
afterAll(() => world.stop());

const taking = callable.filter((path) => inputSchema(path));

/** The places of a kind in a procedure's input, each once whatever forms the input has. */
function placesOf(path: string, isKind: (place: Place) => boolean): Place[] {
  const all = places(inputSchema(path) as never).filter(isKind);
  return [...new Map(all.map((place) => [place.path.join("."), place])).values()];
}

/** Whether a place may hold such a value beside a string, as a host's own values do. */
const takes = (path: string, at: Path, value: unknown) =>
  places(inputSchema(path) as never).some(
    (place) => place.path.join() === at.join() && place.def.type === typeof value,
  );

const isText = ({ def }: Place) => def.type === "string" || def.type === "enum";

/** Somebody who may call this procedure, so that nothing but the input is in the way. */
function whoMay(path: string): Record<string, string> {
  const needs = table[path]?.needs;
  if (needs === "system") return headers.administrator;
  return needs === "backend" ? headers.backend : headers.owner;
}

/** Sends one procedure its good input, with each of these values in its place. */
function answersOf(path: string, changes: { at: Path; value: unknown }[]) {
  const inputs = changes.map(({ at, value }) => withValue(good.get(path), at, value));
  return sendAll(
    world.server.address,
    whoMay(path),
    inputs.map((input) => ({ path, input })),
  );
}

test("every procedure that takes an input has one to begin with", () => {
  expect(taking.filter((path) => typeof good.get(path) !== "object")).toEqual([]);
  expect(taking.length).toBeGreaterThan(60);
});

/** Columns, secrets, and what JavaScript finds on every object. */
const keys = [
  ...["__proto__", "constructor", "prototype", "toString", "$where", "surprise"],
  ...["id", "organizationId", "organization", "roles", "role", "rank", "permissions", "status"],
  ...["isAdmin", "emailVerified", "emailVerifiedAt", "mustVerifyEmail", "passwordHash", "password"],
  ...["credentialVersion", "mfaEnrolledAt", "suspendedUntil", "createdAt", "inviterId", "userId"],
];

/** What a query would be steered by, were it taken for a string. */
const noStrings = [{}, { $ne: null }, { $like: "%" }, ["a"], 7, true];

/** Strings that are something else wherever they are put into a text or looked up in an object. */
const nastyStrings = [
  ...["__proto__", "constructor", "' or 1=1 --", "%_\\", '"}]', "../..", "null"],
  ...["9".repeat(400), "a\u0000b", "\ud800", "\u202Eabc", "é".repeat(3000)],
];

describe.each(taking)("%s", (path) => {
  test("refuses every key that it does not know, and says where", async () => {
    const changes = placesOf(path, ({ def }) => def.type === "object").flatMap(
      ({ path: at, def }) =>
        keys
          .filter((key) => !Object.hasOwn(def.shape ?? {}, key))
          .map((key) => ({ at: [...at, key], value: 1 })),
    );
    for (const [index, { status, fields }] of (await answersOf(path, changes)).entries()) {
      const at = changes[index]?.at.join(".") ?? "";
      const says = Object.keys(fields).some((field) => at.startsWith(field));
      expect({ at, status, says }).toEqual({ at, status: 400, says: true });
    }
  });

  test("refuses what is no string where a string is due", async () => {
    const changes = placesOf(path, isText).flatMap(({ path: at }) =>
      noStrings.filter((value) => !takes(path, at, value)).map((value) => ({ at, value })),
    );
    for (const [index, { status, reason }] of (await answersOf(path, changes)).entries())
      expect({ ...changes[index], status, reason }).toEqual({
        ...changes[index],
        status: 400,
        reason: "invalid_input",
      });
  });

  test("fails at no string, whatever stands in it", async () => {
    const changes = placesOf(path, isText).flatMap(({ path: at }) =>
      nastyStrings.map((value) => ({ at, value })),
    );
    for (const [index, { status, text }] of (await answersOf(path, changes)).entries())
      expect({ ...changes[index], failed: status >= 500 ? text : null }).toEqual({
        ...changes[index],
        failed: null,
      });
  });
});
