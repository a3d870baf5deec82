import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enrol } from "../testing/authenticator.ts";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import { password } from "../testing/person.ts";
import { challengeOf, signInWith, sql } from "../testing/signing-in.ts";
import { stepUp } from "../testing/step-up.ts";
import { startWorld, type World } from "../testing/world.ts";
import { resetTokenOf } from "./credentials.ts";

/** A code opens one thing once, wherever it is used, and a second factor goes only with one. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const times = <T>(count: number, call: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => call(index)));
const got = (outcomes: (string | null)[]) => outcomes.filter((outcome) => outcome === null).length;
const verify = (challenge: string, code: string) =>
  refusal(world.with({}).session.verifyMfa.mutate({ challenge, code }));

/** Mia with a second factor, and so many sign-ins of hers that ask for it. */
async function asked(count: number) {
  const people = await world.organization({ olga: "owner", mia: "member" });
  const here = await world.signIn(people.mia);
  const app = await enrol(world, people.mia, here);
  const challenges = await times(count, () => challengeOf(signInWith(world, people.mia)));
  return { ...people, here, app, challenges };
}

describe("a recovery code", () => {
  test("of five sign-ins at once that give the same one, lets one in", async () => {
    const { app, challenges } = await asked(5);
    const [code = ""] = app.recoveryCodes;
    // As people type it, and as it was shown.
    const forms = [code, code.toUpperCase(), code.replace("-", ""), ` ${code} `, code];
    const outcomes = await times(5, (index) => verify(challenges[index] ?? "", forms[index] ?? ""));
    expect(got(outcomes)).toBe(1);
  });

  test("is used up for everything else too", async () => {
    const { mia, app, challenges, here } = await asked(1);
    const [code = "", other = ""] = app.recoveryCodes;
    expect(await verify(challenges[0] ?? "", code)).toBeNull();
    expect(await refusal(stepUp(world, here, { code }))).toBe("wrong_code");
    const anew = await stepUp(world, here, { code: other });
    await world.with(anew).mfa.regenerateRecoveryCodes.mutate({});
    const challenge = await challengeOf(signInWith(world, mia));
    expect(await verify(challenge, app.recoveryCodes[2] ?? "")).toBe("wrong_code");
  });
});

describe("a code of an app", () => {
  test("that let somebody in is used up for all that asks for one, in its own step and the next", async () => {
    const { app, challenges, here } = await asked(3);
    const code = app.newCode();
    expect(await verify(challenges[0] ?? "", code)).toBeNull();
    for (const wait of [0, 30_000]) {
      world.clock.advance(wait);
      expect(await verify(challenges[1] ?? "", code)).toBe("wrong_code");
      expect(await refusal(stepUp(world, here, { code }))).toBe("wrong_code");
    }
  });

  test("that finished the set-up is no code for a sign-in", async () => {
    const { mia } = await world.organization({ mia: "member" });
    const app = await enrol(world, mia);
    const challenge = await challengeOf(signInWith(world, mia));
    expect(await verify(challenge, app.code())).toBe("wrong_code");
  });

  test("does one thing of many that are asked at once: signing in, and showing once more who one is", async () => {
    const { app, challenges, here } = await asked(4);
    const code = app.newCode();
    const outcomes = await Promise.all([
      ...challenges.map((challenge) => verify(challenge, code)),
      refusal(stepUp(world, here, { code })),
      refusal(stepUp(world, here, { code })),
    ]);
    expect(got(outcomes)).toBe(1);
  });

  test("of another person is wrong", async () => {
    const { challenges } = await asked(1);
    const { ben } = await world.organization({ ben: "member" });
    const theirs = await enrol(world, ben);
    expect(await verify(challenges[0] ?? "", theirs.newCode())).toBe("wrong_code");
    expect(await verify(challenges[0] ?? "", theirs.recoveryCodes[0] ?? "")).toBe("wrong_code");
  });
});

describe("a second factor", () => {
  test("stays for whoever comes without one: by a key, an embed token, a mail or a first step", async () => {
    const { olga, mia, challenges } = await asked(1);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const host = await backendOf(world, olga);
    const origin = "http://host.example";
    const { token } = await host.embed.createToken.mutate({ userId: mia.id, origin });
    const byMail = await world
      .with({})
      .session.resetPassword.mutate({ token: await resetTokenOf(world, mia), password });
    expect(byMail.status).toBe("mfa-required");
    const callers = [
      world.with({ authorization: `Bearer ${key}`, "usher-act-as": mia.id }),
      world.with({ authorization: `Bearer ${token}`, origin }),
      world.with({ cookie: `usher_session=${challenges[0]}` }),
      world.with({ cookie: `usher_session=${await challengeOf(byMail)}` }),
    ];
    for (const { mfa } of callers) {
      expect(await refusal(mfa.disableTotp.mutate({}))).toBe("not_signed_in");
      expect(await refusal(mfa.regenerateRecoveryCodes.mutate({}))).toBe("not_signed_in");
    }
    const [row] = await sql<{ on: boolean }>(
      world,
      `select mfa_enrolled_at is not null as "on" from app_user where id = ?`,
      [mia.id],
    );
    expect(row?.on).toBe(true);
  });

  test("goes only with a code: neither a session nor a session with the password is enough", async () => {
    const { here, app } = await asked(0);
    const { mfa } = world.with(here);
    world.clock.advance(10 * 60_000);
    expect(await refusal(mfa.disableTotp.mutate({}))).toBe("step_up_required");
    expect(await refusal(mfa.regenerateRecoveryCodes.mutate({}))).toBe("step_up_required");
    for (const code of [undefined, "000000", app.recoveryCodes[0]?.replace(/./, "z")])
      expect(await refusal(stepUp(world, here, code ? { code } : {}))).toBe("wrong_code");
    expect(await refusal(mfa.disableTotp.mutate({}))).toBe("step_up_required");
    const anew = await stepUp(world, here, { code: app.newCode() });
    expect(await refusal(world.with(anew).mfa.disableTotp.mutate({}))).toBeNull();
  });

  test("is not replaced by one that somebody else sets up", async () => {
    const { here, app, challenges } = await asked(1);
    const { mfa } = world.with(here);
    expect(await refusal(mfa.beginTotp.mutate({}))).toBe("mfa_set_up_already");
    expect(await refusal(mfa.confirmTotp.mutate({ code: app.newCode() }))).toBe(
      "mfa_set_up_already",
    );
    const challenge = challenges[0] ?? "";
    expect(await refusal(world.with({}).mfa.beginTotp.mutate({ challenge }))).toBe(
      "challenge_ended",
    );
    expect(await verify(challenge, app.newCode())).toBeNull();
  });
});
