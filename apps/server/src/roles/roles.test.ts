import { builtInPermissions } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Caller, refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const people = { olga: "owner", ada: "admin", bea: "admin", mia: "member" } as const;

const auditor = {
  name: "Auditor",
  summary: "Reads the log.",
  rank: 40,
  permissions: ["users:read", "audit:read"],
};

const make = (caller: Caller, role: Partial<typeof auditor> = {}) =>
  caller.roles.create.mutate({ ...auditor, ...role });

async function auditOf(caller: Caller, targetId: string) {
  return (await caller.audit.list.query({ filter: { targetId } })).rows;
}

describe("making roles", () => {
  test("one of one's own is listed with what one may do, and granted like any other", async () => {
    const { ada, mia } = await world.organization(people);
    const made = await make(world.as(ada));
    expect(made).toMatchObject({
      ...auditor,
      key: "auditor",
      holders: { users: 0, invitations: 0, registrationLinks: 0 },
      allowed: { grant: null, edit: null, delete: null },
    });
    await world.as(ada).users.assignRoles.mutate({ userId: mia.id, roles: ["auditor"] });
    const listed = await world.as(ada).roles.list.query();
    expect(listed.map(({ key }) => key)).toEqual(["owner", "admin", "auditor", "member"]);
    expect(listed.find(({ key }) => key === "auditor")).toMatchObject({
      holders: { users: 1, invitations: 0, registrationLinks: 0 },
      allowed: { grant: null, edit: null, delete: "role_in_use" },
    });
    const me = await world.as(mia).session.me.query();
    expect(new Set(me.permissions)).toEqual(new Set(auditor.permissions));
    expect(me.user).toMatchObject({ roles: ["auditor"] });
  });

  test("what was done is recorded with before and after", async () => {
    const { ada } = await world.organization(people);
    const role = await make(world.as(ada));
    await world.as(ada).roles.update.mutate({ roleId: role.id ?? "", rank: 35, name: "Reader" });
    await world.as(ada).roles.delete.mutate({ roleId: role.id ?? "" });
    const rows = await auditOf(world.as(ada), role.id ?? "");
    expect(rows.map(({ action, changes }) => [action, changes])).toMatchObject([
      ["role.deleted", { name: { before: "Reader", after: null } }],
      [
        "role.updated",
        { name: { before: "Auditor", after: "Reader" }, rank: { before: 40, after: 35 } },
      ],
      ["role.created", { key: { after: "auditor" }, permissions: { after: auditor.permissions } }],
    ]);
  });

  test.each([
    ["a rank of one's own", { rank: 60 }, "role_rank_not_below", "rank"],
    ["a rank above", { rank: 90 }, "role_rank_not_below", "rank"],
    [
      "a permission one lacks",
      { permissions: ["billing:manage"] },
      "permission_not_held",
      "permissions",
    ],
    [
      "a permission nobody knows",
      { permissions: ["moon:visit"] },
      "unknown_permission",
      "permissions",
    ],
    ["the name of a built-in role", { name: "OWNER" }, "name_taken", "name"],
    ["no name", { name: " " }, "invalid_input", "name"],
    ["a rank of 0", { rank: 0 }, "invalid_input", "rank"],
    ["half a rank", { rank: 1.5 }, "invalid_input", "rank"],
    ["a summary too long", { summary: "a".repeat(201) }, "invalid_input", "summary"],
  ])("with %s is refused", async (_, role, reason, field) => {
    const { ada } = await world.organization(people);
    await expect(make(world.as(ada), role)).rejects.toMatchObject({
      data: { reason, fields: { [field]: [expect.any(String)] } },
    });
  });

  test("names differ by more than capitals, keys by numbers", async () => {
    const { ada } = await world.organization(people);
    await make(world.as(ada), { name: "Ünïcode Röle" });
    expect(await refusal(make(world.as(ada), { name: "ünïcode RÖLE" }))).toBe("name_taken");
    const keys = ["Unicode role", "Admin!", "Manager", "役割", "角色"].map(
      async (name) => (await make(world.as(ada), { name })).key,
    );
    expect((await Promise.all(keys)).sort()).toEqual(
      ["admin-2", "manager-2", "role", "role-2", "unicode-role-2"].sort(),
    );
  });

  test("of ten at once with one name, one is made", async () => {
    const { ada, olga } = await world.organization(people);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        refusal(make(world.as(index % 2 ? ada : olga), { name: index % 3 ? "Helper" : "HELPER" })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set([null, "name_taken"]));
  });

  test("is not for members, nor where the profile has built-in roles alone", async () => {
    const { mia } = await world.organization(people);
    expect(await refusal(make(world.as(mia)))).toBe("missing_permission");
    const { adi } = await world.organization({ adi: "administrator" }, { profile: "three-tier" });
    expect(await refusal(make(world.as(adi)))).toBe("custom_roles_not_offered");
  });

  test("a key makes what it may itself", async () => {
    const { olga } = await world.organization(people);
    const { key } = await world
      .as(olga)
      .apiKeys.create.mutate({ name: "Backend", permissions: ["roles:manage", "users:read"] });
    const backend = world.with({ authorization: `Bearer ${key}` });
    expect(await refusal(make(backend))).toBe("permission_not_held");
    expect((await make(backend, { permissions: ["users:read"], rank: 80 })).rank).toBe(80);
  });
});

