import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type UsherServer } from "../server.ts";
import { codeAt } from "../testing/authenticator.ts";
import { type Browser, openBrowser } from "../testing/browser.ts";
import { type Caller, callers, refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { type WatchedPostgres, watchPostgres } from "../testing/watched-postgres.ts";
import { startWorld, type World } from "../testing/world.ts";

/** One server in front of PostgreSQL directly, and a second one through a way on which statements are read. */
let world: World;
let postgres: WatchedPostgres;
let second: UsherServer;
beforeAll(async () => {
  world = await startWorld();
  postgres = await watchPostgres(world.database.url);
  const settings = { ...world.server.services.settings, databaseUrl: postgres.url };
  second = await startServer(settings, world.clock.now);
});
afterAll(async () => {
  await second.stop();
  await postgres.stop();
  await world.stop();
});

const atSecond = (headers: Record<string, string>): Caller => callers(second.address).with(headers);

/** What a call asks of PostgreSQL before its transaction, and so to find out who calls. */
async function askedToKnowWho(call: () => Promise<unknown>): Promise<string[]> {
  // What the minute asks for, that they were active, is written by the first call.
  await call();
  postgres.trips.length = 0;
  await call();
  const own = postgres.trips
    .flat()
    .filter((statement) => !/graphile_worker|webhook_/.test(statement));
  return own.slice(
    0,
    own.findIndex((statement) => /^(begin|start transaction)/.test(statement)),
  );
}

test("one query finds out at each call whose session it is, how they stand and what they may", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const { session } = atSecond(await world.signIn(mia));
  for (const call of [() => session.me.query(), () => session.listSessions.query()]) {
    const asked = await askedToKnowWho(call);
    expect(asked).toHaveLength(1);
    for (const part of [
      ...["from session s", "join app_user u", "join organization o", "s.expires_at as"],
      ...["s.absolute_expires_at as", "u.status", "u.suspended_until", "u.credential_version"],
      ...["u.roles", "'policies', o.policies", "'status', o.status", "from custom_role r"],
    ])
      expect(asked[0]).toContain(part);
  }
});

describe("what one server does, another heeds at the next call", () => {
  type People = Record<"olga" | "ada", Person>;

  const reads = (caller: Caller) => refusal(caller.users.list.query({}));

  test.each<{ deed: string; run: (people: People) => Promise<unknown>; answer: string }>([
    {
      deed: "suspends somebody",
      run: ({ olga, ada }) => world.as(olga).users.suspend.mutate({ userId: ada.id }),
      answer: "not_signed_in",
    },
    {
      deed: "deletes somebody",
      run: ({ olga, ada }) => world.as(olga).users.delete.mutate({ userId: ada.id }),
      answer: "not_signed_in",
    },
    {
      deed: "signs somebody out",
      run: ({ olga, ada }) => world.as(olga).users.revokeSessions.mutate({ userId: ada.id }),
      answer: "not_signed_in",
    },
    {
      deed: "gives somebody a role that may do less",
      run: ({ olga, ada }) =>
        world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] }),
      answer: "missing_permission",
    },
    {
      deed: "gives somebody a role that may do more",
      run: ({ olga, ada }) =>
        world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["owner"] }),
      answer: "not_signed_in",
    },
  ])("$deed", async ({ run, answer }) => {
    const people = await world.organization({ olga: "owner", ada: "admin" });
    const theirs = atSecond(await world.signIn(people.ada));
    expect(await reads(theirs)).toBeNull();
    await run(people);
    expect(await reads(theirs)).toBe(answer);
  });

  test("changes a policy, and a role of the organization's own", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { roles, users, policies } = world.as(olga);
    const role = await roles.create.mutate({
      ...{ name: "Reader", rank: 20, permissions: ["users:read"] },
    });
    await users.assignRoles.mutate({ userId: mia.id, roles: [role.key] });
    const theirs = atSecond(await world.signIn(mia));
    expect(await reads(theirs)).toBeNull();
    await roles.update.mutate({ roleId: role.id ?? "", name: "Reader", rank: 20, permissions: [] });
    expect(await reads(theirs)).toBe("missing_permission");
    const atOther = atSecond(await world.signIn(olga));
    const { passwordMinimum } = await atOther.policies.get.query();
    await policies.update.mutate({ passwordMinimum: passwordMinimum + 3 });
    expect((await atOther.policies.get.query()).passwordMinimum).toBe(passwordMinimum + 3);
  });
});

