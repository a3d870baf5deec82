import { systemPermission, systemSlug } from "@usher/domain";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiKey } from "./api-keys/api-key.entity.ts";
import { newApiKey } from "./authentication/api-key.ts";
import { refusal } from "./testing/callers.ts";
import { container } from "./testing/containers.ts";
import type { Person } from "./testing/person.ts";
import { sql } from "./testing/signing-in.ts";
import { startWorld, type World } from "./testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const people = { olga: "owner", mia: "member" } as const;

/** What was refused in somebody's organization, the newest first. */
async function refused(owner: Person) {
  const filter = { actions: ["procedure.refused" as const] };
  const { rows } = await world.as(owner).audit.list.query({ filter });
  return rows.map(({ procedure, reason, target }) => ({ procedure, reason, target }));
}

/** A key of the owner's, and the headers to act with it for somebody. */
async function keyOf(owner: Person, user?: Person) {
  const { key, apiKey } = await world.as(owner).apiKeys.create.mutate({ name: "Backend" });
  const authorization = `Bearer ${key}`;
  return { apiKey, headers: { authorization, ...(user && { "usher-act-as": user.id }) } };
}

describe("what is refused", () => {
  test("is recorded with what it was about, by whatever name the input has for it", async () => {
    const { olga, mia } = await world.organization(people);
    const { apiKey } = await keyOf(olga);
    const groupId = await container(world, "app_group", olga.organization.id, "Group");
    const { apiKeys, groups, users } = world.as(mia);
    await refusal(users.suspend.mutate({ userId: olga.id }));
    await refusal(apiKeys.revoke.mutate({ apiKeyId: apiKey.id }));
    await refusal(groups.delete.mutate({ groupId }));
    await refusal(groups.create.mutate({ name: "Another" }));
    const reason = "missing_permission";
    expect(await refused(olga)).toMatchObject([
      { procedure: "groups.create", reason, target: null },
      { procedure: "groups.delete", reason, target: { kind: "group", id: groupId } },
      { procedure: "apiKeys.revoke", reason, target: { kind: "api-key", id: apiKey.id } },
      { procedure: "users.suspend", reason, target: { kind: "user", id: olga.id } },
    ]);
  });

  test("is no deed where somebody only wanted to read", async () => {
    const { olga, mia } = await world.organization(people);
    expect(await refusal(world.as(mia).users.list.query({}))).toBe("missing_permission");
    expect(await refused(olga)).toEqual([]);
  });

  test("is recorded between transactions, too, and once", async () => {
    const { olga, mia } = await world.organization(people);
    const backend = world.with((await keyOf(olga, mia)).headers);
    await refusal(backend.mfa.beginTotp.mutate({}));
    await refusal(backend.session.stepUp.mutate({ password: "any" }));
    await refusal(
      world.as(mia).users.create.mutate({ email: "new@host.example", roles: ["member"] }),
    );
    expect((await refused(olga)).map(({ procedure, reason }) => [procedure, reason])).toEqual([
      ["users.create", "missing_permission"],
      ["session.stepUp", "not_signed_in"],
      ["mfa.beginTotp", "not_signed_in"],
    ]);
  });

  test("stands in the log with who called: a key, or else a user", async () => {
    const { olga, mia } = await world.organization(people);
    const { apiKey, headers } = await keyOf(olga, mia);
    const { id: organizationId } = olga.organization;
    for (const [caller, kind, id] of [
      [world.with(headers), "api-key", apiKey.id],
      [world.as(mia), "user", mia.id],
    ] as const) {
      await refusal(caller.users.suspend.mutate({ userId: olga.id }));
      const line = world.log.lines.findLast((line) => line.includes('"msg":"refused"')) ?? "{}";
      expect(JSON.parse(line).caller).toEqual({ kind, id, organizationId });
    }
  });
});

test("system administrators are so in a session of their own, and by nothing that they lend", async () => {
  const role = "system-administrator";
  const set = { profile: "system", slug: systemSlug };
  const { sys } = await world.organization({ sys: role }, set);
  expect(await refusal(world.as(sys).system.listProfiles.query())).toBeNull();
  // Their role makes no keys. This one stands for any way to act for them that there may be.
  const { key, ...kept } = newApiKey();
  const em = world.server.services.orm.em.fork();
  const organizationId = sys.organization.id;
  const more = { name: "Lent", permissions: [systemPermission], rank: 1000, createdById: null };
  em.create(ApiKey, { id: v7(), organizationId, ...kept, ...more, createdAt: world.clock.now() });
  await em.flush();
  const authorization = `Bearer ${key}`;
  for (const headers of [{ authorization }, { authorization, "usher-act-as": sys.id }]) {
    expect(await refusal(world.with(headers).system.listProfiles.query())).toBe(
      "missing_permission",
    );
  }
  const recorded = "select reason from audit_event where organization_id = ? and reason <> ''";
  const reason = "missing_permission";
  expect(await sql(world, recorded, [organizationId])).toEqual([{ reason }, { reason }]);
});
