import { mostMetadata } from "@usher/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function twoPeople() {
  const { ann, bo } = await world.organization({ ann: "owner", bo: "member" });
  return { ann, bo, users: world.as(ann).users };
}

test("what a host keeps with a newcomer comes back in every row of theirs", async () => {
  const { users } = await twoPeople();
  const metadata = { team: "Blue", badge: 7, remote: true };
  const made = await users.create.mutate({
    username: "cleo",
    password: "a long enough secret",
    metadata,
  });
  expect(made.metadata).toEqual(metadata);
  const { rows } = await users.list.query({ search: "cleo" });
  expect(rows).toMatchObject([{ username: "cleo", metadata }]);
});

test("a change names what it changes; null takes a value away, the rest stays", async () => {
  const { users, bo } = await twoPeople();
  await users.update.mutate({ userId: bo.id, metadata: { team: "Blue", badge: 7 } });
  const changed = await users.update.mutate({
    userId: bo.id,
    metadata: { badge: null, floor: 3 },
  });
  expect(changed.metadata).toEqual({ team: "Blue", floor: 3 });
});

test("the log tells of a change, and the erased person's values go from it", async () => {
  const { users, ann, bo } = await twoPeople();
  await users.update.mutate({ userId: bo.id, metadata: { nickname: "Boo" } });
  const audit = () => world.as(ann).audit.list.query({ filter: { targetId: bo.id } });
  const [entry] = (await audit()).rows;
  expect(entry?.changes).toEqual({ metadata: { before: [], after: ["nickname: Boo"] } });
  await users.delete.mutate({ userId: bo.id });
  expect(JSON.stringify(await audit())).not.toContain("Boo");
});

test("names are plain, values are short, and there is a most of them", async () => {
  const { users, bo } = await twoPeople();
  const set = (metadata: Record<string, string | number>) =>
    users.update.mutate({ userId: bo.id, metadata });
  expect(await refusal(set({ "1st": "no" }))).toBe("invalid_input");
  expect(await refusal(set({ long: "x".repeat(1001) }))).toBe("invalid_input");
  const many = Array.from({ length: mostMetadata }, (_, n) => [`key${n}`, n] as const);
  await set(Object.fromEntries(many));
  expect(await refusal(set({ onemore: 1 }))).toBe("too_much_metadata");
});
