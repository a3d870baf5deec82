import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Caller, refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const tiers = { profile: "three-tier" } as const;
const people = {
  adi: "administrator",
  mo: "manager",
  una: "default-user",
  udo: "default-user",
} as const;

const register = (caller: Caller, externalId = "wiki", name = "Wiki") =>
  caller.workspaces.upsert.mutate({ externalId, name });

describe("workspaces", () => {
  test("are registered by the host's backend under its own id, once", async () => {
    const { adi } = await world.organization(people, tiers);
    const { key } = await world
      .as(adi)
      .apiKeys.create.mutate({ name: "Host", permissions: ["workspaces:manage"] });
    const host = world.with({ authorization: `Bearer ${key}` });
    const made = await register(host);
    expect(made).toMatchObject({
      externalId: "wiki",
      name: "Wiki",
      members: 0,
      allowed: { setMembers: null, delete: null },
    });
    expect(await register(host)).toEqual(made);
    expect(await register(host, "wiki", "Knowledge")).toMatchObject({
      id: made.id,
      name: "Knowledge",
    });
    const { rows } = await world.as(adi).audit.list.query({ filter: { targetId: made.id } });
    expect(rows.map(({ action, changes }) => [action, changes])).toEqual([
      ["workspace.updated", { name: { before: "Wiki", after: "Knowledge" } }],
      ["workspace.created", { name: { before: null, after: "Wiki" } }],
    ]);
  });

  test("of twenty calls at once with one id, one registers and all answer with the same", async () => {
    const { adi, mo } = await world.organization(people, tiers);
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, index) => register(world.as(index % 2 ? adi : mo))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const { rows } = await world.as(adi).audit.list.query({ filter: { targetId: made[0]?.id } });
    expect(rows.map(({ action }) => action)).toEqual(["workspace.created"]);
  });

  test("are listed by name in pages, searched, and deleted by either id", async () => {
    const { mo, una } = await world.organization(people, tiers);
    const { workspaces } = world.as(mo);
    for (const name of ["beta", "Alpha", "gamma", "alpha"])
      await register(world.as(mo), `ext-${name}`, name);
    await workspaces.setMembers.mutate({ externalId: "ext-beta", add: [una.id, mo.id] });
    const first = await workspaces.list.query({ limit: 3 });
    expect(first.rows.map(({ name, members }) => [name.toLowerCase(), members])).toEqual([
      ["alpha", 0],
      ["alpha", 0],
      ["beta", 2],
    ]);
    const rest = await workspaces.list.query({ cursor: first.nextCursor ?? "" });
    expect(rest).toMatchObject({ rows: [{ name: "gamma" }], nextCursor: null });
    expect((await workspaces.list.query({ search: "EXT-B" })).rows).toHaveLength(1);
    const [beta] = (await workspaces.list.query({ search: "beta" })).rows;
    await workspaces.delete.mutate({ workspaceId: beta?.id ?? "" });
    await workspaces.delete.mutate({ externalId: "ext-gamma" });
    expect((await workspaces.list.query({})).rows).toHaveLength(2);
    expect(await refusal(workspaces.delete.mutate({ externalId: "ext-gamma" }))).toBe("not_found");
    expect((await world.as(mo).users.list.query({})).rows).toHaveLength(4);
  });

  test("are named by exactly one of two ids", async () => {
    const { adi } = await world.organization(people, tiers);
    const { workspaces } = world.as(adi);
    const { id: workspaceId } = await register(world.as(adi));
    expect(await refusal(workspaces.members.query({}))).toBe("invalid_input");
    const both = { workspaceId, externalId: "wiki" };
    expect(await refusal(workspaces.members.query(both))).toBe("invalid_input");
    const ways = [
      await workspaces.members.query({ workspaceId }),
      await workspaces.members.query({ externalId: "wiki" }),
    ];
    expect(ways[0]).toEqual(ways[1]);
  });

  test("of another organization are not found, and its ids are free", async () => {
    const { adi } = await world.organization(people, tiers);
    const { adi: stranger, una: theirs } = await world.organization(people, tiers);
    const { id: workspaceId } = await register(world.as(adi));
    const { workspaces } = world.as(stranger);
    for (const which of [{ workspaceId }, { externalId: "wiki" }])
      expect(
        await Promise.all([
          refusal(workspaces.members.query(which)),
          refusal(workspaces.setMembers.mutate({ ...which, add: [theirs.id] })),
          refusal(workspaces.delete.mutate(which)),
        ]),
      ).toEqual(["not_found", "not_found", "not_found"]);
    expect((await register(world.as(stranger))).id).not.toBe(workspaceId);
    const input = { workspaceId, add: [theirs.id] };
    expect(await refusal(world.as(adi).workspaces.setMembers.mutate(input))).toBe("unknown_user");
  });

  test("are not there where the profile has none", async () => {
    const { adi } = await world.organization({ adi: "admin" }, { profile: "multi-role" });
    expect(await refusal(register(world.as(adi)))).toBe("workspaces_not_offered");
    expect(await refusal(world.as(adi).workspaces.list.query({}))).toBe("workspaces_not_offered");
  });

  test("that everyone may use are listed, and have no members to set", async () => {
    const { adi, una } = await world.organization(
      { adi: "account-admin", una: "account-user" },
      { profile: "registration-links", entitlements: ["multi-user"] },
    );
    const { id: workspaceId } = await register(world.as(adi));
    const { rows } = await world.as(adi).workspaces.list.query({});
    expect(rows).toMatchObject([
      { members: null, allowed: { setMembers: "workspaces_shared", delete: null } },
    ]);
    const { workspaces } = world.as(adi);
    expect(await refusal(workspaces.setMembers.mutate({ workspaceId, add: [una.id] }))).toBe(
      "workspaces_shared",
    );
    expect(await refusal(workspaces.members.query({ workspaceId }))).toBe("workspaces_shared");
  });
});