describe("a session", () => {
  test("is over once its user's credentials were changed, though its row is still there", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = world.with(await world.signIn(mia));
    expect(await refusal(here.session.me.query())).toBeNull();
    const raise = "update app_user set credential_version = credential_version + 1 where id = ?";
    await sql(world, raise, [mia.id]);
    expect(await refusal(here.session.me.query())).toBe("not_signed_in");
    const rows = await sql(world, "select id from session where user_id = ?", [mia.id]);
    expect(rows).toHaveLength(1);
  });

  test.each<{ when: string; change: (here: Browser) => Promise<unknown> }>([
    {
      when: "its user sets a new password",
      change: (here) =>
        here.post("session.changePassword", {
          ...{ currentPassword: password, newPassword: "another long phrase" },
        }),
    },
    {
      when: "its user sets up a second factor",
      async change(here) {
        const { secret } = JSON.parse((await here.post("mfa.beginTotp", {})).body).result.data;
        return here.post("mfa.confirmTotp", { code: codeAt(secret, world.clock.now()) });
      },
    },
    {
      when: "its user shows once more that it is them",
      change: (here) => here.post("session.stepUp", { password }),
    },
  ])("goes on under another token once $when", async ({ when, change }) => {
    const { mia } = await world.organization({ mia: "member" });
    const here = openBrowser(world.server.address);
    const { organization, email: identifier } = mia;
    await here.post("session.signIn", { organization: organization.slug, identifier, password });
    const cookieOf = () => `usher_session=${here.cookies.get("usher_session")}`;
    const elsewhere = world.with(await world.signIn(mia));
    const before = cookieOf();
    await change(here);
    expect(cookieOf()).not.toBe(before);
    expect(await refusal(world.with({ cookie: cookieOf() }).session.me.query())).toBeNull();
    world.clock.advance(60_000);
    expect(await refusal(world.with({ cookie: before }).session.me.query())).toBe("not_signed_in");
    const others = await refusal(elsewhere.session.me.query());
    expect(others).toBe(when.includes("once more") ? null : "not_signed_in");
  });

  test("has a token of its own at every sign-in, whatever cookie one comes with", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const planted = `usher_session=${"p".repeat(43)}`;
    const response = await fetch(`${world.server.address}/trpc/session.signIn`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: planted },
      body: JSON.stringify({
        ...{ organization: mia.organization.slug, identifier: mia.email },
        password,
      }),
    });
    const [cookie = ""] = response.headers.getSetCookie()[0]?.split(";") ?? [];
    expect(cookie).not.toBe(planted);
    expect(await refusal(world.with({ cookie: planted }).session.me.query())).toBe("not_signed_in");
    expect(await refusal(world.with({ cookie }).session.me.query())).toBeNull();
  });

  test("ends when its user may do more by a new role, and not by one that may do the same or less", async () => {
    const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
    const here = world.with(await world.signIn(ada));
    const { users } = world.as(olga);
    await users.assignRoles.mutate({ userId: ada.id, roles: ["member"] });
    expect(await refusal(here.session.me.query())).toBeNull();
    await users.assignRoles.mutate({ userId: ada.id, roles: ["admin"] });
    expect(await refusal(here.session.me.query())).toBe("not_signed_in");
    const again = world.with(await world.signIn(ada));
    await users.assignRoles.mutate({ userId: ada.id, roles: ["admin"] });
    expect(await refusal(again.session.me.query())).toBeNull();
  });

  test("says by the minute when it was used last, and its user with it", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = world.with(await world.signIn(mia));
    const times = async () => {
      await here.session.me.query();
      const [row] = await sql<{ active: string; used: string }>(
        world,
        `select u.last_active_at as active, s.last_used_at as used
         from app_user u join session s on s.user_id = u.id where u.id = ?`,
        [mia.id],
      );
      return [Date.parse(row?.active ?? ""), Date.parse(row?.used ?? "")] as const;
    };
    const before = await times();
    world.clock.advance(50_000);
    expect(await times()).toEqual(before);
    world.clock.advance(10_000);
    const after = await times();
    for (const index of [0, 1] as const)
      expect(after[index]).toBeGreaterThanOrEqual(before[index] + 60_000);
  });

  test("is counted among those of its user until either limit", async () => {
    const policies = { sessionIdleHours: 12, sessionAbsoluteDays: 1 };
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" }, { policies });
    const count = async () => {
      const { users } = world.with(await world.signIn(olga));
      return (await users.get.query({ userId: mia.id })).sessions;
    };
    const used = world.with(await world.signIn(mia));
    await world.signIn(mia);
    expect(await count()).toBe(2);
    for (const [hours, left] of [
      [8, 2],
      [4, 1],
      [6, 1],
      [5, 1],
      [1, 0],
    ] as const) {
      world.clock.advance(hours * 60 * 60_000);
      await refusal(used.session.me.query());
      expect(await count()).toBe(left);
    }
  });

  test.each([
    { limit: "idle", idle: 2, hours: 2, used: null },
    { limit: "absolute", idle: 48, hours: 24, used: "not_signed_in" },
  ])("ends by its organization's $limit limit, to the second", async ({ idle, hours, used }) => {
    const policies = { sessionIdleHours: idle, sessionAbsoluteDays: 1 };
    const { mia } = await world.organization({ mia: "member" }, { policies });
    const inUse = world.with(await world.signIn(mia));
    const unused = world.with(await world.signIn(mia));
    world.clock.advance(hours * 60 * 60_000 - 20_000);
    expect(await refusal(inUse.session.me.query())).toBeNull();
    world.clock.advance(20_000);
    expect(await refusal(unused.session.me.query())).toBe("not_signed_in");
    expect(await refusal(inUse.session.me.query())).toBe(used);
  });
});
