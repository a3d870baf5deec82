import { afterAll, beforeAll, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const rounds = Array.from({ length: 10 }, (_, round) => round);

/** Roles that users or pending invitations name although the organization has none of that key. */
async function danglingRoles(organizationId: string): Promise<number> {
  const [row] = await world.server.services.orm.em.fork().execute<{ count: string }[]>(
    `select count(*) from (
       select unnest(roles) as key from app_user where organization_id = ?
       union all select unnest(roles) from invitation where organization_id = ? and status = 'pending') held
     where key like 'spare%' and not exists (
       select 1 from custom_role r where r.organization_id = ? and r.key = held.key)`,
    [organizationId, organizationId, organizationId],
  );
  return Number(row?.count);
}

const people = { ann: "owner", bea: "owner", mia: "member" } as const;

async function spareRole({ ann, bea }: Record<"ann" | "bea", Parameters<World["as"]>[0]>) {
  const [first, second] = [world.as(ann), world.as(bea)];
  await second.session.me.query();
  const role = await first.roles.create.mutate({ name: "Spare", rank: 20, permissions: [] });
  return { first, second, roleId: role.id ?? "" };
}

test("a role that is deleted while it is given to somebody is either kept or not given", async () => {
  for (const _ of rounds) {
    const org = await world.organization(people);
    const { first, second, roleId } = await spareRole(org);
    const [deleted, given] = await Promise.all([
      refusal(first.roles.delete.mutate({ roleId })),
      refusal(second.users.assignRoles.mutate({ userId: org.mia.id, roles: ["spare"] })),
    ]);
    expect([
      [null, "unknown_role"],
      ["role_in_use", null],
    ]).toContainEqual([deleted, given]);
    expect(await danglingRoles(org.ann.organization.id)).toBe(0);
  }
});

test("a role that is deleted while people are invited to it is either kept or nobody is", async () => {
  for (const _ of rounds) {
    const org = await world.organization(people);
    const { first, second, roleId } = await spareRole(org);
    const input = { emails: ["cy@race.example"], roles: ["spare"] };
    const [deleted, invited] = await Promise.all([
      refusal(first.roles.delete.mutate({ roleId })),
      refusal(second.invitations.create.mutate(input)),
    ]);
    expect([
      [null, "unknown_role"],
      ["role_in_use", null],
    ]).toContainEqual([deleted, invited]);
    expect(await danglingRoles(org.ann.organization.id)).toBe(0);
  }
});

test("a rank that changes while the role is given is the rank of whoever has it", async () => {
  for (const round of rounds) {
    const org = await world.organization(people);
    const { first, second, roleId } = await spareRole(org);
    const rank = 40 + round;
    await Promise.all([
      first.roles.update.mutate({ roleId, rank }),
      second.users.assignRoles.mutate({ userId: org.mia.id, roles: ["spare"] }),
    ]);
    const [row] = await world.server.services.orm.em
      .fork()
      .execute<{ rank: number }[]>("select rank from app_user where id = ?", [org.mia.id]);
    expect(row?.rank).toBe(rank);
  }
});

test("changes of roles and of the people who hold them do not wait for each other in a circle", async () => {
  const names = ["ann", "bea", "cy", "dee", "eve", "fay"] as const;
  const org = await world.organization(
    Object.fromEntries(names.map((name) => [name, "admin"])) as Record<
      (typeof names)[number],
      string
    >,
    { profile: "multi-role" },
  );
  const callers = names.map((name) => world.as(org[name]));
  await Promise.all(callers.map((caller) => caller.session.me.query()));
  const role = await world
    .as(org.ann)
    .roles.create.mutate({ name: "Spare", rank: 20, permissions: [] });
  for (const name of names.slice(1))
    await world
      .as(org.ann)
      .users.assignRoles.mutate({ userId: org[name].id, roles: ["admin", "spare"] });
  const deeds = names.flatMap((name, index) => {
    const caller = world.as(org[name]);
    const next = org[names[(index + 1) % names.length] ?? "ann"].id;
    return [
      caller.roles.update.mutate({ roleId: role.id ?? "", rank: 30 + index }),
      caller.users.update.mutate({ userId: next, lastName: `Changed ${index}` }),
      caller.users.assignRoles.mutate({ userId: next, roles: ["admin"] }),
    ];
  });
  expect(await Promise.all(deeds.map(refusal))).toEqual(deeds.map(() => null));
});
