import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { container } from "../testing/containers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const licensed = { profile: "licensed", seats: { pro: 2, business: 1 } };

/** What was recorded of somebody, by action, the newest first. */
async function recorded(reader: Person, { id }: Person) {
  const { rows } = await world.as(reader).audit.list.query({ filter: { targetId: id } });
  return rows
    .filter(({ outcome }) => outcome === "done")
    .map(({ action, changes }) => ({ action, changes }));
}

describe("changing details", () => {
  test("changes what is given and leaves the rest, and says in the log what it was", async () => {
    const { ann, dora } = await world.organization(
      { ann: "administrator", dora: "default-user" },
      { profile: "three-tier" },
    );
    const { users } = world.as(ann);
    const changed = await users.update.mutate({
      userId: dora.id,
      username: "dora.d",
      about: "Sample",
      dailyMessageLimit: 25,
    });
    expect(changed).toMatchObject({
      firstName: "dora",
      username: "dora.d",
      about: "Sample",
      dailyMessageLimit: 25,
    });
    const cleared = await users.update.mutate({
      userId: dora.id,
      about: "",
      firstName: "",
      lastName: "",
      dailyMessageLimit: null,
    });
    expect(cleared).toMatchObject({ name: dora.email, about: null, dailyMessageLimit: null });
    const [second, first] = await recorded(ann, dora);
    expect(first).toEqual({
      action: "user.updated",
      changes: {
        username: { before: null, after: "dora.d" },
        about: { before: null, after: "Sample" },
        dailyMessageLimit: { before: null, after: 25 },
      },
    });
    expect(second?.changes).toMatchObject({
      firstName: { before: "dora", after: "" },
      dailyMessageLimit: { before: 25, after: null },
    });
  });

  test("to what they are already records nothing", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { users } = world.as(olga);
    await users.update.mutate({
      userId: mia.id,
      firstName: "mia",
      lastName: "Tester",
      groupIds: [],
    });
    await users.update.mutate({ userId: mia.id });
    await users.assignRoles.mutate({ userId: mia.id, roles: ["member"] });
    expect(await recorded(olga, mia)).toEqual([]);
  });

  test("leaves nobody without a name", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    await expect(
      world.as(olga).users.update.mutate({ userId: mia.id, firstName: "" }),
    ).rejects.toMatchObject({
      data: { reason: "first_name_needed", fields: { firstName: [expect.any(String)] } },
    });
  });

  test("to an e-mail is refused in words", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const input = { userId: mia.id, email: "new@test.example" } as never;
    await expect(world.as(olga).users.update.mutate(input)).rejects.toMatchObject({
      data: {
        reason: "invalid_input",
        fields: { email: [expect.stringMatching(/^An administrator can't change an e-mail/)] },
      },
    });
  });

  test("of twenty people whom twenty calls give one username, one has it", async () => {
    const people = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`person${index}`, "member"]),
    );
    const { olga, ...others } = await world.organization<string>({ olga: "owner", ...people });
    const { users } = world.as(olga as Person);
    await users.list.query({});
    const outcomes = await Promise.all(
      Object.values(others).map((person) =>
        refusal(users.update.mutate({ userId: (person as Person).id, username: "the.one" })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "username_taken")).toHaveLength(19);
  });

  test("of the limit is refused for the top role, and where there is no limit", async () => {
    const { ann, amy } = await world.organization(
      { ann: "administrator", amy: "administrator" },
      { profile: "three-tier" },
    );
    const limit = { userId: amy.id, dailyMessageLimit: 10 };
    expect(await refusal(world.as(ann).users.update.mutate(limit))).toBe("limit_exempt");
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    expect(await refusal(world.as(olga).users.update.mutate({ ...limit, userId: mia.id }))).toBe(
      "limit_not_offered",
    );
  });
});