describe("the people in a workspace", () => {
  test("are changed by who manages workspaces, and told by name", async () => {
    const { adi, mo, una, udo } = await world.organization(people, tiers);
    const { id: workspaceId } = await register(world.as(adi));
    const { workspaces } = world.as(mo);
    expect(
      await workspaces.setMembers.mutate({ workspaceId, add: [una.id, adi.id] }),
    ).toMatchObject({ added: [{ name: "adi Tester" }, { name: "una Tester" }], members: 2 });
    expect(
      await workspaces.setMembers.mutate({ workspaceId, add: [udo.id], remove: [adi.id] }),
    ).toEqual({
      added: [{ id: udo.id, name: "udo Tester" }],
      removed: [{ id: adi.id, name: "adi Tester" }],
      members: 2,
    });
    const page = await workspaces.members.query({ workspaceId });
    expect(page.rows.map(({ id, member }) => [id, member])).toEqual([
      [udo.id, true],
      [una.id, true],
      [adi.id, false],
      [mo.id, false],
    ]);
    const { rows } = await world.as(adi).audit.list.query({ filter: { targetId: workspaceId } });
    expect(rows[0]).toMatchObject({
      action: "workspace.members_changed",
      target: { name: "Wiki" },
      changes: { added: { after: [udo.id] }, removed: { before: [adi.id] } },
    });
  });

  test("see each other and nobody else; who is in another sees nothing", async () => {
    const { mo, una, udo } = await world.organization(people, tiers);
    const { id: workspaceId } = await register(world.as(mo));
    await world.as(mo).workspaces.setMembers.mutate({ workspaceId, add: [una.id] });
    const seen = await world.as(una).workspaces.members.query({ workspaceId });
    expect(seen.rows).toMatchObject([{ id: una.id, isYou: true, member: true }]);
    expect(seen.workspace.allowed).toEqual({
      setMembers: "missing_permission",
      delete: "missing_permission",
    });
    const { workspaces } = world.as(udo);
    const unknown = { externalId: "no-such" };
    const deeds = [
      workspaces.members.query({ workspaceId }),
      workspaces.members.query(unknown),
      workspaces.list.query({}),
      workspaces.setMembers.mutate({ workspaceId, add: [udo.id] }),
      workspaces.delete.mutate({ workspaceId }),
      register(world.as(udo), "mine", "Mine"),
    ];
    expect(await Promise.all(deeds.map(refusal))).toEqual(deeds.map(() => "missing_permission"));
  });

  test("stay who they are when the same is saved again", async () => {
    const { mo, una, udo } = await world.organization(people, tiers);
    const { id: workspaceId } = await register(world.as(mo));
    const save = { workspaceId, add: [una.id], remove: [udo.id] };
    await world.as(mo).workspaces.setMembers.mutate(save);
    const again = await world.as(mo).workspaces.setMembers.mutate(save);
    expect(again).toEqual({ added: [], removed: [], members: 1 });
  });

  test("of 100 saves at once by two people, none is lost", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `u${index}`);
    const all = Object.fromEntries(names.map((name) => [name, "default-user"]));
    const org = await world.organization({ adi: "administrator", mo: "manager", ...all }, tiers);
    const users = Object.entries(org).filter(([name]) => name.startsWith("u"));
    const { id: workspaceId } = await register(world.as(org.adi));
    // Those of even places are in and go, those of odd places are out and come.
    const leaving = users.filter((_, place) => place % 2 === 0).map(([, { id }]) => id);
    const coming = users.filter((_, place) => place % 2 === 1).map(([, { id }]) => id);
    await world.as(org.adi).workspaces.setMembers.mutate({ workspaceId, add: leaving });
    await world.as(org.mo).session.me.query();
    const saves = users.map(([, { id }], place) =>
      world
        .as(place % 4 < 2 ? org.adi : org.mo)
        .workspaces.setMembers.mutate(
          place % 2 === 0 ? { workspaceId, remove: [id] } : { workspaceId, add: [id] },
        ),
    );
    const changed = await Promise.all(saves);
    expect(changed.map(({ added, removed }) => added.length + removed.length)).toEqual(
      users.map(() => 1),
    );
    const stored = await world.server.services.orm.em
      .fork()
      .execute<{ userId: string }[]>(
        `select user_id as "userId" from workspace_member where workspace_id = ?`,
        [workspaceId],
      );
    expect(stored.map(({ userId }) => userId).sort()).toEqual(coming.sort());
  });

  test("two who put each other into different workspaces do not wait in a circle", async () => {
    const { adi, mo } = await world.organization(people, tiers);
    const [one, two] = [await register(world.as(adi)), await register(world.as(mo), "two", "Two")];
    for (let round = 0; round < 10; round++) {
      const saves = [
        world.as(adi).workspaces.setMembers.mutate({ workspaceId: one.id, add: [mo.id] }),
        world.as(mo).workspaces.setMembers.mutate({ workspaceId: two.id, add: [adi.id] }),
        world.as(adi).workspaces.setMembers.mutate({ workspaceId: two.id, remove: [adi.id] }),
        world.as(mo).workspaces.setMembers.mutate({ workspaceId: one.id, remove: [mo.id] }),
      ];
      expect(await Promise.all(saves.map(refusal))).toEqual([null, null, null, null]);
    }
  });

  test("of a workspace that is deleted meanwhile are of none", async () => {
    for (let round = 0; round < 10; round++) {
      const { adi, mo, una } = await world.organization(people, tiers);
      const { id: workspaceId } = await register(world.as(adi));
      await world.as(mo).session.me.query();
      const [deleted, saved] = await Promise.all([
        refusal(world.as(adi).workspaces.delete.mutate({ workspaceId })),
        refusal(world.as(mo).workspaces.setMembers.mutate({ workspaceId, add: [una.id] })),
      ]);
      expect(deleted).toBe(null);
      expect([null, "not_found"]).toContain(saved);
    }
  });
});
