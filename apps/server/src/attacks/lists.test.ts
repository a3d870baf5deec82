import { type Profile, profiles } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Things } from "../matrix/things.ts";
import { enrol } from "../testing/authenticator.ts";
import { type Person, password } from "../testing/person.ts";
import { procedures } from "../testing/procedures.ts";
import { goodInputs } from "../testing/recorded.ts";
import { challengeOf, signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { sendAll } from "./sending.ts";

/** What every list, and whatever else can be asked, tells whom. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const queries = procedures().flatMap(({ path, type }) => (type === "query" ? [path] : []));

/** Columns that hold what opens something, hashed or sealed or not. */
const secret = /hash|secret|token|cipher|^answer$|^input_mac$/;

/** Everything secret that the database has, and tokens that it does not have. */
async function secrets(): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }>(
    world,
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'character varying', 'bytea')`,
  );
  // The ids of these are hashes of tokens.
  const hashed = ["session", "sign_in_challenge", "password_link", "email_link"];
  const hidden = columns.filter(
    ({ table, column }) => secret.test(column) || (column === "id" && hashed.includes(table)),
  );
  const found = await Promise.all(
    hidden.map(({ table, column }) =>
      sql<{ value: string }>(
        world,
        `select distinct "${column}"::text as value from "${table}" where "${column}" is not null`,
      ),
    ),
  );
  return found.flat().flatMap(({ value }) => (value.length > 15 ? [value] : []));
}

/** Somebody of each of these roles, with one of everything that an organization can have. */
async function furnished(profile: Profile) {
  const people = Object.fromEntries(profile.roles.map(({ key }) => [key, key]));
  const entitlements = profile.entitlement ? [profile.entitlement] : [];
  const made: Record<string, Person> = await world.organization(people, {
    ...{ profile: profile.key, entitlements },
    policies: { verifyEmail: false },
  });
  const [top, lowest] = [profile.roles[0], profile.roles.at(-1)].map(
    (role) => made[role?.key ?? ""] as Person,
  );
  if (!top || !lowest) throw new Error("A profile has roles.");
  const things = new Things(world, top.organization);
  const hidden = [
    await things.invitation(),
    await things.registrationLink(),
    await things.apiKey(),
    await things.user(),
    await things.bulkJob(),
  ];
  const { secret: totp, recoveryCodes } = await enrol(world, top);
  const challenge = await challengeOf(signInWith(world, top));
  const issued = [totp, ...recoveryCodes, challenge, password];
  return { top, lowest, things, hidden, issued };
}

/** Every query, as somebody who is signed in would call it. */
async function askEverything(person: Person, things: Things) {
  const good = await goodInputs(things, { world, person });
  const calls = queries.map((path) => ({ path, input: good.get(path) ?? {} }));
  return sendAll(world.server.address, await sessionOf(person), calls);
}

const sessions = new Map<string, { cookie: string }>();
async function sessionOf(person: Person): Promise<{ cookie: string }> {
  const session = sessions.get(person.id) ?? (await world.signIn(person));
  sessions.set(person.id, session);
  return session;
}

describe.each(Object.values(profiles).map((profile) => ({ name: profile.key, profile })))(
  "$name",
  ({ profile }) => {
    test("nobody is told anything secret, whoever asks and whatever for", async () => {
      const { top, lowest, things, issued } = await furnished(profile);
      const answers = [
        ...(await askEverything(lowest, things)),
        ...(await askEverythingAsKeyOf(top, things)),
      ];
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(20);
      const hidden = [...(await secrets()), ...issued];
      expect(hidden.length).toBeGreaterThan(10);
      const told = answers.flatMap(({ path, text }) =>
        hidden.filter((value) => text.includes(value)).map((value) => ({ path, value })),
      );
      expect(told).toEqual([]);
    });

    test("whoever may not read people is told of none: no invitation, link, key, address or id", async () => {
      const { lowest, things, hidden } = await furnished(profile);
      const answers = await askEverything(lowest, things);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(3);
      const others = await sql<{ id: string; email: string }>(
        world,
        `select id, email from app_user where organization_id = ? and id <> ?
         union all select id, email from invitation where organization_id = ?`,
        [lowest.organization.id, lowest.id, lowest.organization.id],
      );
      const names = [...hidden, ...others.flatMap(({ id, email }) => [id, email])];
      const told = answers.flatMap(({ path, text }) =>
        names.filter((name) => text.includes(name)).map((name) => ({ path, name })),
      );
      expect(told).toEqual([]);
    });
  },
);

/** The same as a host's backend with everything that the highest role may. */
async function askEverythingAsKeyOf(person: Person, things: Things) {
  const { key } = await world.as(person).apiKeys.create.mutate({ name: "Backend" });
  const good = await goodInputs(things, { world, person });
  const calls = queries.map((path) => ({ path, input: good.get(path) ?? {} }));
  return sendAll(world.server.address, { authorization: `Bearer ${key}` }, calls);
}
