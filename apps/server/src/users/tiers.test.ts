import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { type Caller, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { procedures } from "../testing/procedures.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
let people: Record<"ann" | "amy" | "max" | "mel" | "dora", Person>;
beforeAll(async () => {
  world = await startWorld();
  people = await world.organization(
    {
      ann: "administrator",
      amy: "administrator",
      max: "manager",
      mel: "manager",
      dora: "default-user",
    },
    { profile: "three-tier" },
  );
  const host = await backendOf(world, people.ann);
  await host.users.upsert.mutate({ externalId: "host-ada", roles: ["administrator"] });
});
afterAll(() => world.stop());

const password = "quite a long phrase";

/** Every deed of `users`, as it would be done to this user; what it makes or grants is an Administrator. */
const deeds: Record<string, (caller: Caller, userId: string) => Promise<unknown>> = {
  create: ({ users }) =>
    users.create.mutate({ username: "sly", password, roles: ["administrator"] }),
  upsert: ({ users }) => users.upsert.mutate({ externalId: "host-ada", firstName: "Sly" }),
  update: ({ users }, userId) => users.update.mutate({ userId, firstName: "Sly" }),
  assignRoles: ({ users }, userId) => users.assignRoles.mutate({ userId, roles: ["default-user"] }),
  setPassword: ({ users }, userId) => users.setPassword.mutate({ userId, password }),
  resetMfa: ({ users }, userId) => users.resetMfa.mutate({ userId }),
  revokeSessions: ({ users }, userId) => users.revokeSessions.mutate({ userId }),
  suspend: ({ users }, userId) => users.suspend.mutate({ userId }),
  reactivate: ({ users }, userId) => users.reactivate.mutate({ userId }),
  delete: ({ users }, userId) => users.delete.mutate({ userId }),
};

/** Reads, and what comes in pieces: nothing is done to anybody. */
const readings = ["list", "get", "checkUsername", "deletionImpact", "export", "exportData"];

test("every procedure of users is in one of these two tables", () => {
  const names = procedures()
    .filter(({ path }) => path.startsWith("users."))
    .map(({ path }) => path.replace("users.", ""));
  expect(names.sort()).toEqual([...Object.keys(deeds), ...readings].sort());
});

/** What is stored of the Administrators. */
function administrators() {
  return world.server.services.orm.em
    .fork()
    .execute("select * from app_user where 'administrator' = any(roles) order by id");
}

describe("a Manager, to an Administrator,", () => {
  test.each(Object.keys(deeds))("can do nothing by users.%s", async (name) => {
    const { max, amy } = people;
    const before = await administrators();
    const reason = await refusal(Promise.resolve(deeds[name]?.(world.as(max), amy.id)));
    expect(["higher_rank", "role_above_own", "missing_permission"]).toContain(reason);
    expect(await administrators()).toEqual(before);
  });

  test.each([
    { username: "sly" },
    { about: "Sly" },
    { dailyMessageLimit: 10 },
    { dailyMessageLimit: null },
    { workspaceIds: [] },
    { groupIds: [] },
    { licenseType: null },
    {},
  ])("can do nothing by users.update with %j", async (changes) => {
    const { max, amy } = people;
    const call = world.as(max).users.update.mutate({ userId: amy.id, ...changes });
    expect(["higher_rank", "missing_permission"]).toContain(await refusal(call));
  });

  test("can do nothing through a key that acts as the Manager", async () => {
    const { ann, amy, max } = people;
    const { key } = await world.as(ann).apiKeys.create.mutate({ name: "Acting" });
    const acting = world.with({ authorization: `Bearer ${key}`, "usher-act-as": max.id });
    const before = await administrators();
    for (const deed of Object.values(deeds))
      expect(["higher_rank", "role_above_own", "missing_permission"]).toContain(
        await refusal(Promise.resolve(deed(acting, amy.id))),
      );
    expect(await administrators()).toEqual(before);
  });

  test("sees in the row why not", async () => {
    const { max, amy } = people;
    const { allowed } = await world.as(max).users.get.query({ userId: amy.id });
    const reasons = Object.values(allowed);
    expect(reasons.every((reason) => reason !== null)).toBe(true);
  });
});

test("a Manager makes nobody an Administrator, not even themselves", async () => {
  const { max, mel, dora } = people;
  const { users } = world.as(max);
  const roles = ["administrator"];
  expect(await refusal(users.assignRoles.mutate({ userId: dora.id, roles }))).toBe(
    "role_above_own",
  );
  expect(await refusal(users.assignRoles.mutate({ userId: mel.id, roles }))).toBe("role_above_own");
  expect(await refusal(users.assignRoles.mutate({ userId: max.id, roles }))).toBe("own_roles");
});

test("a Manager runs the people: makes, changes, suspends, sets passwords and deletes", async () => {
  const { max } = people;
  const { users } = world.as(max);
  const { id: userId } = await users.create.mutate({ username: "newly", password });
  await users.update.mutate({ userId, about: "Sample", dailyMessageLimit: 5 });
  await users.setPassword.mutate({ userId, password: "another long phrase" });
  await users.assignRoles.mutate({ userId, roles: ["manager"] });
  await users.suspend.mutate({ userId });
  await users.reactivate.mutate({ userId });
  await users.revokeSessions.mutate({ userId });
  expect(await users.delete.mutate({ userId })).toEqual({ id: userId });
});

test.each(Object.keys(deeds))("a Default User can do nothing by users.%s", async (name) => {
  const { dora, mel } = people;
  const call = Promise.resolve(deeds[name]?.(world.as(dora), mel.id));
  expect(await refusal(call)).toBe("missing_permission");
});

test.each(Object.keys(deeds).filter((name) => name !== "create" && name !== "upsert"))(
  "of another organization there is nobody for users.%s",
  async (name) => {
    const { eve } = await world.organization({ eve: "administrator" }, { profile: "three-tier" });
    const call = Promise.resolve(deeds[name]?.(world.as(eve), people.dora.id));
    expect(await refusal(call)).toBe("not_found");
  },
);
