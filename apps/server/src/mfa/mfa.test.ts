import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeAt, enrol } from "../testing/authenticator.ts";
import { refusal, whoGotIn } from "../testing/callers.ts";
import { password } from "../testing/person.ts";
import { challengeOf, signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const verify = (challenge: string, code: string) =>
  world.with({}).session.verifyMfa.mutate({ challenge, code });

describe("setting up a second factor", () => {
  test("takes a secret for the app, a first code, and gives ten recovery codes", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const caller = world.as(mia);
    const { secret, uri } = await caller.mfa.beginTotp.mutate({});
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Test%20organization:/);
    expect(uri).toContain(`secret=${secret}`);
    expect((await caller.session.me.query()).mfa.enrolled).toBe(false);
    const wrong = codeAt(secret, new Date(0));
    expect(await refusal(caller.mfa.confirmTotp.mutate({ code: wrong }))).toBe("wrong_code");
    const code = codeAt(secret, world.clock.now());
    const { recoveryCodes, next } = await caller.mfa.confirmTotp.mutate({ code });
    expect(next).toBeNull();
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const each of recoveryCodes)
      expect(each).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
    const { mfa, user } = await caller.session.me.query();
    expect(mfa).toMatchObject({ enrolled: true, recoveryCodesLeft: 10 });
    expect(user.hasMfa).toBe(true);
    const [mail] = await world.mail.to(mia.email);
    expect(mail?.subject).toBe("Two-step sign-in is on · Test organization");
  });

  test("is named in the app by what its owner signs in with", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    await sql(world, "update app_user set username = 'mia.t' where id = ?", [mia.id]);
    await sql(world, "update app_user set email = null, username = 'ben.t' where id = ?", [ben.id]);
    const label = async (caller: ReturnType<World["as"]>) =>
      decodeURIComponent(new URL((await caller.mfa.beginTotp.mutate({})).uri).pathname);
    expect(await label(world.as(mia))).toContain(`Test organization:${mia.email}`);
    const asBen = world.as({ ...ben, username: "ben.t" });
    expect(await label(asBen)).toContain("Test organization:ben.t");
    await sql(world, "update app_user set username = null where id = ?", [ben.id]);
    expect(await label(asBen)).toContain(`Test organization:${ben.id}`);
  });

  test("is nobody else's matter: two do it side by side", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    const secrets = [];
    for (const person of [mia, ben])
      secrets.push((await world.as(person).mfa.beginTotp.mutate({})).secret);
    for (const [index, person] of [mia, ben].entries()) {
      const code = codeAt(secrets[index] ?? "", world.clock.now());
      expect(await refusal(world.as(person).mfa.confirmTotp.mutate({ code }))).toBeNull();
    }
  });

  test("is done once, after it was begun, and not where it is off", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    await enrol(world, mia);
    expect(await refusal(world.as(mia).mfa.beginTotp.mutate({}))).toBe("mfa_set_up_already");
    expect(await refusal(world.as(ben).mfa.confirmTotp.mutate({ code: "123456" }))).toBe(
      "mfa_not_set_up",
    );
    const { zoe } = await world.organization({ zoe: "member" }, { policies: { mfa: "off" } });
    expect(await refusal(world.as(zoe).mfa.beginTotp.mutate({}))).toBe("mfa_not_offered");
  });

  test("is not for whoever borrows an embed token or a key", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}`, "usher-act-as": mia.id });
    const origin = "http://host.example";
    const { token } = await world
      .with({ authorization: `Bearer ${key}` })
      .embed.createToken.mutate({ userId: mia.id, origin });
    const panel = world.with({ authorization: `Bearer ${token}`, origin });
    for (const caller of [backend, panel]) {
      expect(await refusal(caller.mfa.beginTotp.mutate({}))).toBe("not_signed_in");
      expect(await refusal(caller.mfa.disableTotp.mutate({}))).toBe("not_signed_in");
      expect(await refusal(caller.session.listSessions.query())).toBe("not_signed_in");
    }
  });

  test("refused is recorded, once, wherever it is refused", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    await refusal(world.as(mia).session.stepUp.mutate({ password: "wrong" }));
    await refusal(world.as(mia).mfa.confirmTotp.mutate({ code: "123456" }));
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}`, "usher-act-as": mia.id });
    await refusal(backend.mfa.disableTotp.mutate({}));
    const { rows } = await world
      .as(olga)
      .audit.list.query({ filter: { actions: ["procedure.refused"] } });
    expect(rows.map(({ procedure, reason }) => [procedure, reason])).toEqual([
      ["mfa.disableTotp", "not_signed_in"],
      ["mfa.confirmTotp", "mfa_not_set_up"],
      ["session.stepUp", "wrong_password"],
    ]);
  });

  test("stores neither the secret nor a code that opens anything", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { secret, recoveryCodes } = await enrol(world, mia);
    const stored = JSON.stringify([
      await sql(world, "select secret from totp where user_id = ?", [mia.id]),
      await sql(world, "select code_hash from recovery_code where user_id = ?", [mia.id]),
      await sql(world, "select changes from audit_event where target_id = ?", [mia.id]),
      await sql(world, "select data from audit_personal where person_id = ?", [mia.id]),
    ]);
    expect(stored).not.toContain(secret);
    for (const code of recoveryCodes) {
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(code.replace("-", ""));
    }
  });
});

