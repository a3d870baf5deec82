import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resetTokenOf } from "../attacks/credentials.ts";
import { enrol } from "../testing/authenticator.ts";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { signInWith, sql } from "../testing/signing-in.ts";
import { stepUp } from "../testing/step-up.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const minute = 60_000;
const people = { olga: "owner", mia: "member" } as const;
/** A deed that takes a fresh authentication, and how it is refused. */
const makeKey = (session: { cookie: string }) =>
  refusal(world.with(session).apiKeys.create.mutate({ name: "A key", permissions: [] }));
const me = (session: { cookie: string }) => refusal(world.with(session).session.me.query());
const times = <T>(count: number, call: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => call(index)));

describe("a session", () => {
  test("is fresh for ten minutes from its start, and then again from when one shows who one is", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    world.clock.advance(10 * minute - 5000);
    expect(await makeKey(here)).toBeNull();
    world.clock.advance(5000);
    expect(await makeKey(here)).toBe("step_up_required");
    const anew = await stepUp(world, here);
    expect(await makeKey(anew)).toBeNull();
    world.clock.advance(10 * minute);
    expect(await makeKey(anew)).toBe("step_up_required");
  });

  test("goes on under another cookie, and the one before opens nothing", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    const before = await world.with(here).session.listSessions.query();
    const anew = await stepUp(world, here);
    expect(anew.cookie).not.toBe(here.cookie);
    const after = await world.with(anew).session.listSessions.query();
    // The same one, with its start and its limits: no session is made longer by it.
    expect(after.map(({ id, createdAt }) => [id, createdAt])).toEqual(
      before.map(({ id, createdAt }) => [id, createdAt]),
    );
    // For calls under way it is told apart, for a minute.
    expect(await me(here)).toBe("session_renewed");
    expect(await makeKey(here)).toBe("session_renewed");
    expect(await refusal(stepUp(world, here))).toBe("session_renewed");
    world.clock.advance(minute);
    expect(await me(here)).toBe("not_signed_in");
    expect(await me(anew)).toBeNull();
    const twice = await stepUp(world, anew);
    expect(await me(here)).toBe("not_signed_in");
    expect(await me(twice)).toBeNull();
  });

  test("keeps its absolute limit however often one shows who one is", async () => {
    const policies = { sessionAbsoluteDays: 1 };
    const { olga } = await world.organization(people, { policies });
    let here = await world.signIn(olga);
    for (let hours = 0; hours < 23; hours += 1) {
      world.clock.advance(60 * minute);
      here = await stepUp(world, here);
    }
    expect(await me(here)).toBeNull();
    world.clock.advance(60 * minute);
    expect(await me(here)).toBe("not_signed_in");
  });

  test("is freshened by itself alone: not by another one of the same person", async () => {
    const { olga } = await world.organization(people);
    const [here, there] = [await world.signIn(olga), await world.signIn(olga)];
    world.clock.advance(10 * minute);
    const anew = await stepUp(world, there);
    await world.signIn(olga);
    expect(await makeKey(here)).toBe("step_up_required");
    expect(await me(here)).toBeNull();
    expect(await makeKey(anew)).toBeNull();
  });

  test("of two that step up at once with one cookie, one goes on and the other is told so", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    world.clock.advance(10 * minute);
    const outcomes = await times(5, () => refusal(stepUp(world, here)));
    expect(outcomes.sort()).toEqual([null, ...Array(4).fill("session_renewed")].sort());
    expect(await sql(world, "select id from session where user_id = ?", [olga.id])).toHaveLength(1);
  });

  test("that an older server started has to show it first", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    await sql(world, "update session set authenticated_at = null where user_id = ?", [olga.id]);
    expect(await makeKey(here)).toBe("step_up_required");
    expect(await makeKey(await stepUp(world, here))).toBeNull();
  });

  test("stores neither cookie", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    const anew = await stepUp(world, here);
    const [row] = await sql<object>(world, "select * from session where user_id = ?", [olga.id]);
    for (const { cookie } of [here, anew])
      expect(JSON.stringify(row)).not.toContain(cookie.split("=")[1]);
  });

  test("that a link from a mail began is fresh: the new password was just chosen", async () => {
    const { olga } = await world.organization(people);
    const token = await resetTokenOf(world, olga);
    const response = await fetch(`${world.server.address}/trpc/session.resetPassword`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token, password: "another long phrase" }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect(await makeKey({ cookie })).toBeNull();
  });
});

