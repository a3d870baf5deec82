import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

function signIn(person: Person, given = password, identifier = person.email) {
  const organization = person.organization.slug;
  return world.with({}).session.signIn.mutate({ organization, identifier, password: given });
}

/** The cookie of a sign-in, or null when it is refused. */
async function signInCookie(person: Person, given: string): Promise<string | null> {
  const response = await fetch(`${world.server.address}/trpc/session.signIn`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      organization: person.organization.slug,
      identifier: person.email,
      password: given,
    }),
  });
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? null;
}

describe("signing in", () => {
  test("answers with the user and sets a cookie that scripts can't read", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const response = await fetch(`${world.server.address}/trpc/session.signIn`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        organization: mia.organization.slug,
        identifier: mia.email.toUpperCase(),
        password,
      }),
    });
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(
      /^usher_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const body = await response.text();
    expect(JSON.parse(body).result.data).toMatchObject({
      status: "signed-in",
      user: { id: mia.id },
    });
    expect(body).not.toContain(cookie.slice(14, 57));
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("unknown organization, unknown address, wrong password and suspended answer alike", async () => {
    const { olga, mia, sam } = await world.organization({
      olga: "owner",
      mia: "member",
      sam: "member",
    });
    await world.as(olga).users.suspend.mutate({ userId: sam.id });
    const nowhere = { ...mia, organization: { ...mia.organization, slug: "nowhere" } };
    const tries = [
      signIn(nowhere),
      signIn(mia, password, "nobody@nowhere.example"),
      signIn(mia, "not the password"),
      signIn(sam),
    ];
    const answers = await Promise.all(
      tries.map((call) => call.catch(({ message, data }) => ({ message, data }))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      data: { reason: "wrong_credentials", code: "UNAUTHORIZED" },
    });
  });

  test("of 15 wrong tries at once 10 are looked at, and then even the right password waits", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    const outcomes = await Promise.all(
      Array.from({ length: 15 }, () => refusal(signIn(mia, "not the password"))),
    );
    expect(outcomes.filter((outcome) => outcome === "wrong_credentials")).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === "too_many_attempts")).toHaveLength(5);
    expect(await refusal(signIn(mia))).toBe("too_many_attempts");
    expect(await refusal(signIn(ben))).toBeNull();
  });

  test("a right password clears the count of wrong ones", async () => {
    const { mia } = await world.organization({ mia: "member" });
    for (let round = 0; round < 3; round++) {
      for (let wrong = 0; wrong < 6; wrong++)
        expect(await refusal(signIn(mia, "wrong"))).toBe("wrong_credentials");
      expect(await refusal(signIn(mia))).toBeNull();
    }
  });

  test("from a page of another origin it is refused", async () => {
    const { mia } = await world.organization({ mia: "member" });
    for (const origin of [
      "http://evil.example",
      "https://localhost:4000",
      "http://localhost:4001",
      "null",
    ]) {
      const call = world.with({ origin }).session.signIn.mutate({
        organization: mia.organization.slug,
        identifier: mia.email,
        password,
      });
      expect(await refusal(call)).toBe("origin_not_allowed");
    }
  });
});