describe("signing in with a second factor", () => {
  test("asks for a code after the password, and sets the cookie only then", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const answer = await signInWith(world, mia);
    expect(answer).toEqual({
      status: "mfa-required",
      challenge: expect.stringMatching(/^[\w-]{43}$/),
      expiresAt: expect.any(String),
    });
    await expect(world.signIn(mia)).rejects.toThrow("mfa-required");
    const user = await whoGotIn(verify(await challengeOf(answer), app.newCode()));
    expect(user.id).toBe(mia.id);
  });

  test("takes a recovery code once, as people type them", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { recoveryCodes } = await enrol(world, mia);
    const code = ` ${recoveryCodes[0]?.toUpperCase()} `;
    await whoGotIn(verify(await challengeOf(signInWith(world, mia)), code));
    const again = await challengeOf(signInWith(world, mia));
    expect(await refusal(verify(again, code))).toBe("wrong_code");
    expect((await world.as(mia).session.me.query()).mfa.recoveryCodesLeft).toBe(9);
  });

  test("takes the code of the step before and after, and of none further away", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { secret } = await enrol(world, mia);
    world.clock.advance(5 * 60_000);
    const at = (seconds: number) =>
      codeAt(secret, new Date(world.clock.now().getTime() + seconds * 1000));
    const challenge = await challengeOf(signInWith(world, mia));
    expect(await refusal(verify(challenge, at(-90)))).toBe("wrong_code");
    expect(await refusal(verify(challenge, at(90)))).toBe("wrong_code");
    expect(await refusal(verify(challenge, at(-30)))).toBeNull();
    expect(await refusal(verify(await challengeOf(signInWith(world, mia)), at(30)))).toBeNull();
  });

  test("lets one of many in who use the same code at once, each in a sign-in of their own", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const challenges = await Promise.all(
      Array.from({ length: 9 }, () => challengeOf(signInWith(world, mia))),
    );
    const code = app.newCode();
    const outcomes = await Promise.all(challenges.map((each) => refusal(verify(each, code))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  });

  test("lets one of twenty in who use the same code of one sign-in at once", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const challenge = await challengeOf(signInWith(world, mia));
    const code = app.newCode();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => refusal(verify(challenge, code))),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    const sessions = await sql(world, "select id from session where user_id = ?", [mia.id]);
    expect(sessions).toHaveLength(2);
  });

  test("lets one of two in who use different codes of one sign-in at once, and nobody after them", async () => {
    const { mia, ben } = await world.organization({ mia: "member", ben: "member" });
    const [one = "", two = "", three = ""] = (await enrol(world, mia)).recoveryCodes;
    const [other = ""] = (await enrol(world, ben)).recoveryCodes;
    const challenge = await challengeOf(signInWith(world, mia));
    const bens = await challengeOf(signInWith(world, ben));
    const outcomes = await Promise.all([one, two].map((code) => refusal(verify(challenge, code))));
    expect(outcomes.sort()).toEqual(["challenge_ended", null]);
    expect(await refusal(verify(challenge, three))).toBe("challenge_ended");
    // Other people's sign-ins go on.
    expect(await refusal(verify(bens, other))).toBeNull();
  });

  test("looks at five of twenty wrong codes at once, and then at a right one no more", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const challenge = await challengeOf(signInWith(world, mia));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => refusal(verify(challenge, "000000"))),
    );
    expect(outcomes.filter((outcome) => outcome === "wrong_code")).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === "challenge_ended")).toHaveLength(15);
    expect(await refusal(verify(challenge, app.newCode()))).toBe("challenge_ended");
  });

  test("looks at ten wrong codes in an hour, whatever is wrong with passwords and however often one signs in", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    for (let wrong = 0; wrong < 9; wrong++) await refusal(signInWith(world, mia, "not it"));
    for (let round = 0; round < 5; round++) {
      const challenge = await challengeOf(signInWith(world, mia));
      for (let wrong = 0; wrong < 2; wrong++)
        expect(await refusal(verify(challenge, "000000"))).toBe("wrong_code");
    }
    const challenge = await challengeOf(signInWith(world, mia));
    expect(await refusal(verify(challenge, app.newCode()))).toBe("too_many_attempts");
    // Tries at the password are left as they were: one.
    expect(await refusal(signInWith(world, mia, "not it"))).toBe("wrong_credentials");
    expect(await refusal(signInWith(world, mia))).toBe("too_many_attempts");
  });

  test("is over after five minutes, and when the password is changed meanwhile", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const here = await world.signIn(mia);
    const app = await enrol(world, mia, here);
    const old = await challengeOf(signInWith(world, mia));
    world.clock.advance(5 * 60_000);
    expect(await refusal(verify(old, app.newCode()))).toBe("challenge_ended");
    const challenge = await challengeOf(signInWith(world, mia));
    const change = { currentPassword: password, newPassword: "another long phrase" };
    await world.with(here).session.changePassword.mutate(change);
    expect(await refusal(verify(challenge, app.newCode()))).toBe("challenge_ended");
  });

  test("is over for whoever is suspended", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const app = await enrol(world, mia);
    const challenge = await challengeOf(signInWith(world, mia));
    await world.as(olga).users.suspend.mutate({ userId: mia.id });
    expect(await refusal(verify(challenge, app.newCode()))).toBe("challenge_ended");
  });

  test("is over while one is suspended, even where nothing else of theirs ended", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const challenge = await challengeOf(signInWith(world, mia));
    const status = (to: string) =>
      sql(world, "update app_user set status = ? where id = ?", [to, mia.id]);
    await status("suspended");
    expect(await refusal(verify(challenge, app.newCode()))).toBe("challenge_ended");
    await status("active");
    expect(await refusal(verify(challenge, app.code()))).toBeNull();
  });

  test("knows no challenge that it did not give", async () => {
    expect(await refusal(verify("x".repeat(43), "123456"))).toBe("challenge_ended");
    expect(await refusal(verify(randomUUID(), "123456"))).toBe("challenge_ended");
  });

  test("records wrong codes without saying which", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    await enrol(world, mia);
    await refusal(verify(await challengeOf(signInWith(world, mia)), "000000"));
    const { rows } = await world
      .as(olga)
      .audit.list.query({ filter: { actions: ["mfa.refused"] } });
    expect(rows).toMatchObject([
      { action: "mfa.refused", outcome: "refused", reason: "wrong_code", target: { id: mia.id } },
    ]);
    expect(JSON.stringify(rows)).not.toContain("000000");
  });
});

