import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bootstrap } from "../organizations/bootstrap.ts";
import { callers, refusal } from "../testing/callers.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { invitationOf, newPassword } from "./credentials.ts";

/** What may happen once, asked for many times at the same instant, of two servers. */
let world: World;
let addresses: string[];
beforeAll(async () => {
  world = await startWorld();
  addresses = [world.server.address, (await world.another()).address];
});
afterAll(() => world.stop());

const nobody = (index: number) => callers(addresses[index % 2] ?? "").with({});

/** Asks so many times at once, and again where the server says that it is busy, as a browser would. */
const atOnce = (times: number, call: (index: number) => Promise<unknown>) =>
  Promise.all(
    Array.from({ length: times }, async (_, index) => {
      for (;;) {
        const outcome = await refusal(call(index));
        if (outcome !== "busy") return outcome;
      }
    }),
  );

test("of 50 who accept one invitation at once, one gets in, and one account is made", {
  timeout: 60_000,
}, async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const token = await invitationOf(world, olga);
  const outcomes = await atOnce(50, (index) =>
    nobody(index).invitations.accept.mutate({
      ...{ token, firstName: `Number ${index}`, lastName: "", password: newPassword },
    }),
  );
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "invitation_accepted")).toHaveLength(49);
  const [left] = await sql(
    world,
    `select (select count(*)::int from app_user u where u.organization_id = o.id) as users,
            (select count(*)::int from session s join app_user u on u.id = s.user_id
             where s.organization_id = o.id and u.id <> ?) as sessions,
            (select json_agg(status) from invitation i where i.organization_id = o.id) as invitations
     from organization o where id = ?`,
    [olga.id, olga.organization.id],
  );
  expect(left).toEqual({ users: 2, sessions: 1, invitations: ["accepted"] });
});

describe("of ten first administrators who are made at once", () => {
  test.each(["system", "first"])("of the organization %s, one is", async (organization) => {
    const { orm, links, clock } = world.server.services;
    const made = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        bootstrap(
          orm,
          links,
          {
            ...{ organization, organizationName: "First", firstName: "First", lastName: "" },
            email: `first${index}@owners.example`,
          },
          clock(),
        ),
      ),
    );
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [left] = await sql(
      world,
      `select (select count(*)::int from app_user u where u.organization_id = o.id) as users,
              (select count(*)::int from password_link l where l.organization_id = o.id) as links
       from organization o where slug = ?`,
      [organization],
    );
    expect(left).toEqual({ users: 1, links: 1 });
  });
});