describe("a session", () => {
  test("is not read for a page of another origin, not even of the same host", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const session = await world.signIn(mia);
    const elsewhere = world.with({ ...session, origin: "http://localhost:4001" });
    expect(await refusal(elsewhere.session.me.query())).toBe("not_signed_in");
    const here = world.with({ ...session, origin: "http://localhost:4000" });
    expect((await here.session.me.query()).user.id).toBe(mia.id);
  });

  test("ends when its browser signs in anew, whoever as, and others stay", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { sam } = await world.organization({ sam: "member" });
    const [elsewhere, before] = [await world.signIn(mia), await world.signIn(mia)];
    const { address } = world.server;
    const response = await fetch(`${address}/trpc/session.signIn`, {
      method: "POST",
      headers: { "content-type": "application/json", ...before },
      body: JSON.stringify({
        ...{ organization: sam.organization.slug, identifier: sam.email, password },
      }),
    });
    const after = { cookie: response.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
    expect(await refusal(world.with(before).session.me.query())).toBe("not_signed_in");
    expect((await world.with(after).session.me.query()).user.id).toBe(sam.id);
    expect((await world.with(elsewhere).session.me.query()).user.id).toBe(mia.id);
  });

  test("is not ended by a password that is wrong", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const session = await world.signIn(mia);
    const input = { organization: mia.organization.slug, identifier: mia.email, password: "wrong" };
    expect(await refusal(world.with(session).session.signIn.mutate(input))).toBe(
      "wrong_credentials",
    );
    expect(await refusal(world.with(session).session.me.query())).toBeNull();
  });

  test("ends by signing out, and only that one", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const [one, other] = [await world.signIn(mia), await world.signIn(mia)];
    await world.with(one).session.signOut.mutate();
    expect(await refusal(world.with(one).session.me.query())).toBe("not_signed_in");
    expect((await world.with(other).session.me.query()).user.id).toBe(mia.id);
  });

  test("ends when unused for 14 days, and after 90 days however much it is used", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const day = 24 * 60 * 60 * 1000;
    const idle = await world.signIn(mia);
    world.clock.advance(14 * day - 60_000);
    const used = await world.signIn(mia);
    world.clock.advance(60_000);
    expect(await refusal(world.with(idle).session.me.query())).toBe("not_signed_in");
    for (let week = 0; week < 12; week++) {
      world.clock.advance(7 * day);
      expect(await refusal(world.with(used).session.me.query())).toBeNull();
    }
    world.clock.advance(7 * day);
    expect(await refusal(world.with(used).session.me.query())).toBe("not_signed_in");
  });

  test("stands in the database as a hash that opens nothing", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { cookie } = await world.signIn(mia);
    const rows = await world.server.services.orm.em
      .fork()
      .execute<{ id: string }[]>("select id from session where user_id = ?", [mia.id]);
    expect(JSON.stringify(rows)).not.toContain(cookie.split("=")[1]);
    const stored = { cookie: `usher_session=${rows[0]?.id}` };
    expect(await refusal(world.with(stored).session.me.query())).toBe("not_signed_in");
  });
});

describe("one's own account", () => {
  test("takes a new name", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const row = await world
      .as(mia)
      .session.updateProfile.mutate({ firstName: "Mia", lastName: "" });
    expect(row.name).toBe("Mia");
  });

  test("changes its password, which ends the other sessions and keeps this one", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const [here, elsewhere] = [await world.signIn(mia), await world.signIn(mia)];
    const change = { currentPassword: password, newPassword: "another long phrase" };
    const wrong = { ...change, currentPassword: "not it at all" };
    expect(await refusal(world.with(here).session.changePassword.mutate(wrong))).toBe(
      "wrong_password",
    );
    await world.with(here).session.changePassword.mutate(change);
    expect(await refusal(world.with(elsewhere).session.me.query())).toBe("not_signed_in");
    expect(await refusal(world.with(here).session.me.query())).toBeNull();
    expect(await refusal(signIn(mia))).toBe("wrong_credentials");
    expect(await refusal(signIn(mia, change.newPassword))).toBeNull();
  });

  test("no sign-in with the old password outlives the change, however they meet", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = await world.signIn(mia);
    for (const [currentPassword, newPassword] of [
      [password, "another long phrase"],
      ["another long phrase", password],
    ] as const) {
      const change = world
        .with(here)
        .session.changePassword.mutate({ currentPassword, newPassword });
      const tries = Array.from({ length: 6 }, () => signInCookie(mia, currentPassword));
      const [, ...cookies] = await Promise.all([change, ...tries]);
      const opened = cookies.filter((cookie) => cookie !== null);
      const answers = await Promise.all(
        opened.map((cookie) => refusal(world.with({ cookie }).session.me.query())),
      );
      expect(answers.filter((answer) => answer === null)).toEqual([]);
    }
  });

  test("ten wrong guesses at its password are looked at in an hour, by whoever is signed in", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = await world.signIn(mia);
    const guess = { currentPassword: "not it at all", newPassword: "another long phrase" };
    const outcomes = await Promise.all(
      Array.from({ length: 14 }, () =>
        refusal(world.with(here).session.changePassword.mutate(guess)),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "wrong_password")).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === "too_many_attempts")).toHaveLength(4);
    const right = { ...guess, currentPassword: password };
    expect(await refusal(world.with(here).session.changePassword.mutate(right))).toBe(
      "too_many_attempts",
    );
  });

  test("a new password that is refused is no wrong guess at the old one", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = world.with(await world.signIn(mia));
    const weak = { currentPassword: password, newPassword: "password123" };
    for (let round = 0; round < 11; round++)
      expect(await refusal(here.session.changePassword.mutate(weak))).toBe("common_password");
    const good = { currentPassword: password, newPassword: "another long phrase" };
    expect(await refusal(here.session.changePassword.mutate(good))).toBeNull();
  });

  test("its password can't be changed with an API key that acts for it", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}`, "usher-act-as": mia.id });
    const change = { currentPassword: password, newPassword: "another long phrase" };
    expect(await refusal(backend.session.changePassword.mutate(change))).toBe("not_signed_in");
  });
});
