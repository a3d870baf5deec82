import { type Permission, systemPermission, systemProfile, systemSlug } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { table } from "../matrix/table.ts";
import { Things } from "../matrix/things.ts";
import { ended } from "../testing/bulk.ts";
import { refusal } from "../testing/callers.ts";
import { container } from "../testing/containers.ts";
import type { Person } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";
import { sendAll } from "./sending.ts";

/** Across organizations, and upwards: lists of which one entry is foreign, and users whom the caller names. */
let world: World;
let sam: Person;
beforeAll(async () => {
  world = await startWorld();
  const administration = { profile: systemProfile.key, slug: systemSlug };
  ({ sam } = await world.organization({ sam: "system-administrator" }, administration));
});
afterAll(() => world.stop());

const people = { olga: "owner", ada: "admin", mia: "member", ben: "member" } as const;
const origin = "http://host.example";

const statusOf = async ({ id }: Person) =>
  (await sql<{ status: string }>(world, "select status from app_user where id = ?", [id]))[0]
    ?.status;

describe("of a list with one's own and a foreign entry", () => {
  const orders = [
    { order: "own first", sort: (ids: string[]) => ids },
    { order: "foreign first", sort: (ids: string[]) => ids.reverse() },
  ];

  test.each(orders)("a bulk action does the own one alone, $order", async ({ sort }) => {
    const { olga, mia } = await world.organization(people);
    const { eve } = await world.organization({ eve: "owner", ann: "owner" });
    const { bulk } = world.as(olga);
    const call = {
      action: "suspend",
      selection: { ids: sort([mia.id, eve.id]) },
      expectedTotal: 2,
    } as const;
    const started = await bulk.start.mutate(call).catch(() => null);
    if (started) await ended(world.as(olga), started.jobId);
    expect(await statusOf(eve)).toBe("active");
    const { rows } = await world.as(eve).audit.list.query({ filter: { targetId: eve.id } });
    expect(rows.filter(({ action }) => action !== "session.started")).toEqual([]);
  });

  test.each(orders)("nobody is put into a group or a workspace, $order", async ({ sort }) => {
    const { olga, mia } = await world.organization(people);
    const { eve } = await world.organization({ eve: "owner" });
    const { id } = olga.organization;
    const groupId = await container(world, "app_group", id, "Own");
    const foreign = await container(world, "app_group", eve.organization.id, "Foreign");
    const workspaceId = await container(world, "workspace", id, "Own");
    const caller = world.as(olga);
    const add = sort([mia.id, eve.id]);
    const groupIds = sort([groupId, foreign]);
    const calls: Record<string, () => Promise<unknown>> = {
      "people into a group": () => caller.groups.setMembers.mutate({ groupId, add }),
      "people into a workspace": () => caller.workspaces.setMembers.mutate({ workspaceId, add }),
      "somebody into groups": () => caller.users.update.mutate({ userId: mia.id, groupIds }),
      "a guest into groups": () =>
        caller.invitations.create.mutate({ emails: ["a@b.example"], roles: ["member"], groupIds }),
      "whoever registers into groups": () =>
        caller.registrationLinks.create.mutate({ roles: ["member"], groupIds }),
      "many into groups": () =>
        caller.bulk.start.mutate({
          ...{ action: "addToGroups", params: { groupIds }, expectedTotal: 1 },
          selection: { ids: [mia.id] },
        }),
    };
    for (const [what, call] of Object.entries(calls))
      expect([what, await refusal(call())]).toEqual([
        what,
        expect.stringMatching(/unknown|not_fo/),
      ]);
    const members = await sql(world, "select user_id from group_member where group_id in (?, ?)", [
      groupId,
      foreign,
    ]);
    expect(members).toEqual([]);
  });

  test("each call of a request is looked at by itself", async () => {
    const { olga, mia, ben } = await world.organization(people);
    const { eve, ann } = await world.organization({ eve: "owner", ann: "member" });
    const suspend = ({ id: userId }: Person) => ({ path: "users.suspend", input: { userId } });
    const session = await world.signIn(olga);
    const calls = [suspend(mia), suspend(ann), suspend(ben), suspend(eve)];
    const answers = await sendAll(world.server.address, session, calls);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 404]);
    expect(await statusOf(ann)).toBe("active");
  });
});