describe("a second factor that is asked for", () => {
  test("is set up before the first session: secret, code, recovery codes, signed in", async () => {
    const { ada } = await world.organization({ ada: "admin" }, { policies: { mfa: "everyone" } });
    const answer = await signInWith(world, ada);
    expect(answer.status).toBe("mfa-setup-required");
    const challenge = await challengeOf(answer);
    const confirm = (code: string) => world.with({}).mfa.confirmTotp.mutate({ challenge, code });
    expect(await refusal(confirm("000000"))).toBe("wrong_code");
    const { secret } = await world.with({}).mfa.beginTotp.mutate({ challenge });
    expect(await refusal(confirm("000000"))).toBe("wrong_code");
    const { recoveryCodes, next } = await confirm(codeAt(secret, world.clock.now()));
    expect(recoveryCodes).toHaveLength(10);
    expect(next).toMatchObject({ status: "signed-in", user: { id: ada.id, hasMfa: true } });
    expect(await refusal(confirm(codeAt(secret, world.clock.now())))).toBe("challenge_ended");
    expect((await signInWith(world, ada)).status).toBe("mfa-required");
  });

  test("of administrators is not asked of others, nor within the grace", async () => {
    const mfaRequiredSince = world.clock.now().toISOString();
    const policies = { mfa: "administrators", mfaRequiredSince, mfaGraceDays: 7 } as const;
    const { ada, mia } = await world.organization({ ada: "admin", mia: "member" }, { policies });
    expect((await signInWith(world, ada)).status).toBe("signed-in");
    const { mfa } = await world.as(ada).session.me.query();
    expect(mfa).toMatchObject({ required: true, graceEndsAt: expect.any(String) });
    world.clock.advance(7 * 24 * 60 * 60_000);
    expect((await signInWith(world, ada)).status).toBe("mfa-setup-required");
    expect((await signInWith(world, mia)).status).toBe("signed-in");
  });

  test("can't be turned off by those of whom it is asked", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await enrol(world, mia);
    await sql(world, `update organization set policies = '{"mfa":"everyone"}' where id = ?`, [
      mia.organization.id,
    ]);
    expect(await refusal(world.as(mia).mfa.disableTotp.mutate({}))).toBe("mfa_required");
  });
});

describe("one's own second factor", () => {
  test("is turned off, and then signing in asks for none", async () => {
    const { mia } = await world.organization({ mia: "member" });
    await enrol(world, mia);
    const { mfa } = world.as(mia);
    // What clients of before show with it is taken, and makes no difference.
    await mfa.disableTotp.mutate({ password: "wrong" });
    expect((await signInWith(world, mia)).status).toBe("signed-in");
    expect(await refusal(mfa.disableTotp.mutate({}))).toBe("mfa_not_set_up");
    const mails = await world.mail.to(mia.email, 2);
    expect(mails.map(({ subject }) => subject)).toContain(
      "Two-step sign-in is off · Test organization",
    );
  });

  test("gets ten new recovery codes, and the old ones end", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const { recoveryCodes: old } = await enrol(world, mia);
    const renewed = await world.as(mia).mfa.regenerateRecoveryCodes.mutate({});
    expect(renewed.recoveryCodes).toHaveLength(10);
    const challenge = await challengeOf(signInWith(world, mia));
    expect(await refusal(verify(challenge, old[0] ?? ""))).toBe("wrong_code");
    expect(await refusal(verify(challenge, renewed.recoveryCodes[0] ?? ""))).toBeNull();
  });
});
