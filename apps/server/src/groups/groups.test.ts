import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const people = { ada: "admin", bea: "admin", mia: "member", max: "member" } as const;

describe("groups", () => {
  test("are made, listed by name with how many are in them, renamed and deleted", async () => {
    const { ada, mia } = await world.organization(people);
    const { groups, users } = world.as(ada);
    const research = await groups.create.mutate({ name: "Research" });
    const design = await groups.create.mutate({ name: " Design " });
    await groups.setMembers.mutate({ groupId: design.id, add: [mia.id, ada.id] });
    expect(await groups.list.query()).toMatchObject([
      { name: "Design", members: 2, allowed: { edit: null, delete: null } },
      { name: "Research", members: 0 },
    ]);
    expect((await users.get.query({ userId: mia.id })).groups).toEqual([
      { id: design.id, name: "Design" },
    ]);
    const renamed = await groups.update.mutate({ groupId: design.id, name: "design" });
    expect(renamed).toMatchObject({ name: "design", members: 2 });
    await groups.delete.mutate({ groupId: design.id });
    expect((await groups.list.query()).map(({ id }) => id)).toEqual([research.id]);
    expect((await users.get.query({ userId: mia.id })).groups).toEqual([]);
  });

  test("have names that differ by more than capitals, also when two are made at once", async () => {
    const { ada, bea } = await world.organization(people);
    const { id } = await world.as(ada).groups.create.mutate({ name: "Straße" });
    const other = await world.as(ada).groups.create.mutate({ name: "Other" });
    expect(await refusal(world.as(ada).groups.create.mutate({ name: "STRASSE" }))).toBe(null);
    const taken = { groupId: other.id, name: "ſtraße" };
    await expect(world.as(ada).groups.update.mutate(taken)).rejects.toMatchObject({
      data: { reason: "name_taken", fields: { name: [expect.any(String)] } },
    });
    expect(await refusal(world.as(ada).groups.update.mutate({ groupId: id, name: "STRAße" }))).toBe(
      null,
    );
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        refusal(
          world.as(index % 2 ? ada : bea).groups.create.mutate({ name: index % 3 ? "Ops" : "OPS" }),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([null, "name_taken"]));
  });

  test("record what was done to them, people by id", async () => {
    const { ada, mia, max } = await world.organization(people);
    const as = world.as(ada);
    const { id } = await as.groups.create.mutate({ name: "Design" });
    await as.groups.update.mutate({ groupId: id, name: "Drawing" });
    await as.groups.setMembers.mutate({ groupId: id, add: [mia.id] });
    await as.groups.setMembers.mutate({ groupId: id, add: [max.id], remove: [mia.id] });
    await as.groups.delete.mutate({ groupId: id });
    const { rows } = await as.audit.list.query({ filter: { targetId: id } });
    expect(rows.map(({ action, changes }) => [action, changes])).toEqual([
      [
        "group.deleted",
        { name: { before: "Drawing", after: null }, members: { before: 1, after: null } },
      ],
      [
        "group.members_changed",
        { added: { before: null, after: [max.id] }, removed: { before: [mia.id], after: null } },
      ],
      ["group.members_changed", { added: { before: null, after: [mia.id] } }],
      ["group.updated", { name: { before: "Design", after: "Drawing" } }],
      ["group.created", { name: { before: null, after: "Design" } }],
    ]);
  });

  test.each([" ", "a".repeat(101), "\u202Eevil"])("are not named %j", async (name) => {
    const { ada } = await world.organization(people);
    expect(await refusal(world.as(ada).groups.create.mutate({ name }))).toBe("invalid_input");
  });

  test("of another organization are not found, and its people are unknown", async () => {
    const { ada } = await world.organization(people);
    const { ada: stranger, mia: theirs } = await world.organization(people);
    const { id: groupId } = await world.as(ada).groups.create.mutate({ name: "Design" });
    const { groups } = world.as(stranger);
    const deeds = [
      groups.update.mutate({ groupId, name: "Mine" }),
      groups.delete.mutate({ groupId }),
      groups.members.query({ groupId }),
      groups.setMembers.mutate({ groupId, add: [theirs.id] }),
    ];
    expect(await Promise.all(deeds.map(refusal))).toEqual(deeds.map(() => "not_found"));
    const input = { groupId, add: [theirs.id] };
    await expect(world.as(ada).groups.setMembers.mutate(input)).rejects.toMatchObject({
      data: { reason: "unknown_user", fields: { add: [expect.any(String)] } },
    });
    const remove = { groupId, remove: [theirs.id] };
    expect((await world.as(ada).groups.setMembers.mutate(remove)).removed).toEqual([]);
  });

  test("are not for members, nor where the profile has none", async () => {
    const { ada, mia } = await world.organization(people);
    const { id: groupId } = await world.as(ada).groups.create.mutate({ name: "Design" });
    const { groups } = world.as(mia);
    const deeds = [
      groups.list.query(),
      groups.members.query({ groupId }),
      groups.create.mutate({ name: "Mine" }),
      groups.update.mutate({ groupId, name: "Mine" }),
      groups.delete.mutate({ groupId }),
      groups.setMembers.mutate({ groupId, add: [mia.id] }),
    ];
    expect(await Promise.all(deeds.map(refusal))).toEqual(deeds.map(() => "missing_permission"));
    const { adi } = await world.organization({ adi: "administrator" }, { profile: "three-tier" });
    expect(await refusal(world.as(adi).groups.list.query())).toBe("groups_not_offered");
    expect(await refusal(world.as(adi).groups.create.mutate({ name: "Mine" }))).toBe(
      "groups_not_offered",
    );
  });

  test("may be read by who reads users, and changed by who manages them", async () => {
    const { ada } = await world.organization(people);
    await world
      .as(ada)
      .roles.create.mutate({ name: "Reader", rank: 20, permissions: ["users:read"] });
    const { id } = await world.as(ada).groups.create.mutate({ name: "Design" });
    const { key } = await world
      .as(ada)
      .apiKeys.create.mutate({ name: "Reader", permissions: ["users:read"] });
    const { groups } = world.with({ authorization: `Bearer ${key}` });
    expect(await groups.list.query()).toMatchObject([
      { id, allowed: { edit: "missing_permission", delete: "missing_permission" } },
    ]);
    expect(await refusal(groups.setMembers.mutate({ groupId: id, add: [] }))).toBe(
      "missing_permission",
    );
  });
});

