import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const password = "quite a long phrase";
const tiers = { ann: "administrator", max: "manager", dora: "default-user" } as const;

function threeTier() {
  return world.organization(tiers, { profile: "three-tier" });
}

/** What of a table is somebody's of this username. */
async function stored(username: string) {
  const em = world.server.services.orm.em.fork();
  return em.execute("select * from app_user where username = ?", [username]);
}

function signIn({ organization }: Person, identifier: string) {
  return world
    .with({})
    .session.signIn.mutate({ organization: organization.slug, identifier, password });
}

describe("making an account", () => {
  test("puts it in the list, with a password that has to be changed", async () => {
    const { ann } = await threeTier();
    const row = await world.as(ann).users.create.mutate({
      username: "zoe",
      password,
      about: "A sample person",
      roles: ["manager"],
      dailyMessageLimit: 10,
    });
    expect(row).toMatchObject({
      name: "zoe",
      username: "zoe",
      email: null,
      firstName: "",
      roles: ["manager"],
      about: "A sample person",
      dailyMessageLimit: 10,
      mustChangePassword: true,
      status: "active",
    });
    const { rows } = await world.as(ann).users.list.query({ search: "zoe" });
    expect(rows.map(({ id }) => id)).toEqual([row.id]);
  });

  test("gives who was given no role what newcomers get, and records what was given", async () => {
    const { ann } = await threeTier();
    const row = await world.as(ann).users.create.mutate({ username: "plain", password });
    expect(row.roles).toEqual(["default-user"]);
    const { rows } = await world.as(ann).audit.list.query({ filter: { targetId: row.id } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      action: "user.created",
      changes: {
        username: { before: null, after: "plain" },
        roles: { before: null, after: ["default-user"] },
      },
    });
    expect(JSON.stringify(rows)).not.toContain(password);
  });

  test("lets them sign in with that password", async () => {
    const { ann } = await threeTier();
    await world.as(ann).users.create.mutate({ username: "comes.in", password });
    expect(await refusal(signIn(ann, "comes.in"))).toBeNull();
    expect(await refusal(signIn(ann, "comes.not"))).toBe("wrong_credentials");
  });

  test.each([
    [{ username: "Zoe" }, "username", "invalid_input"],
    [{ username: "z" }, "username", "invalid_input"],
    [{ username: "zed", password: "short" }, "password", "invalid_input"],
    [{ username: "zed", password: "password123" }, "password", "common_password"],
    [{ username: "zebedee", password: "my zebedee phrase" }, "password", "personal_password"],
    [{ username: "zed", password: undefined }, "password", "password_needed"],
    [{ username: undefined, firstName: "Zed" }, "username", "identifier_needed"],
    [{ username: undefined, email: "zed@new.example" }, "firstName", "first_name_needed"],
    [{ username: "zed", about: "x".repeat(1001) }, "about", "invalid_input"],
    [{ username: "zed", roles: ["nobody"] }, "roles", "unknown_role"],
    [{ username: "zed", roles: ["manager", "default-user"] }, "roles", "one_role_only"],
    [{ username: "zed", dailyMessageLimit: 0 }, "dailyMessageLimit", "invalid_input"],
    [{ username: "zed", dailyMessageLimit: 2.5 }, "dailyMessageLimit", "invalid_input"],
    [
      { username: "zed", roles: ["administrator"], dailyMessageLimit: 10 },
      "dailyMessageLimit",
      "limit_exempt",
    ],
    [{ username: "zed", licenseType: "pro" }, "licenseType", "licenses_not_offered"],
    [
      { username: "zed", groupIds: ["0198a0a0-0000-7000-8000-00000012ab9f"] },
      "groupIds",
      "groups_not_offered",
    ],
    [
      { username: "zed", workspaceIds: ["0198a0a0-0000-7000-8000-00000012ab9f"] },
      "workspaceIds",
      "unknown_workspace",
    ],
  ])("with %j is refused at the field %s: %s", async (differing, field, reason) => {
    const { ann } = await threeTier();
    const given = JSON.parse(JSON.stringify({ password, ...differing }));
    await expect(world.as(ann).users.create.mutate(given)).rejects.toMatchObject({
      data: { reason, fields: { [field]: [expect.any(String)] } },
    });
  });

  test("under a name that another has is refused by name, and so is another's e-mail", async () => {
    const { ann } = await threeTier();
    const { users } = world.as(ann);
    await users.create.mutate({ username: "twice", password, externalId: "7" });
    await expect(users.create.mutate({ username: "twice", password })).rejects.toMatchObject({
      data: { reason: "username_taken", fields: { username: [expect.any(String)] } },
    });
    const sameEmail = { username: "other", email: ann.email.toUpperCase(), password };
    await expect(users.create.mutate(sameEmail)).rejects.toMatchObject({
      data: { reason: "already_user", fields: { email: [expect.any(String)] } },
    });
    await expect(
      users.create.mutate({ username: "third", externalId: "7", password }),
    ).rejects.toMatchObject({
      data: { reason: "external_id_taken", fields: { externalId: [expect.any(String)] } },
    });
  });

  test("under a name of another organization is nobody's business", async () => {
    const [here, there] = [await threeTier(), await threeTier()];
    await world.as(here.ann).users.create.mutate({ username: "shared", password });
    await world.as(there.ann).users.create.mutate({ username: "shared", password });
    expect(await stored("shared")).toHaveLength(2);
  });

  test("is offered where the profile has it, to those whose role has it", async () => {
    const { ann } = await world.organization({ ann: "admin" }, { profile: "licensed" });
    const input = { username: "zed", password };
    expect(await refusal(world.as(ann).users.create.mutate(input))).toBe("onboarding_not_offered");
    const { dora, max } = await threeTier();
    expect(await refusal(world.as(dora).users.create.mutate(input))).toBe("missing_permission");
    expect(
      await refusal(world.as(max).users.create.mutate({ ...input, roles: ["administrator"] })),
    ).toBe("role_above_own");
  });

  test("in groups and workspaces puts them there, all or nothing", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const em = world.server.services.orm.em.fork();
    const organizationId = olga.organization.id;
    const [group] = await em.execute<{ id: string }[]>(
      `insert into app_group (id, organization_id, name, created_at)
       values (gen_random_uuid(), ?, 'Design', now()) returning id`,
      [organizationId],
    );
    const groupIds = [group?.id ?? ""];
    const { users } = world.as(olga);
    const made = await users.create.mutate({ username: "grouped", password, groupIds });
    expect(made.groups).toEqual([{ id: group?.id, name: "Design" }]);
    const unknown = [...groupIds, made.id];
    await expect(
      users.create.mutate({ username: "nowhere", password, groupIds: unknown }),
    ).rejects.toMatchObject({
      data: { reason: "unknown_group", fields: { groupIds: [expect.any(String)] } },
    });
    expect(await stored("nowhere")).toEqual([]);
  });

  test("ends the invitation that the address had", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const { users, invitations } = world.as(olga);
    const email = "both@new.example";
    const [sent] = await invitations.create.mutate({ emails: [email], roles: ["member"] });
    await users.create.mutate({ email, firstName: "Bo", password });
    const link = invitations.link.mutate({ invitationId: sent?.invitationId ?? "" });
    expect(await refusal(link)).toBe("invitation_not_pending");
  });
});