describe("changing roles", () => {
  test("changes what its holders may do at once, and where they stand", async () => {
    const { ada, mia } = await world.organization(people);
    const { id } = await make(world.as(ada));
    const roleId = id ?? "";
    await world.as(ada).users.assignRoles.mutate({ userId: mia.id, roles: ["auditor"] });
    const [invited] = await world
      .as(ada)
      .invitations.create.mutate({ emails: ["cy@rank.example"], roles: ["auditor"] });
    await world.as(ada).roles.update.mutate({ roleId, rank: 50, permissions: ["users:read"] });
    const me = await world.as(mia).session.me.query();
    expect(me.permissions).toEqual(["users:read"]);
    const ranks = await world.server.services.orm.em
      .fork()
      .execute(
        "select rank from app_user where id = ? union select rank from invitation where id = ?",
        [mia.id, invited?.invitationId ?? ""],
      );
    expect(ranks).toEqual([{ rank: 50 }]);
  });

  test("the highest of several roles stays what counts", async () => {
    const { adi, mo } = await world.organization(
      { adi: "admin", mo: "public" },
      { profile: "multi-role" },
    );
    const as = world.as(adi);
    const low = await make(as, { name: "Low", rank: 20, permissions: ["users:read"] });
    await as.users.assignRoles.mutate({ userId: mo.id, roles: ["low", "manager"] });
    await as.roles.update.mutate({ roleId: low.id ?? "", rank: 50 });
    const rankOf = async () =>
      (
        await world.server.services.orm.em
          .fork()
          .execute<{ rank: number }[]>("select rank from app_user where id = ?", [mo.id])
      )[0]?.rank;
    expect(await rankOf()).toBe(60);
    await as.roles.update.mutate({ roleId: low.id ?? "", rank: 80 });
    expect(await rankOf()).toBe(80);
    const me = await world.as(mo).session.me.query();
    expect(me.permissions).toContain("users:read");
    expect(me.permissions).toContain("groups:manage");
  });

  test("nobody lifts a role to or above themselves, nor one that they stand below", async () => {
    const { olga, ada } = await world.organization(people);
    const mine = await make(world.as(ada));
    const up = { roleId: mine.id ?? "", rank: 60 };
    expect(await refusal(world.as(ada).roles.update.mutate(up))).toBe("role_rank_not_below");
    const high = await make(world.as(olga), { name: "Deputy", rank: 70 });
    const rename = { roleId: high.id ?? "", name: "Renamed" };
    expect(await refusal(world.as(ada).roles.update.mutate(rename))).toBe("role_rank_not_below");
    const listed = await world.as(ada).roles.list.query();
    expect(listed.find(({ id }) => id === high.id)?.allowed.edit).toBe("role_rank_not_below");
    expect(listed.find(({ key }) => key === "member")?.allowed.edit).toBe("role_built_in");
  });

  test("what allows more than one may oneself is left alone, and so is its own holder's role", async () => {
    const { olga, ada, bea } = await world.organization(people);
    const costly = { name: "Billing", permissions: ["billing:manage"] };
    const billing = await make(world.as(olga), costly);
    const input = { roleId: billing.id ?? "" };
    expect(await refusal(world.as(ada).roles.update.mutate({ ...input, name: "Mine" }))).toBe(
      "role_exceeds_permissions",
    );
    expect(await refusal(world.as(ada).roles.delete.mutate(input))).toBe(
      "role_exceeds_permissions",
    );
    const keeper = { name: "Keeper", rank: 55, permissions: ["roles:manage", "users:read"] };
    const own = await make(world.as(ada), keeper);
    await world.as(olga).users.assignRoles.mutate({ userId: bea.id, roles: ["keeper"] });
    const lift = { roleId: own.id ?? "", rank: 59 };
    expect(await refusal(world.as(bea).roles.update.mutate(lift))).toBe("role_rank_not_below");
  });

  test("a role of another organization is not found", async () => {
    const { ada } = await world.organization(people);
    const { olga: stranger } = await world.organization(people);
    const { id } = await make(world.as(ada));
    const roleId = id ?? "";
    expect(await refusal(world.as(stranger).roles.update.mutate({ roleId, rank: 1 }))).toBe(
      "not_found",
    );
    expect(await refusal(world.as(stranger).roles.delete.mutate({ roleId }))).toBe("not_found");
  });

  test("an update of nothing records nothing", async () => {
    const { ada } = await world.organization(people);
    const { id } = await make(world.as(ada));
    const roleId = id ?? "";
    await world.as(ada).roles.update.mutate({ roleId, name: auditor.name, rank: auditor.rank });
    const rows = await auditOf(world.as(ada), roleId);
    expect(rows.map(({ action }) => action)).toEqual(["role.created"]);
  });
});

