import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { table } from "../matrix/table.ts";
import { Things } from "../matrix/things.ts";
import { codeAt, enrol } from "../testing/authenticator.ts";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { goodInputs } from "../testing/recorded.ts";
import { challengeOf, signInWith } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { newPassword } from "./credentials.ts";
import { callable, sendAll } from "./sending.ts";

/** What the first step of a sign-in gives opens nothing but its own next step. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Owners whose sign-in asks for each of the further steps. */
const steps: Record<string, () => Promise<Person>> = {
  "mfa-required": async () => {
    const { olga } = await world.organization({ olga: "owner" });
    await enrol(world, olga);
    return olga;
  },
  "mfa-setup-required": async () => {
    const { olga } = await world.organization({ olga: "owner" }, { policies: { mfa: "everyone" } });
    return olga;
  },
  "password-change-required": async () => {
    const { olga, oda } = await world.organization({ olga: "owner", oda: "owner" });
    await world.as(oda).users.setPassword.mutate({ userId: olga.id, password });
    return olga;
  },
};

/** The first step as a browser takes it: what it is given to keep, and what it is told. */
async function firstStep({ email, organization }: Person) {
  const response = await fetch(`${world.server.address}/trpc/session.signIn`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ organization: organization.slug, identifier: email, password }),
  });
  const { result } = (await response.json()) as {
    result: { data: { status: string; challenge: string } };
  };
  return { cookies: response.headers.getSetCookie(), ...result.data };
}

describe.each(Object.entries(steps))("a sign-in that goes on with %s", (status, make) => {
  test("sets no cookie, and its challenge opens no procedure as a cookie, a token or a key", async () => {
    const olga = await make();
    const step = await firstStep(olga);
    expect(step).toMatchObject({ status, cookies: [] });
    const good = await goodInputs(new Things(world, olga.organization), { world, person: olga });
    const closed = callable.filter((path) => table[path]?.needs !== "nobody");
    const calls = closed.map((path) => ({ path, input: good.get(path) ?? {} }));
    for (const headers of [
      { cookie: `usher_session=${step.challenge}` },
      { cookie: `__Host-usher_session=${step.challenge}` },
      { authorization: `Bearer ${step.challenge}` },
      { authorization: `Bearer usher_key_${step.challenge}`, "usher-act-as": olga.id },
    ]) {
      const answers = await sendAll(world.server.address, headers as never, calls);
      const through = answers.filter(({ status: code }) => code !== 401);
      expect(through.map(({ path, text }) => [path, text])).toEqual([]);
    }
  });

  test("goes on by its own next step alone", async () => {
    const challenge = await challengeOf(signInWith(world, await make()));
    const { session, mfa } = world.with({});
    const others: Record<string, () => Promise<unknown>> = {
      "mfa-required": () => session.verifyMfa.mutate({ challenge, code: "123456" }),
      "mfa-setup-required": () => mfa.beginTotp.mutate({ challenge }),
      "password-change-required": () => session.changePassword.mutate({ challenge, newPassword }),
    };
    for (const [next, call] of Object.entries(others))
      if (next !== status) expect([next, await refusal(call())]).toEqual([next, "challenge_ended"]);
    if (status !== "mfa-setup-required")
      expect(await refusal(mfa.confirmTotp.mutate({ challenge, code: "123456" }))).toBe(
        "challenge_ended",
      );
  });
});

test("a session that began before there was a second factor ends when one is set up", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const [here, elsewhere] = [await world.signIn(mia), await world.signIn(mia)];
  await enrol(world, mia, here);
  expect(await refusal(world.with(here).session.me.query())).toBeNull();
  expect(await refusal(world.with(elsewhere).session.me.query())).toBe("not_signed_in");
});

test("so does one of the time of grace, when the factor is set up in a sign-in", async () => {
  const { mia } = await world.organization({ mia: "member" });
  const before = await world.signIn(mia);
  await world.server.services.orm.em
    .fork()
    .execute(`update organization set policies = '{"mfa":"everyone"}' where id = ?`, [
      mia.organization.id,
    ]);
  const challenge = await challengeOf(signInWith(world, mia));
  const { mfa } = world.with({});
  const { secret } = await mfa.beginTotp.mutate({ challenge });
  await mfa.confirmTotp.mutate({ challenge, code: codeAt(secret, world.clock.now()) });
  expect(await refusal(world.with(before).session.me.query())).toBe("not_signed_in");
});