describe("a license", () => {
  test("is given, changed and taken away, each recorded", async () => {
    const { ada, uma } = await world.organization({ ada: "admin", uma: "user" }, licensed);
    const { users } = world.as(ada);
    const give = (licenseType: string | null) =>
      users.update.mutate({ userId: uma.id, licenseType });
    expect((await give("pro")).licenseType).toBe("pro");
    expect((await give("business")).licenseType).toBe("business");
    expect((await give(null)).licenseType).toBeNull();
    expect((await recorded(ada, uma)).map(({ changes }) => changes.licenseType)).toEqual([
      { before: "business", after: null },
      { before: "pro", after: "business" },
      { before: null, after: "pro" },
    ]);
  });

  test.each([
    ["pro", { seats: { pro: 0 } }, "seats_full"],
    ["knowledge-only", {}, "seats_full"],
    ["gold", {}, "unknown_license"],
  ])("%s is refused at its field: %j %s", async (licenseType, seats, reason) => {
    const set = { profile: "licensed", ...seats };
    const { ada, uma } = await world.organization({ ada: "admin", uma: "user" }, set);
    await expect(
      world.as(ada).users.update.mutate({ userId: uma.id, licenseType }),
    ).rejects.toMatchObject({ data: { reason, fields: { licenseType: [expect.any(String)] } } });
  });

  test("refused takes the rest of the change with it", async () => {
    const set = { profile: "licensed", seats: { pro: 0 } };
    const { ada, uma } = await world.organization({ ada: "admin", uma: "user" }, set);
    const { users } = world.as(ada);
    const call = users.update.mutate({ userId: uma.id, lastName: "Half", licenseType: "pro" });
    expect(await refusal(call)).toBe("seats_full");
    expect((await users.get.query({ userId: uma.id })).lastName).toBe("Tester");
  });
});

describe("groups and workspaces", () => {
  test("are set as a whole, shown, and recorded by name", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { organization } = olga;
    const design = await container(world, "app_group", organization.id, "Design");
    const research = await container(world, "app_group", organization.id, "Research");
    const board = await container(world, "workspace", organization.id, "Board");
    const { users } = world.as(olga);
    const place = (groupIds: string[]) =>
      users.update.mutate({ userId: mia.id, groupIds, workspaceIds: [board] });
    await place([design]);
    const row = await place([research, research]);
    expect(row.groups).toEqual([{ id: research, name: "Research" }]);
    const details = await users.get.query({ userId: mia.id });
    expect(details).toMatchObject({
      groups: [{ id: research, name: "Research" }],
      workspaces: [{ id: board, name: "Board" }],
      sessions: 0,
    });
    expect(await recorded(olga, mia)).toEqual([
      {
        action: "user.groups_changed",
        changes: { groups: { before: ["Design"], after: ["Research"] } },
      },
      expect.objectContaining({ action: "user.workspaces_changed" }),
      {
        action: "user.groups_changed",
        changes: { groups: { before: [], after: ["Design"] } },
      },
    ]);
  });

  test("of another organization are not there", async () => {
    const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
    const { eve } = await world.organization({ eve: "owner" });
    const theirs = await container(world, "app_group", eve.organization.id, "Theirs");
    const { users } = world.as(olga);
    const call = users.update.mutate({ userId: mia.id, groupIds: [theirs] });
    expect(await refusal(call)).toBe("unknown_group");
    expect(await refusal(world.as(eve).users.update.mutate({ userId: mia.id, groupIds: [] }))).toBe(
      "not_found",
    );
  });

  test("take the permission for them, not that for names", async () => {
    const { max, dora } = await world.organization(
      { max: "manager", dora: "default-user" },
      { profile: "three-tier" },
    );
    const { users } = world.as(max);
    const call = users.update.mutate({ userId: dora.id, groupIds: [] });
    expect(await refusal(call)).toBe("missing_permission");
    const board = await container(world, "workspace", max.organization.id, "Board");
    await users.update.mutate({ userId: dora.id, workspaceIds: [board] });
    expect(
      await refusal(world.as(dora).users.update.mutate({ userId: dora.id, about: "Me" })),
    ).toBe("missing_permission");
  });
});

test("promotion to the top role takes the message limit away", async () => {
  const { ann, max } = await world.organization(
    { ann: "administrator", max: "manager" },
    { profile: "three-tier" },
  );
  const { users } = world.as(ann);
  await users.update.mutate({ userId: max.id, dailyMessageLimit: 10 });
  const row = await users.assignRoles.mutate({ userId: max.id, roles: ["administrator"] });
  expect(row.dailyMessageLimit).toBeNull();
  const [promotion] = await recorded(ann, max);
  expect(promotion?.changes).toEqual({
    roles: { before: ["manager"], after: ["administrator"] },
    dailyMessageLimit: { before: 10, after: null },
  });
});

test("several roles are given where the profile has several, and add up", async () => {
  const { ada, pat } = await world.organization(
    { ada: "admin", pat: "public" },
    { profile: "multi-role" },
  );
  const roles = ["public", "manager"];
  const row = await world.as(ada).users.assignRoles.mutate({ userId: pat.id, roles });
  expect(row.roles).toEqual(roles);
  const { permissions } = await world.as(pat).session.me.query();
  expect(permissions).toEqual(expect.arrayContaining(["models:use", "models:manage"]));
});
