import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { type Caller, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
let ann: Person;
let host: Caller;
beforeAll(async () => {
  world = await startWorld();
  ({ ann } = await world.organization({ ann: "administrator" }, { profile: "three-tier" }));
  host = await backendOf(world, ann);
});
afterAll(() => world.stop());

describe("a host that has its own sign-in", () => {
  test("makes a user the first time, and changes them from then on", async () => {
    const first = await host.users.upsert.mutate({
      externalId: "h-1",
      email: "one@host.example",
      firstName: "One",
    });
    expect(first).toMatchObject({
      created: true,
      user: { externalId: "h-1", roles: ["default-user"], email: "one@host.example" },
    });
    const second = await host.users.upsert.mutate({
      externalId: "h-1",
      lastName: "More",
      roles: ["manager"],
    });
    expect(second).toMatchObject({
      created: false,
      user: { id: first.user.id, name: "One More", roles: ["manager"] },
    });
  });

  test("changes no e-mail of somebody who is there (rule 5), and is told which one stands", async () => {
    await host.users.upsert.mutate({ externalId: "h-2", email: "two@host.example" });
    const { user } = await host.users.upsert.mutate({
      externalId: "h-2",
      email: "taken.over@host.example",
      lastName: "Two",
    });
    expect(user).toMatchObject({ email: "two@host.example", lastName: "Two" });
  });

  test("records what changed, and nothing when nothing did", async () => {
    const input = { externalId: "h-3", firstName: "Three", roles: ["default-user"] };
    const { user } = await host.users.upsert.mutate(input);
    await host.users.upsert.mutate(input);
    await host.users.upsert.mutate({ ...input, firstName: "Tree" });
    const { rows } = await world.as(ann).audit.list.query({ filter: { targetId: user.id } });
    expect(rows.map(({ action }) => action)).toEqual(["user.updated", "user.created"]);
    expect(rows[0]?.actor.kind).toBe("api-key");
  });

  test("is told by field what another user has", async () => {
    await host.users.upsert.mutate({ externalId: "h-4", username: "four" });
    await expect(
      host.users.upsert.mutate({ externalId: "h-5", username: "four" }),
    ).rejects.toMatchObject({ data: { reason: "username_taken" } });
    await expect(
      host.users.upsert.mutate({ externalId: "h-5", email: ann.email }),
    ).rejects.toMatchObject({
      data: { reason: "already_user", fields: { email: [expect.any(String)] } },
    });
  });

  test("is nobody but a backend with a key for it", async () => {
    const input = { externalId: "h-6" };
    expect(await refusal(world.as(ann).users.upsert.mutate(input))).toBe("missing_permission");
    const { apiKeys } = world.as(ann);
    const permissions = ["users:read", "users:create"];
    const { key } = await apiKeys.create.mutate({ name: "Narrow", permissions });
    const narrow = world.with({ authorization: `Bearer ${key}` });
    expect(await refusal(narrow.users.upsert.mutate(input))).toBe("missing_permission");
  });

  test("may do so whichever way the panel offers, where several users are paid for", async () => {
    const links = { profile: "registration-links" };
    const { bo } = await world.organization({ bo: "account-admin" }, links);
    const unpaid = await backendOf(world, bo);
    expect(await refusal(unpaid.users.upsert.mutate({ externalId: "l" }))).toBe(
      "entitlement_needed",
    );
    const paid = await world.organization(
      { cy: "account-admin" },
      { ...links, entitlements: ["multi-user"] },
    );
    const backend = await backendOf(world, paid.cy);
    expect((await backend.users.upsert.mutate({ externalId: "l" })).created).toBe(true);
  });

  test("keeps the last Administrator whatever it sends", async () => {
    const { amy } = await world.organization({ amy: "administrator" }, { profile: "three-tier" });
    const key = await backendOf(world, amy);
    const em = world.server.services.orm.em.fork();
    await em.execute("update app_user set external_id = 'only' where id = ?", [amy.id]);
    const demotion = { externalId: "only", roles: ["manager"], firstName: "Demoted" };
    expect(await refusal(key.users.upsert.mutate(demotion))).toBe("last_of_top_role");
    expect((await key.users.get.query({ userId: amy.id })).firstName).toBe("amy");
  });
});

test("of a hundred upserts of one externalId at once, one makes the user and none fails", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      host.users.upsert.mutate({
        externalId: "h-100",
        email: "hundred@host.example",
        username: "hundred",
        lastName: `Number ${index}`,
      }),
    ),
  );
  expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
  const users = await world.server.services.orm.em
    .fork()
    .execute("select id from app_user where external_id = 'h-100' or username = 'hundred'");
  expect(users).toHaveLength(1);
  expect(new Set(outcomes.map(({ user }) => user.id)).size).toBe(1);
});
