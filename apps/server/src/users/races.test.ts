import { afterAll, beforeAll, expect, test } from "vitest";
import { backendOf } from "../testing/backend.ts";
import { refusal } from "../testing/callers.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const rounds = Array.from({ length: 10 }, (_, round) => round);

/** How many active owners the database holds for an organization. */
async function activeOwners(organizationId: string): Promise<number> {
  const [row] = await world.server.services.orm.em
    .fork()
    .execute<{ count: string }[]>(
      "select count(*) from app_user where organization_id = ? and status = 'active' and 'owner' = any(roles)",
      [organizationId],
    );
  return Number(row?.count);
}

const deeds = {
  suspend: (caller: ReturnType<World["as"]>, userId: string) =>
    caller.users.suspend.mutate({ userId }),
  demote: (caller: ReturnType<World["as"]>, userId: string) =>
    caller.users.assignRoles.mutate({ userId, roles: ["member"] }),
  delete: (caller: ReturnType<World["as"]>, userId: string) =>
    caller.users.delete.mutate({ userId }),
};

for (const [name, deed] of Object.entries(deeds))
  test(`of two owners who ${name} each other at once, one remains`, async () => {
    for (const _ of rounds) {
      const { ann, bea } = await world.organization({ ann: "owner", bea: "owner" });
      const [asAnn, asBea] = [world.as(ann), world.as(bea)];
      // Signed in beforehand, so that both calls start at the same instant.
      await Promise.all([asAnn.session.me.query(), asBea.session.me.query()]);
      const outcomes = await Promise.all([
        refusal(deed(asAnn, bea.id)),
        refusal(deed(asBea, ann.id)),
      ]);
      expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
      expect(await activeOwners(ann.organization.id)).toBe(1);
    }
  });

test("of three owners whom a backend suspends all at once, one remains", async () => {
  for (const _ of rounds) {
    const people = await world.organization({ ann: "owner", bea: "owner", cy: "owner" });
    const backend = await backendOf(world, people.ann);
    // A key of nobody's: one of Ann's would end with Ann.
    await world.server.services.orm.em
      .fork()
      .execute("update api_key set created_by_id = null where organization_id = ?", [
        people.ann.organization.id,
      ]);
    const outcomes = await Promise.all(
      Object.values(people).map(({ id }) => refusal(backend.users.suspend.mutate({ userId: id }))),
    );
    expect(outcomes.filter((outcome) => outcome === "last_of_top_role")).toHaveLength(1);
    expect(await activeOwners(people.ann.organization.id)).toBe(1);
  }
});
