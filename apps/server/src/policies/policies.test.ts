import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { signInWith } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe("policies", () => {
  test("are seen by everyone and changed by those who manage security", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const seen = await world.as(mia).policies.get.query();
    expect(seen).toMatchObject({ passwordMinimum: 8, mfa: "optional" });
    expect(seen.allowed.passwordMinimum).toBe("missing_permission");
    const change = { passwordMinimum: 14 };
    expect(await refusal(world.as(mia).policies.update.mutate(change))).toBe("missing_permission");
    const changed = await world.as(olga).policies.update.mutate(change);
    expect(changed).toMatchObject({ passwordMinimum: 14, allowed: { passwordMinimum: null } });
    const { organization } = await world.as(mia).session.me.query();
    expect(organization.policies.passwordMinimum).toBe(14);
  });

  test("are those of one's own organization only", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const { zoe } = await world.organization({ zoe: "owner" });
    await world.as(olga).policies.update.mutate({ passwordMinimum: 20 });
    expect((await world.as(zoe).policies.get.query()).passwordMinimum).toBe(8);
  });

  test("are recorded with what they were and are", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    await world.as(olga).policies.update.mutate({ mfa: "everyone", mfaGraceDays: 7 });
    const { rows } = await world
      .as(olga)
      .audit.list.query({ filter: { actions: ["policies.updated"] } });
    expect(rows).toMatchObject([
      {
        changes: {
          mfa: { before: "optional", after: "everyone" },
          mfaGraceDays: { before: 0, after: 7 },
          mfaRequiredSince: { before: null, after: expect.any(String) },
        },
      },
    ]);
    expect(Object.keys(rows[0]?.changes ?? {})).toHaveLength(3);
  });

  test("that a profile leaves nothing to choose of are refused by their field", async () => {
    const { ann } = await world.organization({ ann: "admin" }, { profile: "multi-role" });
    const call = world.as(ann).policies.update.mutate({ passwordMinimum: 9, mfa: "everyone" });
    await expect(call).rejects.toMatchObject({
      data: { reason: "policy_not_offered", fields: { mfa: expect.any(Array) } },
    });
    expect((await world.as(ann).policies.get.query()).passwordMinimum).toBe(8);
  });

  test("that two people change at once are both kept", async () => {
    const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
    await Promise.all([
      world.as(olga).policies.update.mutate({ passwordMinimum: 16 }),
      world.as(ada).policies.update.mutate({ sessionIdleHours: 5 }),
      world.as(olga).policies.update.mutate({ timeZone: "Europe/Zurich" }),
      world.as(ada).policies.update.mutate({ mfaGraceDays: 3 }),
    ]);
    expect(await world.as(olga).policies.get.query()).toMatchObject({
      passwordMinimum: 16,
      sessionIdleHours: 5,
      timeZone: "Europe/Zurich",
      mfaGraceDays: 3,
    });
  });

  test("ask for a second factor at the next sign-in after the grace", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    await world.as(olga).policies.update.mutate({ mfa: "everyone", mfaGraceDays: 1 });
    expect((await signInWith(world, mia)).status).toBe("signed-in");
    world.clock.advance(24 * 60 * 60_000);
    expect((await signInWith(world, mia)).status).toBe("mfa-setup-required");
  });

  test("shorten the sessions that run already, and lengthen none", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const session = await world.signIn(mia);
    const caller = world.as(olga);
    await caller.policies.update.mutate({ sessionIdleHours: 1 });
    world.clock.advance(59 * 60_000);
    expect(await refusal(world.with(session).session.me.query())).toBeNull();
    expect(await refusal(caller.session.me.query())).toBeNull();
    world.clock.advance(59 * 60_000);
    expect(await refusal(world.with(session).session.me.query())).toBeNull();
    world.clock.advance(60 * 60_000);
    expect(await refusal(world.with(session).session.me.query())).toBe("not_signed_in");
  });
});
