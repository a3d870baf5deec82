import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal, whoGotIn } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const people = { olga: "owner", otto: "owner", ada: "admin", ann: "admin", mia: "member" } as const;

describe("reading", () => {
  test("an administrator sees a member with what may be done to them", async () => {
    const { ada, mia } = await world.organization(people);
    const row = await world.as(ada).users.get.query({ userId: mia.id });
    expect(row).toMatchObject({
      kind: "user",
      id: mia.id,
      name: "mia Tester",
      email: mia.email,
      roles: ["member"],
      status: "active",
      isYou: false,
      allowed: {
        edit: null,
        assignRoles: null,
        suspend: null,
        reactivate: "not_suspended",
        delete: null,
      },
    });
    expect(row).not.toHaveProperty("passwordHash");
  });

  test("a member sees themselves and nobody else", async () => {
    const { ada, mia } = await world.organization(people);
    expect((await world.as(mia).users.get.query({ userId: mia.id })).isYou).toBe(true);
    expect(await refusal(world.as(mia).users.get.query({ userId: ada.id }))).toBe(
      "missing_permission",
    );
    expect(await refusal(world.as(mia).users.list.query({}))).toBe("missing_permission");
  });

  test("rows say why an administrator may do nothing to an owner", async () => {
    const { ada, olga } = await world.organization(people);
    const { allowed } = await world.as(ada).users.get.query({ userId: olga.id });
    expect(new Set(Object.values(allowed))).toEqual(new Set(["higher_rank"]));
  });
});

describe("changing", () => {
  test("an administrator changes a member's name", async () => {
    const { ada, mia } = await world.organization(people);
    const row = await world.as(ada).users.update.mutate({ userId: mia.id, lastName: "Mended" });
    expect(row.name).toBe("mia Mended");
    expect((await world.as(mia).session.me.query()).user.lastName).toBe("Mended");
  });

  test.each(["email", "roles", "status", "passwordHash", "organizationId", "rank", "__proto__"])(
    "an update that carries %s is refused whole",
    async (key) => {
      const { ada, mia } = await world.organization(people);
      const input = JSON.parse(`{"userId":"${mia.id}","firstName":"Changed","${key}":"x"}`);
      const before = await world.as(ada).users.get.query({ userId: mia.id });
      await expect(world.as(ada).users.update.mutate(input)).rejects.toMatchObject({
        data: { code: "BAD_REQUEST", reason: "invalid_input" },
      });
      expect(await world.as(ada).users.get.query({ userId: mia.id })).toEqual(before);
    },
  );

  test("roles are granted up to one's own, never above", async () => {
    const { ada, olga, mia } = await world.organization(people);
    const promoted = await world
      .as(ada)
      .users.assignRoles.mutate({ userId: mia.id, roles: ["admin"] });
    expect(promoted.roles).toEqual(["admin"]);
    const up = { userId: mia.id, roles: ["owner"] };
    expect(await refusal(world.as(ada).users.assignRoles.mutate(up))).toBe("role_above_own");
    expect((await world.as(olga).users.assignRoles.mutate(up)).roles).toEqual(["owner"]);
  });

  test.each([
    [["nobody"], "unknown_role"],
    [["admin", "member"], "one_role_only"],
    [[], "invalid_input"],
  ])("the roles %j are refused with %s", async (roles, reason) => {
    const { olga, mia } = await world.organization(people);
    expect(await refusal(world.as(olga).users.assignRoles.mutate({ userId: mia.id, roles }))).toBe(
      reason,
    );
  });

  test("nobody changes their own roles, suspends or deletes themselves", async () => {
    const { olga } = await world.organization(people);
    const { users } = world.as(olga);
    const self = { userId: olga.id };
    expect(await refusal(users.assignRoles.mutate({ ...self, roles: ["member"] }))).toBe(
      "own_roles",
    );
    expect(await refusal(users.suspend.mutate(self))).toBe("own_account");
    expect(await refusal(users.delete.mutate(self))).toBe("own_account");
  });
});

