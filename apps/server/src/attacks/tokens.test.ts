import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "../testing/person.ts";
import { inputSchema, type Path, places, withValue } from "../testing/schemas.ts";
import { challengeOf, signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import {
  invitationOf,
  mailedToken,
  newPassword,
  registrationLinkOf,
  resetTokenOf,
} from "./credentials.ts";
import { callable, type Raw, sendAll } from "./sending.ts";

/** Whatever takes a token takes the one that it is for, written as it was given, and nothing else. */
let world: World;
let olga: Person;
let tokens: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const people = { olga: "owner", mia: "member", amy: "member" } as const;
  const made = await world.organization(people, { policies: { verifyEmail: false } });
  ({ olga } = made);
  const email = olga.email.replace("@", ".new@");
  const wish = { firstName: "olga", lastName: "Tester", email };
  await world.as(olga).session.updateProfile.mutate(wish);
  const { amy, mia } = made;
  await world.as(olga).users.setPassword.mutate({ userId: amy.id, password: newPassword });
  const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
  const host = world.with({ authorization: `Bearer ${key}` });
  const origin = "http://host.example";
  const { token: embed } = await host.embed.createToken.mutate({ userId: mia.id, origin });
  const { cookie } = await world.signIn(olga);
  tokens = {
    reset: await resetTokenOf(world, mia),
    "confirm-email": await mailedToken(world, email, "confirm-email"),
    invitation: await invitationOf(world, olga),
    registration: await registrationLinkOf(world, olga),
    challenge: await challengeOf(signInWith(world, amy, newPassword)),
    session: cookie.split("=")[1] ?? "",
    key,
    embed,
  };
});
afterAll(() => world.stop());

/** Which of the tokens each procedure takes. */
const takes: Record<string, string> = {
  "session.verifyMfa": "none",
  "session.changePassword": "challenge",
  "session.resetPassword": "reset",
  "session.confirmEmail": "confirm-email",
  "mfa.beginTotp": "none",
  "mfa.confirmTotp": "none",
  "invitations.preview": "invitation",
  "invitations.accept": "invitation",
  "registrationLinks.preview": "registration",
  "registrationLinks.register": "registration",
};

/** What each needs beside its token. */
const rest: Record<string, object> = {
  "session.verifyMfa": { code: "123456" },
  "session.changePassword": { newPassword: "one more long phrase" },
  "session.resetPassword": { password: newPassword },
  "mfa.confirmTotp": { code: "123456" },
  "invitations.accept": { firstName: "No", lastName: "One", password: newPassword },
  "registrationLinks.register": {
    ...{ firstName: "No", lastName: "One", password: newPassword },
    email: "no.one@guests.example",
  },
};

const isToken = ({ path }: { path: Path }) =>
  path.length === 1 && /token|challenge/.test(`${path}`);

/** Every place for a token, with a call that has this value there. */
const callsWith = (value: unknown): Raw[] =>
  callable.flatMap((path) => {
    const schema = inputSchema(path);
    return (schema ? places(schema).filter(isToken) : []).map((place) => ({
      path,
      input: withValue(rest[path] ?? {}, place.path, value),
    }));
  });

/** All that could be changed by a token that is taken. */
const state = () =>
  sql(
    world,
    `select (select json_agg(u order by id) from app_user u) as users,
            (select json_agg(i.status order by id) from invitation i) as invitations,
            (select count(*) from session) as sessions, (select count(*) from password_link) as links`,
  );

/** Sends the calls as nobody: none gets through, and nothing of it all changes. */
async function expectNothing(calls: Raw[]): Promise<void> {
  const before = await state();
  const answers = await sendAll(world.server.address, {}, calls);
  const through = answers.filter(({ status }) => status < 400 || status >= 500);
  expect(through.map(({ path, input, status }) => ({ path, input, status }))).toEqual([]);
  expect(await state()).toEqual(before);
}

test("every procedure that takes a token is looked at here", () => {
  const paths = callsWith("").map(({ path }) => path);
  expect(paths.toSorted()).toEqual(Object.keys(takes).toSorted());
});

describe("a token that is none", () => {
  const nothings = [null, "", " ", [], [null], [[]], {}, { $ne: null }, { length: 43 }, 0, 1, true];
  const words = ["null", "undefined", "[object Object]", "NaN", "false", "0".repeat(43), "*"];
  const long = [" ".repeat(43), "%".repeat(43), "\0".repeat(43), "..".repeat(20), "é".repeat(43)];
  test.each([...nothings, ...words, ...long])("%j opens nothing", async (value) => {
    await expectNothing(callsWith(value));
  });

  test("opens nothing when it is left out", async () => {
    await expectNothing(Object.keys(takes).map((path) => ({ path, input: rest[path] ?? {} })));
  });
});

describe("a token that there is", () => {
  const forms: Record<string, (token: string) => unknown> = {
    "in a list": (token) => [token],
    "in an object": (token) => ({ token }),
    twice: (token) => token + token,
    "without its last letter": (token) => token.slice(0, -1),
    "with a letter more": (token) => `${token}A`,
    "with space around it": (token) => ` ${token} `,
    "with NUL behind it": (token) => `${token}\0`,
    "in capitals": (token) => token.toUpperCase(),
    "in quotes": (token) => `"${token}"`,
  };
  test.each(Object.entries(forms))("%s opens nothing", async (_form, written) => {
    for (const token of Object.values(tokens)) await expectNothing(callsWith(written(token)));
  });

  test("opens nothing but what it is for", async () => {
    for (const [kind, token] of Object.entries(tokens))
      await expectNothing(callsWith(token).filter(({ path }) => takes[path] !== kind));
  });

  test("as it is stored opens nothing", async () => {
    const stored = await sql<{ id: string }>(
      world,
      `select id from session union all select id from password_link union all select id from email_link
       union all select id from sign_in_challenge union all select token_hash from api_key`,
    );
    expect(stored.length).toBeGreaterThan(4);
    for (const { id } of stored) await expectNothing(callsWith(id));
  });
});

describe("who is signed in", () => {
  const nobodies = ["", "null", "undefined", "0", "[object Object]", "usher_key_", "..", "a.b.c"];
  test.each(nobodies)("is nobody by a cookie or a header that says %j", async (value) => {
    for (const headers of [
      { cookie: `usher_session=${value}` },
      { cookie: `usher_session=; usher_session=${value}` },
      { authorization: `Bearer ${value}` },
      { authorization: value },
      { authorization: `Basic ${btoa(`${value}:${value}`)}` },
    ]) {
      const [answer] = await sendAll(world.server.address, headers as never, [
        { path: "session.me" },
      ]);
      expect([headers, answer?.status]).toEqual([headers, 401]);
    }
  });

  test("is nobody by a token of another kind in the place of a session or a key", async () => {
    const places = [
      { good: ["session"], headers: (token: string) => ({ cookie: `usher_session=${token}` }) },
      {
        good: ["key", "embed"],
        headers: (token: string) => ({ authorization: `Bearer ${token}` }),
      },
    ];
    for (const { good, headers } of places)
      for (const [kind, token] of Object.entries(tokens)) {
        const calls = [{ path: "roles.list" }];
        const [answer] = await sendAll(world.server.address, headers(token) as never, calls);
        const expected = good.includes(kind) ? 200 : 401;
        expect([kind, Object.keys(headers("")), answer?.status]).toEqual([
          ...[kind, Object.keys(headers(""))],
          expected,
        ]);
      }
  });
});