describe("an organization's owner and the system's administrators", () => {
  test("no procedure of an organization reaches a system administrator, or says that there is one", async () => {
    const { olga } = await world.organization(people);
    const things = new Things(world, sam.organization);
    // Every thing of theirs is this one administrator, whatever a call is about.
    things.user = async () => sam.id;
    const reaching = Object.entries(table).filter(
      ([, { needs, about }]) => about && Array.isArray(needs),
    );
    expect(reaching.length).toBeGreaterThan(20);
    const before = await sql(world, "select * from app_user where id = ?", [sam.id]);
    for (const [path, { call }] of reaching) {
      const outcome = await refusal(call(world.as(olga), things, { world, person: olga }));
      expect([path, outcome]).toEqual([path, "not_found"]);
    }
    expect(await sql(world, "select * from app_user where id = ?", [sam.id])).toEqual(before);
  });

  test("nobody gives themselves, a role or a key what system administrators hold", async () => {
    const { olga, mia } = await world.organization(people);
    const caller = world.as(olga);
    const permissions: Permission[] = [systemPermission];
    const calls: Record<string, () => Promise<unknown>> = {
      "a role of theirs": () =>
        caller.users.assignRoles.mutate({ userId: mia.id, roles: ["system-administrator"] }),
      "an invitation to it": () =>
        caller.invitations.create.mutate({
          emails: ["a@b.example"],
          roles: ["system-administrator"],
        }),
      "a role of one's own": () => caller.roles.create.mutate({ name: "R", rank: 1, permissions }),
      "a key": () => caller.apiKeys.create.mutate({ name: "K", permissions }),
    };
    for (const [what, call] of Object.entries(calls))
      expect([what, await refusal(call())]).toEqual([what, expect.stringMatching(/unknown|held/)]);
    // Nor does it help to have it written into the database by some other fault.
    await sql(
      world,
      "insert into custom_role (id, organization_id, key, name, summary, rank, permissions, created_at) values (gen_random_uuid(), ?, 'forged', 'Forged', '', 1, ?, now())",
      [olga.organization.id, `{${systemPermission}}`],
    );
    await sql(world, "update app_user set roles = '{forged}' where id = ?", [mia.id]);
    const { system } = world.as(mia);
    expect(await refusal(system.listOrganizations.query({}))).toBe("missing_permission");
  });
});

describe("who is named by a caller", () => {
  test("is nobody to a session or an embed token, whatever it names", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const host = world.with({ authorization: `Bearer ${key}` });
    const { token } = await host.embed.createToken.mutate({ userId: mia.id, origin });
    const panel = { authorization: `Bearer ${token}`, origin };
    for (const headers of [await world.signIn(mia), panel])
      for (const named of [olga.id, ada.id]) {
        const caller = world.with({ ...headers, "usher-act-as": named });
        expect((await caller.session.me.query()).user.id).toBe(mia.id);
        expect(await refusal(caller.users.list.query({}))).toBe("missing_permission");
        expect(await refusal(caller.embed.createToken.mutate({ userId: named, origin }))).toBe(
          "missing_permission",
        );
      }
  });

  test("is nobody of another organization, and several are nobody", async () => {
    const { olga, mia, ben } = await world.organization(people);
    const { eve } = await world.organization({ eve: "owner" });
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const named = [eve.id, sam.id, "", "null", "*", `${mia.id}, ${ben.id}`, `${mia.id}\t${ben.id}`];
    for (const actAs of named) {
      const headers = { authorization: `Bearer ${key}`, "usher-act-as": actAs };
      expect([actAs, await refusal(world.with(headers).session.me.query())]).toEqual([
        actAs,
        "not_found",
      ]);
    }
  });
});