describe("a host with a sign-in of its own", () => {
  test("makes users without a password, by externalId; nobody else does", async () => {
    const { ann } = await threeTier();
    const host = await backendOf(world, ann);
    const row = await host.users.create.mutate({ externalId: "host-7" });
    expect(row).toMatchObject({ name: "host-7", externalId: "host-7", mustChangePassword: false });
    expect(await refusal(host.users.create.mutate({ username: "no.id" }))).toBe("password_needed");
    expect(await refusal(world.as(ann).users.create.mutate({ externalId: "host-8" }))).toBe(
      "password_needed",
    );
  });
});

describe("looking a username up", () => {
  test("says early what is taken and what is out of form", async () => {
    const { ann, dora } = await threeTier();
    const { users } = world.as(ann);
    await users.create.mutate({ username: "early", password });
    const look = (username: string) => users.checkUsername.query({ username });
    expect(await look("free")).toEqual({ available: true, problem: null });
    expect(await look("early")).toEqual({ available: false, problem: "username_taken" });
    expect(await look("Early")).toEqual({ available: false, problem: "username_capitals" });
    expect(await look("")).toEqual({ available: false, problem: "username_too_short" });
    expect(await refusal(world.as(dora).users.checkUsername.query({ username: "free" }))).toBe(
      "missing_permission",
    );
  });
});

describe("at the same instant", () => {
  test("of twenty who make the same username, one does, and the rest are told", async () => {
    const { ann } = await threeTier();
    const caller = world.as(ann);
    await caller.session.me.query();
    const calls = Array.from({ length: 20 }, () =>
      refusal(caller.users.create.mutate({ username: "contested", password })),
    );
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "username_taken")).toHaveLength(19);
    expect(await stored("contested")).toHaveLength(1);
  });

  test("of twenty who use the same e-mail, one does, and nothing of the others is left", async () => {
    const { ann } = await threeTier();
    const host = await backendOf(world, ann);
    const calls = Array.from({ length: 20 }, (_, index) =>
      refusal(
        host.users.create.mutate({
          externalId: `contested-${index}`,
          email: "contested@new.example",
        }),
      ),
    );
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "already_user")).toHaveLength(19);
    const { rows } = await world
      .as(ann)
      .audit.list.query({ filter: { actions: ["user.created"] } });
    expect(rows).toHaveLength(1);
  });
});