describe("deleting roles", () => {
  test("one that a user has or an invitation carries stays until they let it go", async () => {
    const { ada, mia } = await world.organization(people);
    const as = world.as(ada);
    const { id } = await make(as);
    const roleId = id ?? "";
    await as.users.assignRoles.mutate({ userId: mia.id, roles: ["auditor"] });
    expect(await refusal(as.roles.delete.mutate({ roleId }))).toBe("role_in_use");
    await as.users.assignRoles.mutate({ userId: mia.id, roles: ["member"] });
    const [invited] = await as.invitations.create.mutate({
      emails: ["dee@roles.example"],
      roles: ["auditor"],
    });
    expect(await refusal(as.roles.delete.mutate({ roleId }))).toBe("role_in_use");
    await as.invitations.revoke.mutate({ invitationId: invited?.invitationId ?? "" });
    expect(await as.roles.delete.mutate({ roleId })).toEqual({ id: roleId });
    expect(await refusal(as.users.assignRoles.mutate({ userId: mia.id, roles: ["auditor"] }))).toBe(
      "unknown_role",
    );
  });

  test("one that a live registration link gives stays, one of a dead link does not hold it", async () => {
    const { ada } = await world.organization(people);
    const { id } = await make(world.as(ada));
    const roleId = id ?? "";
    const em = world.server.services.orm.em.fork();
    const store = (more: string) =>
      em.execute(
        `insert into registration_link (id, organization_id, roles, rank, expires_at, created_at, uses, max_uses, revoked_at)
         values (gen_random_uuid(), ?, '{auditor}', 40, ${more})`,
        [ada.organization.id],
      );
    await store("now() - interval '1 day', now(), 0, null, null");
    await store("now() + interval '1 day', now(), 0, null, now()");
    await store("now() + interval '1 day', now(), 2, 2, null");
    const before = await world.as(ada).roles.list.query();
    expect(before.find((role) => role.id === id)?.holders?.registrationLinks).toBe(0);
    await store("now() + interval '1 day', now(), 1, 2, null");
    expect(await refusal(world.as(ada).roles.delete.mutate({ roleId }))).toBe("role_in_use");
    await em.execute("delete from registration_link where uses = 1");
    expect(await refusal(world.as(ada).roles.delete.mutate({ roleId }))).toBe(null);
  });
});

test("members see the roles, not how many hold them", async () => {
  const { mia } = await world.organization(people);
  const [first] = await world.as(mia).roles.list.query();
  expect(first).toMatchObject({ key: "owner", holders: null });
  expect(first?.permissions).toEqual([...builtInPermissions]);
});

test("panels are told that roles changed", async () => {
  const { ada } = await world.organization(people);
  const before = new AbortController();
  const heard: string[] = [];
  const listening = (async () => {
    const { hub } = world.server.services;
    for await (const event of hub.listen(ada.organization.id, before.signal).events)
      heard.push(event.type);
  })();
  await make(world.as(ada));
  await expect.poll(() => heard).toEqual(["settings-changed", "everyone-changed"]);
  before.abort();
  await listening;
});
