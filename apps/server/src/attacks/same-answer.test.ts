import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startServer, type UsherServer } from "../server.ts";
import { openBrowser } from "../testing/browser.ts";
import { type Person, password } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { type WatchedPostgres, watchPostgres } from "../testing/watched-postgres.ts";
import { startWorld, type World } from "../testing/world.ts";

/**
 * Who does not know a password learns nothing about the account by trying: not by what is answered, and not by how
 * long that takes, since the same is done. `bench:sign-in` measures the time itself.
 */

/** Each password that was hashed, by what it was compared with. */
const hashed = vi.hoisted(() => {
  // Files before this one in the same worker have read the server with the library as it is.
  vi.resetModules();
  return [] as string[];
});
vi.mock("@node-rs/argon2", async (original) => {
  const argon2 = await original<typeof import("@node-rs/argon2")>();
  return {
    ...argon2,
    verify: (against: string, given: string) => {
      hashed.push(against.split("$").slice(0, 4).join("$"));
      return argon2.verify(against, given);
    },
    hash: (...given: Parameters<typeof argon2.hash>) => {
      hashed.push("a new one");
      return argon2.hash(...given);
    },
  };
});

let world: World;
let postgres: WatchedPostgres;
let watched: UsherServer;
let people: Record<"olga" | "mia" | "sam" | "pat" | "nora", Person>;
beforeAll(async () => {
  world = await startWorld();
  postgres = await watchPostgres(world.database.url);
  const { settings } = world.server.services;
  watched = await startServer({ ...settings, databaseUrl: postgres.url } as never, world.clock.now);
  people = await world.organization(
    { olga: "owner", mia: "member", sam: "member", pat: "member", nora: "member" },
    { policies: { verifyEmail: true } },
  );
  await world.as(people.olga).users.suspend.mutate({ userId: people.sam.id });
  await sql(world, "update app_user set must_verify_email = true where id = ?", [people.pat.id]);
  await sql(world, "update app_user set password_hash = null where id = ?", [people.nora.id]);
  await world
    .as(people.olga)
    .invitations.create.mutate({ emails: ["ivy@invited.example"], roles: ["member"] });
  // What is left to do of that must not come among what is watched.
  const due = "select from graphile_worker._private_jobs where run_at <= now()";
  await vi.waitFor(async () => expect(await sql(world, due)).toHaveLength(0), { timeout: 15_000 });
});
afterAll(async () => {
  await watched.stop();
  await postgres.stop();
  await world.stop();
});

/** What servers ask by themselves, whoever calls. */
const byItself = /graphile_worker|webhook_|pg_notify|listen|^select 1$/i;

const without = (headers: Headers) =>
  [...headers].filter(([name]) => name !== "date" && name !== "x-request-id");

/** The text of a statement without the values in it, and by whichever name one is looked up. */
const shapeOf = (statement: string) =>
  statement.replace(/'(?:[^']|'')*'|\bnull\b/g, "?").replace(/"username"/g, '"email"');

/** What a try is answered, and what it makes the server do. */
async function attempt(identifier: string, given: string) {
  hashed.length = 0;
  postgres.trips.length = 0;
  const input = { organization: people.mia.organization.slug, identifier, password: given };
  const { status, headers, body } = await openBrowser(watched.address).post(
    "session.signIn",
    input,
  );
  const asked = postgres.trips.flat().flatMap((message) => message.split("; "));
  const statements = asked.filter((statement) => !byItself.test(statement)).map(shapeOf);
  return { status, headers: without(headers), body, hashed: [...hashed], statements };
}

const wrong = "not the password";

const cases: { of: string; tries: () => [string, string] }[] = [
  { of: "an address that nobody has", tries: () => ["nobody@nowhere.example", wrong] },
  { of: "a username that nobody has", tries: () => ["nobody", wrong] },
  { of: "an address that is invited", tries: () => ["ivy@invited.example", wrong] },
  { of: "somebody who is suspended", tries: () => [people.sam.email, wrong] },
  {
    of: "somebody who is suspended, with their password",
    tries: () => [people.sam.email, password],
  },
  {
    of: "somebody whose address is to be confirmed",
    tries: () => [people.pat.email, wrong],
  },
  { of: "somebody without a password", tries: () => [people.nora.email, wrong] },
];

test.each(cases)(
  "a try for $of is answered as a wrong password is, byte for byte, by the same work",
  async ({ tries }) => {
    const known = await attempt(people.mia.email, wrong);
    expect(await attempt(...tries())).toEqual(known);
    expect(known.hashed).toEqual(["$argon2id$v=19$m=19456,t=2,p=1"]);
    expect(known.statements.length).toBeGreaterThan(8);
    expect(known.body).toContain("wrong_credentials");
  },
);

test("one try too many is answered alike for everybody, whether there is an account or not", async () => {
  const answers: Awaited<ReturnType<typeof attempt>>[] = [];
  for (const identifier of [people.olga.email, "nobody@else.example"]) {
    for (let tries = 0; tries < 10; tries++) await attempt(identifier, wrong);
    answers.push(await attempt(identifier, wrong));
  }
  const [known, unknown] = answers.map(({ headers, ...rest }) => ({
    ...rest,
    headers: headers.filter(([name]) => name !== "retry-after"),
  }));
  expect(known?.body).toContain("too_many_attempts");
  expect(unknown).toEqual(known);
});