describe("the people in a group", () => {
  test("are listed before everybody else, page by page", async () => {
    const { ada, bea, mia, max } = await world.organization(people);
    const { groups } = world.as(ada);
    const { id: groupId } = await groups.create.mutate({ name: "Design" });
    await groups.setMembers.mutate({ groupId, add: [mia.id, bea.id] });
    const seen: [string, boolean][] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof groups.members.query>> = await groups.members.query({
        groupId,
        limit: 1,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.rows.map(({ id, member }): [string, boolean] => [id, member]));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([
      [bea.id, true],
      [mia.id, true],
      [ada.id, false],
      [max.id, false],
    ]);
    const only = await groups.members.query({ groupId, membersOnly: true });
    expect(only).toMatchObject({ group: { members: 2 }, rows: [{ id: bea.id }, { id: mia.id }] });
    expect(only.nextCursor).toBe(null);
    const found = await groups.members.query({ groupId, search: "MA" });
    expect(found.rows.map(({ id }) => id)).toEqual([max.id]);
    expect((await groups.members.query({ groupId, search: "%" })).rows).toEqual([]);
    expect(await refusal(groups.members.query({ groupId, cursor: "bm9uc2Vuc2U" }))).toBe(
      "invalid_cursor",
    );
  });

  test("change by what is different, and the same twice is once", async () => {
    const { ada, mia, max } = await world.organization(people);
    const { groups } = world.as(ada);
    const { id: groupId } = await groups.create.mutate({ name: "Design" });
    const input = { groupId, add: [mia.id, mia.id, max.id] };
    expect(await groups.setMembers.mutate(input)).toMatchObject({
      added: [{ name: "max Tester" }, { name: "mia Tester" }],
      removed: [],
      members: 2,
    });
    expect(await groups.setMembers.mutate(input)).toEqual({ added: [], removed: [], members: 2 });
    const both = { groupId, add: [mia.id], remove: [mia.id] };
    expect(await refusal(groups.setMembers.mutate(both))).toBe("invalid_input");
    const many = { groupId, add: Array.from({ length: 1001 }, () => mia.id) };
    expect(await refusal(groups.setMembers.mutate(many))).toBe("invalid_input");
  });

  test("may stand above whoever puts them in: rule 2 is about roles", async () => {
    const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
    const { groups } = world.as(ada);
    const { id: groupId } = await groups.create.mutate({ name: "Design" });
    const { added } = await groups.setMembers.mutate({ groupId, add: [olga.id] });
    expect(added).toHaveLength(1);
  });

  test("are in or gone when they are deleted at the same instant", async () => {
    for (let round = 0; round < 10; round++) {
      const { ada, bea, mia } = await world.organization(people);
      const { id: groupId } = await world.as(ada).groups.create.mutate({ name: "Design" });
      await world.as(bea).session.me.query();
      const [deleted, added] = await Promise.all([
        refusal(world.as(bea).users.delete.mutate({ userId: mia.id })),
        refusal(world.as(ada).groups.setMembers.mutate({ groupId, add: [mia.id] })),
      ]);
      expect(deleted).toBe(null);
      expect([null, "unknown_user"]).toContain(added);
      expect((await world.as(ada).groups.list.query())[0]?.members).toBe(0);
    }
  });
});