describe("showing once more who one is", () => {
  test("takes the right password and, where there is a second factor, a code or a recovery code", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    expect(await refusal(stepUp(world, here, { password: "wrong" }))).toBe("wrong_password");
    const app = await enrol(world, olga, here);
    const code = app.newCode();
    expect(await refusal(stepUp(world, here))).toBe("wrong_code");
    expect(await refusal(stepUp(world, here, { password: "wrong", code }))).toBe("wrong_password");
    expect(await refusal(stepUp(world, here, { code: "000000" }))).toBe("wrong_code");
    const anew = await stepUp(world, here, { code });
    expect(await refusal(stepUp(world, anew, { code }))).toBe("wrong_code");
    const [recovery = ""] = app.recoveryCodes;
    const again = await stepUp(world, anew, { code: ` ${recovery.toUpperCase()} ` });
    expect(await refusal(stepUp(world, again, { code: recovery }))).toBe("wrong_code");
  });

  test("says which of both is wrong, and counts no code that is not given", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    const app = await enrol(world, olga, here);
    const wrong = (input: object) => stepUp(world, here, input).catch(({ data }) => data.fields);
    expect(await wrong({ password: "wrong" })).toHaveProperty("password");
    expect(await wrong({ code: "000000" })).toHaveProperty("code");
    for (let time = 0; time < 12; time++) expect(await wrong({})).toHaveProperty("code");
    expect(await refusal(stepUp(world, here, { code: app.newCode() }))).toBeNull();
  });

  test.each([
    { what: "password", set: "password_hash = 'another'", reason: "wrong_password" },
    { what: "second factor", set: "mfa_enrolled_at = now()", reason: "wrong_code" },
  ])("is compared with a $what that came meanwhile", async ({ set, reason }) => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    let problem: Promise<{ data: object }> | undefined;
    await world.server.services.orm.em.fork().transactional(async (em) => {
      await em.execute(`update app_user set ${set} where id = ?`, [olga.id]);
      problem = stepUp(world, here).then(
        () => ({ data: {} }),
        (error) => error,
      );
      const waiting = `select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      await expect.poll(() => sql(world, waiting)).toHaveLength(1);
    });
    const [field = ""] = reason.split("_").slice(1);
    expect((await problem)?.data).toMatchObject({ reason, fields: { [field]: expect.anything() } });
  });

  test("leaves a session as it was when it fails", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    world.clock.advance(10 * minute);
    await refusal(stepUp(world, here, { password: "wrong" }));
    expect(await me(here)).toBeNull();
    expect(await makeKey(here)).toBe("step_up_required");
  });

  test("looks at ten wrong passwords of a session in an hour, whatever strangers have tried", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    await times(12, () => refusal(signInWith(world, olga, "wrong")));
    const outcomes = await times(12, () => refusal(stepUp(world, here, { password: "wrong" })));
    expect(outcomes.filter((outcome) => outcome === "wrong_password")).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === "too_many_attempts")).toHaveLength(2);
    expect(await refusal(stepUp(world, here))).toBe("too_many_attempts");
  });

  test("looks at ten codes in an hour, however many come at once", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    const app = await enrol(world, olga, here);
    const outcomes = await times(15, () => refusal(stepUp(world, here, { code: "000000" })));
    expect(outcomes.filter((outcome) => outcome === "wrong_code").length).toBeLessThanOrEqual(10);
    expect(new Set(outcomes)).toEqual(new Set(["wrong_code", "too_many_attempts"]));
    expect(await refusal(stepUp(world, here, { code: app.newCode() }))).toBe("too_many_attempts");
  });

  test("lets one of many on who give the same code at once", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    const app = await enrol(world, olga, here);
    const code = app.newCode();
    const outcomes = await times(6, () => refusal(stepUp(world, here, { code })));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  });

  test("is recorded, done and refused, without what was given", async () => {
    const { olga } = await world.organization(people);
    const here = await world.signIn(olga);
    await refusal(stepUp(world, here, { password: "a wrong phrase" }));
    await stepUp(world, here);
    world.clock.advance(10 * minute);
    await makeKey(await world.signIn(olga));
    const { rows } = await world.as(olga).audit.list.query({});
    const told = rows.map(({ action, procedure, reason, target }) => [
      ...[action, procedure, reason],
      target?.id ?? null,
    ]);
    expect(told).toContainEqual(["procedure.refused", "session.stepUp", "wrong_password", null]);
    expect(told).toContainEqual(["session.stepped_up", "session.stepUp", null, olga.id]);
    expect(told).toContainEqual(["session.started", "session.signIn", null, olga.id]);
    expect(JSON.stringify(rows)).not.toContain("a wrong phrase");
  });

  test("that was asked for and not given is recorded with the deed and its target", async () => {
    const { olga, mia } = await world.organization(people);
    const here = await world.signIn(olga);
    world.clock.advance(10 * minute);
    await refusal(world.with(here).users.delete.mutate({ userId: mia.id }));
    const filter = { actions: ["procedure.refused" as const] };
    const { rows } = await world.with(here).audit.list.query({ filter });
    expect(rows).toMatchObject([
      { procedure: "users.delete", reason: "step_up_required", target: { id: mia.id } },
    ]);
  });

  test("is not for keys, nor for whoever is not signed in", async () => {
    const { olga, mia } = await world.organization(people);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const authorization = `Bearer ${key}`;
    for (const headers of [{}, { authorization }, { authorization, "usher-act-as": mia.id }])
      expect(await refusal(world.with(headers).session.stepUp.mutate({ password }))).toBe(
        "not_signed_in",
      );
  });
});

describe("a deed that takes a fresh authentication", () => {
  test("is not asked of a key, alone or acting for somebody", async () => {
    const { olga, mia } = await world.organization(people);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    world.clock.advance(11 * minute);
    const authorization = `Bearer ${key}`;
    const acting = world.with({ authorization, "usher-act-as": olga.id });
    await acting.users.setPassword.mutate({ userId: mia.id, password: "another long phrase" });
    await world.with({ authorization }).users.delete.mutate({ userId: mia.id });
  });

  test("is a new password where there is a second factor, and there alone", async () => {
    const { olga, mia } = await world.organization(people);
    const change = (session: { cookie: string }) =>
      refusal(
        world.with(session).session.changePassword.mutate({
          ...{ currentPassword: password, newPassword: "another long phrase" },
        }),
      );
    const [hers, his] = [await world.signIn(mia), await world.signIn(olga)];
    const app = await enrol(world, mia, hers);
    world.clock.advance(10 * minute);
    expect(await change(his)).toBeNull();
    expect(await change(hers)).toBe("step_up_required");
    expect(await change(await stepUp(world, hers, { code: app.newCode() }))).toBeNull();
  });

  test("is erasing many, before the job begins, and not what harms nobody for good", async () => {
    const { olga, mia } = await world.organization(people);
    const here = await world.signIn(olga);
    world.clock.advance(10 * minute);
    const start = (action: "delete" | "suspend", session = here) =>
      refusal(
        world.with(session).bulk.start.mutate({
          ...{ action, expectedTotal: 1 },
          selection: { ids: [mia.id] },
        }),
      );
    expect(await start("suspend")).toBeNull();
    expect(await start("delete")).toBe("step_up_required");
    const [jobs] = await sql<{ count: string }>(
      world,
      "select count(*) from bulk_job where organization_id = ? and action = 'delete'",
      [olga.organization.id],
    );
    expect(jobs?.count).toBe("0");
    expect(await start("delete", await stepUp(world, here))).toBeNull();
  });

  test("is undone by nothing when it is refused, and goes through as it was afterwards", async () => {
    const { olga, mia } = await world.organization(people);
    const here = await world.signIn(olga);
    world.clock.advance(10 * minute);
    const input = { userId: mia.id };
    expect(await refusal(world.with(here).users.delete.mutate(input))).toBe("step_up_required");
    expect((await world.with(here).users.get.query(input)).status).toBe("active");
    const anew = await stepUp(world, here);
    await world.with(anew).users.delete.mutate(input);
  });
});

const origin = "http://host.example";

/** A page of the host's, for this person. */
async function page(person: Person, owner: Person, authenticatedAt?: Date) {
  const host = await backendOf(world, owner);
  const at = authenticatedAt ? { authenticatedAt: authenticatedAt.toISOString() } : {};
  const mint = async () => {
    const { token } = await host.embed.createToken.mutate({ userId: person.id, origin, ...at });
    return { authorization: `Bearer ${token}`, origin };
  };
  return { host, mint, headers: await mint() };
}

describe("a page that lives on a host's token", () => {
  const change = (headers: Record<string, string>, userId: string) =>
    refusal(
      world.with(headers).users.setPassword.mutate({ userId, password: "another long phrase" }),
    );
  const ago = (milliseconds: number) => new Date(world.clock.now().getTime() - milliseconds);

  test("is asked, unless the host vouches for a sign-in of the last ten minutes", async () => {
    const { olga, mia } = await world.organization(people);
    const plain = await page(olga, olga);
    const fresh = await page(olga, olga, ago(9 * minute));
    const old = await page(olga, olga, ago(10 * minute));
    expect(await change(plain.headers, mia.id)).toBe("step_up_required");
    expect(await change(old.headers, mia.id)).toBe("step_up_required");
    expect(await change(fresh.headers, mia.id)).toBeNull();
    world.clock.advance(minute);
    expect(await change(fresh.headers, mia.id)).toBe("step_up_required");
  });

  test("is vouched for up to now: a host's clock may be a minute ahead, and no time is in the future", async () => {
    const { olga, mia } = await world.organization(people);
    const ahead = await page(olga, olga, ago(-50_000));
    expect(await change(ahead.headers, mia.id)).toBeNull();
    expect(await refusal(page(olga, olga, ago(-70_000)))).toBe("invalid_input");
    world.clock.advance(4 * minute);
    const { token } = { token: ahead.headers.authorization.split(" ")[1] ?? "" };
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    expect(claims.auth_time).toBeLessThanOrEqual(claims.iat);
  });

  test("shows it to Usher itself, and what that answers counts for the tokens that come after", async () => {
    const { olga, mia } = await world.organization(people);
    const { mint, headers } = await page(olga, olga);
    const { proof, until } = await world.with(headers).session.stepUp.mutate({ password });
    expect(Date.parse(until) - world.clock.now().getTime()).toBeGreaterThan(9 * minute);
    const shown = { "usher-step-up": proof ?? "" };
    expect(await change({ ...headers, ...shown }, mia.id)).toBeNull();
    // Never the person alone: without it nothing is fresher than before.
    expect(await change(headers, mia.id)).toBe("step_up_required");
    world.clock.advance(6 * minute);
    const later = await mint();
    expect(await change({ ...later, ...shown }, mia.id)).toBeNull();
    world.clock.advance(4 * minute);
    expect(await change({ ...(await mint()), ...shown }, mia.id)).toBe("step_up_required");
  });

  test("shows it by nothing of anybody else's, of another key, page or session, nor by a token", async () => {
    const { olga, mia } = await world.organization({ ...people, ada: "owner" });
    const [mine, theirs] = [await page(olga, olga), await page(mia, olga)];
    const { proof } = await world.with(theirs.headers).session.stepUp.mutate({ password });
    const otherKey = await page(olga, olga);
    const own = await world.with(otherKey.headers).session.stepUp.mutate({ password });
    const token = mine.headers.authorization.split(" ")[1] ?? "";
    for (const shown of [proof, own.proof, token, "", "x.y.z"])
      expect(await change({ ...mine.headers, "usher-step-up": shown ?? "" }, mia.id)).toBe(
        "step_up_required",
      );
    const session = await world.signIn(olga);
    world.clock.advance(10 * minute);
    expect(await change({ ...session, "usher-step-up": own.proof ?? "" }, mia.id)).toBe(
      "step_up_required",
    );
  });

  test("shows it with a proof that ends with the password it was given for, and is itself no token", async () => {
    const { olga, mia, ada } = await world.organization({ ...people, ada: "owner" });
    const { mint, headers } = await page(olga, ada);
    const { proof } = await world.with(headers).session.stepUp.mutate({ password });
    const bearer = { authorization: `Bearer ${proof}`, origin };
    expect(await refusal(world.with(bearer).session.me.query())).toBe("token_invalid");
    await world
      .as(ada)
      .users.setPassword.mutate({ userId: olga.id, password: "another long phrase" });
    const anew = { ...(await mint()), "usher-step-up": proof ?? "" };
    expect(await change(anew, mia.id)).toBe("step_up_required");
  });

  test("takes the code as well, and gets no session by it", async () => {
    const { olga } = await world.organization(people);
    const { headers } = await page(olga, olga);
    const app = await enrol(world, olga);
    const { session } = world.with(headers);
    expect(await refusal(session.stepUp.mutate({ password }))).toBe("wrong_code");
    expect(await refusal(session.stepUp.mutate({ password, code: app.newCode() }))).toBeNull();
    expect(await refusal(world.with(headers).apiKeys.create.mutate({ name: "A key" }))).toBe(
      "not_signed_in",
    );
  });

  test("of somebody who has no password here is for the host to vouch for", async () => {
    const { olga } = await world.organization(people);
    const { headers } = await page(olga, olga);
    expect((await world.with(headers).session.me.query()).hasPassword).toBe(true);
    await sql(world, "update app_user set password_hash = null where id = ?", [olga.id]);
    expect((await world.with(headers).session.me.query()).hasPassword).toBe(false);
    expect(await refusal(world.with(headers).session.stepUp.mutate({ password }))).toBe(
      "wrong_password",
    );
  });
});