describe("suspending", () => {
  test("ends the user's sessions at once, and a new sign-in is refused", async () => {
    const { ada, mia } = await world.organization(people);
    const session = await world.signIn(mia);
    expect((await world.with(session).session.me.query()).user.id).toBe(mia.id);
    const row = await world
      .as(ada)
      .users.suspend.mutate({ userId: mia.id, reason: "Left the team" });
    expect(row).toMatchObject({ status: "suspended", suspendedReason: "Left the team" });
    expect(await refusal(world.with(session).session.me.query())).toBe("not_signed_in");
    await expect(world.signIn(mia)).rejects.toThrow("wrong_credentials");
  });

  test("keeps everything for the day they are reactivated", async () => {
    const { ada, mia } = await world.organization(people);
    const before = await world.as(ada).users.get.query({ userId: mia.id });
    await world.as(ada).users.suspend.mutate({ userId: mia.id });
    await world.as(ada).users.reactivate.mutate({ userId: mia.id });
    const after = await world.as(ada).users.get.query({ userId: mia.id });
    expect(after).toEqual(before);
    await world.signIn(mia);
  });

  test("with an end lifts itself when the end is reached, one millisecond before it does not", async () => {
    const { ada, mia } = await world.organization(people);
    const until = new Date(world.clock.now().getTime() + 60 * 60 * 1000);
    await world.as(ada).users.suspend.mutate({ userId: mia.id, until: until.toISOString() });
    await expect(world.signIn(mia)).rejects.toThrow("wrong_credentials");
    world.clock.advance(60 * 60 * 1000);
    await world.signIn(mia);
    expect((await world.as(ada).users.get.query({ userId: mia.id })).status).toBe("active");
  });

  test("an end that has passed is refused and names its field", async () => {
    const { ada, mia } = await world.organization(people);
    const call = world
      .as(ada)
      .users.suspend.mutate({ userId: mia.id, until: "2020-01-01T00:00:00Z" });
    await expect(call).rejects.toMatchObject({
      data: { reason: "end_in_past", fields: { until: [expect.any(String)] } },
    });
  });

  test("whoever is not active can't be suspended, whoever is not suspended can't be reactivated", async () => {
    const { ada, mia } = await world.organization(people);
    const target = { userId: mia.id };
    expect(await refusal(world.as(ada).users.reactivate.mutate(target))).toBe("not_suspended");
    await world.as(ada).users.suspend.mutate(target);
    expect(await refusal(world.as(ada).users.suspend.mutate(target))).toBe("not_active");
  });
});

describe("deleting", () => {
  test("shows the impact, then leaves nothing personal but a pseudonym in the audit log", async () => {
    const { olga, mia } = await world.organization(people);
    await world.signIn(mia);
    const impact = await world.as(olga).users.deletionImpact.query({ userId: mia.id });
    expect(impact).toMatchObject({ name: "mia Tester", sessions: 1, workspaces: 0, groups: 0 });
    await world.as(olga).users.update.mutate({ userId: mia.id, firstName: "Secretive" });
    await world.as(olga).users.delete.mutate({ userId: mia.id });
    expect(await refusal(world.as(olga).users.get.query({ userId: mia.id }))).toBe("not_found");
    const { rows } = await world.as(olga).audit.list.query({ filter: { targetId: mia.id } });
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["user.deleted", "user.updated"]),
    );
    expect(rows.every(({ target }) => target?.name === `Deleted user ${mia.id.slice(-6)}`)).toBe(
      true,
    );
    expect(JSON.stringify(rows)).not.toMatch(/Secretive|mia/);
  });
});

describe("deleting somebody who was invited", () => {
  test("leaves their address nowhere, not in the invitation and not in the audit log", async () => {
    const { olga } = await world.organization(people);
    const email = "erase.me@gone.example";
    const [outcome] = await world
      .as(olga)
      .invitations.create.mutate({ emails: [email], roles: ["member"], note: "For erase.me" });
    const invitationId = outcome?.invitationId ?? "";
    const { url } = await world.as(olga).invitations.link.mutate({ invitationId });
    const user = await whoGotIn(
      world.with({}).invitations.accept.mutate({
        token: new URL(url).hash.slice(1),
        firstName: "Erase",
        lastName: "Me",
        password: "quite a long phrase",
      }),
    );
    await world.as(olga).users.delete.mutate({ userId: user.id });
    const tables = await world.server.services.orm.em.fork().execute(
      `select to_jsonb(t)::text as row from invitation t union all
       select to_jsonb(t)::text from audit_event t union all
       select to_jsonb(t)::text from audit_personal t`,
    );
    expect(JSON.stringify(tables)).not.toMatch(/erase\.me|Erase/);
    const { rows } = await world.as(olga).audit.list.query({});
    expect(rows.map(({ action }) => action)).toContain("invitation.created");
  });
});

describe("rule 4", () => {
  test("the last active owner is kept, whoever asks", async () => {
    const { olga, otto } = await world.organization(people);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}` });
    await backend.users.suspend.mutate({ userId: otto.id });
    const last = { userId: olga.id };
    expect(await refusal(backend.users.suspend.mutate(last))).toBe("last_of_top_role");
    expect(await refusal(backend.users.delete.mutate(last))).toBe("last_of_top_role");
    expect(await refusal(backend.users.assignRoles.mutate({ ...last, roles: ["member"] }))).toBe(
      "last_of_top_role",
    );
    const row = await backend.users.get.query(last);
    expect(row.allowed).toMatchObject({ suspend: "last_of_top_role", delete: "last_of_top_role" });
    await backend.users.reactivate.mutate({ userId: otto.id });
    expect((await backend.users.suspend.mutate(last)).status).toBe("suspended");
  });
});
