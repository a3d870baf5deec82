import { hash } from "@node-rs/argon2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { signInWith, sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const today = "$argon2id$v=19$m=19456,t=2,p=1$";
const less = { memoryCost: 8192, timeCost: 1, parallelism: 1 };

async function hashOf(person: Person): Promise<string> {
  const query = "select password_hash from app_user where id = ?";
  return (await sql<{ password_hash: string }>(world, query, [person.id]))[0]?.password_hash ?? "";
}

/** Somebody whose password was hashed at another cost. */
async function hashedAt(cost: typeof less): Promise<{ mia: Person; olga: Person; before: string }> {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  const before = await hash(password, cost);
  await sql(world, "update app_user set password_hash = ? where id = ?", [before, mia.id]);
  return { olga, mia, before };
}

test.each([
  ["less memory", less],
  ["fewer passes", { ...less, memoryCost: 19_456 }],
])("a password that was hashed with %s is hashed anew as its owner signs in", async (_, cost) => {
  const { mia, before } = await hashedAt(cost);
  const wrong = signInWith(world, mia, "not the password");
  expect(await refusal(wrong)).toBe("wrong_credentials");
  expect(await hashOf(mia)).toBe(before);
  const session = await world.signIn(mia);
  const after = await hashOf(mia);
  expect(after.startsWith(today)).toBe(true);
  // What was signed in before stays so: it is the same password.
  await world.signIn(mia);
  expect(await hashOf(mia)).toBe(after);
  expect((await world.with(session).session.me.query()).user.id).toBe(mia.id);
});

test("one that was hashed with more is left as it is", async () => {
  const { mia, before } = await hashedAt({ memoryCost: 24_576, timeCost: 3, parallelism: 1 });
  await world.signIn(mia);
  expect(await hashOf(mia)).toBe(before);
});

test("ten who sign in at once with a password of before all get in", async () => {
  const { mia } = await hashedAt(less);
  const all = await Promise.all(Array.from({ length: 10 }, () => signInWith(world, mia)));
  expect(all.map(({ status }) => status)).toEqual(Array(10).fill("signed-in"));
  expect((await hashOf(mia)).startsWith(today)).toBe(true);
});

test("a password that is set meanwhile is never overwritten by the one before", async () => {
  for (let times = 0; times < 4; times++) {
    const { olga, mia } = await hashedAt(less);
    const { users } = world.as(olga);
    await users.list.query({});
    const chosen = "a phrase of the administrator's";
    const [, ...signIns] = await Promise.all([
      users.setPassword.mutate({ userId: mia.id, password: chosen }),
      ...Array.from({ length: 4 }, () => refusal(signInWith(world, mia))),
    ]);
    for (const outcome of signIns) expect([null, "wrong_credentials"]).toContain(outcome);
    expect((await signInWith(world, mia, chosen)).status).toBe("password-change-required");
    expect(await refusal(signInWith(world, mia))).toBe("wrong_credentials");
  }
});

test("one's own change of it goes through while others sign in with the one of before", async () => {
  const { mia } = await hashedAt(less);
  const { session } = world.with(await world.signIn(mia));
  const before = await hash(password, less);
  await sql(world, "update app_user set password_hash = ? where id = ?", [before, mia.id]);
  const newPassword = "another long phrase";
  const [change] = await Promise.all([
    refusal(session.changePassword.mutate({ currentPassword: password, newPassword })),
    ...Array.from({ length: 3 }, () => refusal(signInWith(world, mia))),
  ]);
  expect(change).toBeNull();
  expect((await signInWith(world, mia, newPassword)).status).toBe("signed-in");
});
