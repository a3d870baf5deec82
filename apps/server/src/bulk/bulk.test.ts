import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addRows, ended, these } from "../testing/bulk.ts";
import { allPieces, type Caller, refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test("each row has its own outcome, and what was done stands in the log as one batch", async () => {
  const { ada, olga, mia, max } = await world.organization({
    ada: "admin",
    olga: "owner",
    mia: "member",
    max: "member",
  });
  const { bulk, users, audit } = world.as(ada);
  await users.suspend.mutate({ userId: max.id });
  const started = await bulk.start.mutate({
    action: "suspend",
    params: { reason: "Project ended" },
    selection: these(ada, olga, mia, max),
    expectedTotal: 4,
  });
  expect(started).toEqual({ jobId: expect.any(String), total: 4 });
  const { job, rows } = await ended(world.as(ada), started.jobId);
  expect(job).toMatchObject({ action: "suspend", status: "done", total: 4, done: 1, refused: 3 });
  expect(job).toMatchObject({ startedBy: "ada Tester", allowed: { cancel: "bulk_ended" } });
  expect(rows.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual([
    ["ada Tester", "refused", "own_account"],
    ["max Tester", "refused", "not_active"],
    ["mia Tester", "done", null],
    ["olga Tester", "refused", "higher_rank"],
  ]);
  const { rows: events } = await audit.list.query({ filter: { batchId: started.jobId } });
  expect(events.map(({ action, target }) => [action, target?.id])).toEqual([
    ["bulk.finished", started.jobId],
    ["procedure.refused", olga.id],
    ["user.suspended", mia.id],
    ["procedure.refused", max.id],
    ["procedure.refused", ada.id],
    ["bulk.started", started.jobId],
  ]);
  expect(events[0]).toMatchObject({ changes: { done: { after: 1 }, refused: { after: 3 } } });
  expect(events[2]).toMatchObject({
    actor: { id: ada.id },
    changes: { reason: { after: "Project ended" } },
    ip: "127.0.0.1",
    procedure: "bulk.start",
  });
});

test("a preview says to how many it would be done and to whom not, and changes nothing", async () => {
  const { ada, olga, mia } = await world.organization({
    ada: "admin",
    olga: "owner",
    mia: "member",
  });
  const { bulk, users, invitations } = world.as(ada);
  await invitations.create.mutate({ emails: ["new@rows.example"], roles: ["member"] });
  const preview = await bulk.preview.query({ action: "suspend", selection: { matching: {} } });
  expect(preview).toMatchObject({
    total: 4,
    allowed: 1,
    examples: [{ id: mia.id, name: "mia Tester" }],
    impact: null,
    seats: null,
  });
  expect(preview.refused.map(({ reason, count }) => [reason, count]).sort()).toEqual([
    ["higher_rank", 1],
    ["not_joined", 1],
    ["own_account", 1],
  ]);
  expect(preview.refused.find(({ reason }) => reason === "higher_rank")?.examples).toEqual([
    { id: olga.id, name: "olga Tester" },
  ]);
  const { rows } = await users.list.query({ filter: { status: ["suspended"] } });
  expect(rows).toEqual([]);
});

const everyDeed = [
  { action: "suspend" },
  { action: "reactivate" },
  { action: "assignRoles", params: { roles: ["member"] as string[] } },
  { action: "delete" },
  { action: "resendInvitation" },
  { action: "revokeInvitation" },
] as const;

for (const deed of everyDeed)
  test(`what is previewed of ${deed.action} is what happens`, async () => {
    for (const caller of ["olga", "ada"] as const) {
      const people = { olga: "owner", ola: "owner", ada: "admin", mia: "member", max: "member" };
      const made = await world.organization(people);
      const { invitations, users } = world.as(made.ola);
      await invitations.create.mutate({ emails: ["top@rows.example"], roles: ["owner"] });
      await invitations.create.mutate({ emails: ["new@rows.example"], roles: ["member"] });
      await users.suspend.mutate({ userId: made.max.id });
      const { bulk } = world.as(made[caller]);
      const selection = { matching: {} };
      const preview = await bulk.preview.query({ ...deed, selection });
      const expectedTotal = preview.total;
      const { jobId } = await bulk.start.mutate({ ...deed, selection, expectedTotal });
      const { job, rows } = await ended(world.as(made[caller]), jobId);
      expect(job).toMatchObject({ total: 7, done: preview.allowed });
      const refused = (reason: string) => rows.filter((row) => row.reason === reason).length;
      for (const { reason, count } of preview.refused) expect(refused(reason)).toBe(count);
    }
  });

test("of all owners at once the last one stays", async () => {
  const { ada, olga } = await world.organization({ ada: "owner", olga: "owner", bea: "owner" });
  const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
  // A key of the installation itself, which stands and falls with nobody.
  await world.server.services.orm.em
    .fork()
    .execute("update api_key set created_by_id = null where organization_id = ?", [
      ada.organization.id,
    ]);
  const backend = world.with({ authorization: `Bearer ${key}` });
  const deed = { action: "suspend", selection: { matching: {} } } as const;
  const preview = await backend.bulk.preview.query(deed);
  expect(preview).toMatchObject({ total: 3, allowed: 2 });
  expect(preview.refused).toMatchObject([{ reason: "last_of_top_role", count: 1 }]);
  const { jobId } = await backend.bulk.start.mutate({ ...deed, expectedTotal: 3 });
  const { rows } = await ended(backend, jobId);
  expect(rows.map(({ name, reason }) => [name, reason])).toEqual([
    ["ada Tester", null],
    ["bea Tester", null],
    ["olga Tester", "last_of_top_role"],
  ]);
  const { rows: left } = await world.as(olga).users.list.query({ filter: { status: ["active"] } });
  expect(left.map(({ id }) => id)).toEqual([olga.id]);
});

test("all that match are those at the start, and they are no others than were seen", async () => {
  const { olga } = await world.organization({ olga: "owner", mia: "member" });
  await addRows(world, olga, 5);
  const { bulk, users } = world.as(olga);
  const selection = { matching: { search: "row 0000" } };
  const deed = { action: "suspend", selection } as const;
  expect(await refusal(bulk.start.mutate({ ...deed, expectedTotal: 4 }))).toBe("selection_changed");
  const { jobId, total } = await bulk.start.mutate({ ...deed, expectedTotal: 5 });
  expect(total).toBe(5);
  const { job } = await ended(world.as(olga), jobId);
  expect(job).toMatchObject({ done: 5, refused: 0 });
  const { rows } = await users.list.query({ filter: { status: ["active"] } });
  expect(rows.map(({ name }) => name)).toEqual(["mia Tester", "olga Tester"]);
  // A refused start leaves nothing behind.
  expect(await bulk.list.query()).toHaveLength(1);
});

test("nobody, unknown ids and the impossible are refused at the start", async () => {
  const { olga, ada, mia } = await world.organization({
    olga: "owner",
    ada: "admin",
    mia: "member",
  });
  const start = (as: Person, input: Parameters<Caller["bulk"]["start"]["mutate"]>[0]) =>
    refusal(world.as(as).bulk.start.mutate(input));
  const one = { selection: these(mia), expectedTotal: 1 };
  const none = { selection: { ids: [] }, expectedTotal: 0 };
  expect(await start(olga, { action: "suspend", ...none })).toBe("nothing_chosen");
  const nobody = { selection: { matching: { search: "nobody" } }, expectedTotal: 0 };
  expect(await start(olga, { action: "suspend", ...nobody })).toBe("nothing_chosen");
  expect(await start(mia, { action: "suspend", ...one })).toBe("missing_permission");
  const roles = (...keys: string[]) =>
    ({ action: "assignRoles", params: { roles: keys } }) as const;
  expect(await start(ada, { ...roles("owner"), ...one })).toBe("role_above_own");
  expect(await start(ada, { ...roles("nothing"), ...one })).toBe("unknown_role");
  const license = { action: "assignLicense", params: { licenseType: "full" } } as const;
  expect(await start(olga, { ...license, ...one })).toBe("licenses_not_offered");
});

test("rows of another organization are as if they were not there", async () => {
  const { olga } = await world.organization({ olga: "owner" });
  const { eve, mia } = await world.organization({ eve: "owner", mia: "member" });
  const { bulk } = world.as(olga);
  const deed = { action: "delete", selection: these(mia) } as const;
  const preview = await bulk.preview.query(deed);
  expect(preview).toMatchObject({ allowed: 0, refused: [{ reason: "not_found", count: 1 }] });
  const { jobId } = await bulk.start.mutate({ ...deed, expectedTotal: 1 });
  const { rows } = await ended(world.as(olga), jobId);
  expect(rows).toMatchObject([{ outcome: "refused", reason: "not_found" }]);
  const others = world.as(eve).bulk;
  expect(await refusal(others.get.query({ jobId }))).toBe("not_found");
  expect(await refusal(others.items.query({ jobId }))).toBe("not_found");
  expect(await refusal(others.cancel.mutate({ jobId }))).toBe("not_found");
  expect(await others.list.query()).toEqual([]);
});

test("a job is seen by who started it and by who reads the audit log", async () => {
  const people = {
    olga: "administrator",
    max: "manager",
    moe: "manager",
    uma: "default-user",
    ulf: "default-user",
  };
  const { olga, max, moe, uma, ulf } = await world.organization(people, { profile: "three-tier" });
  const { jobId } = await world
    .as(max)
    .bulk.start.mutate({ action: "suspend", selection: these(uma), expectedTotal: 1 });
  await ended(world.as(max), jobId);
  const sees = async (person: Person) => refusal(world.as(person).bulk.get.query({ jobId }));
  const { permissions } = await world.as(moe).session.me.query();
  expect(await sees(olga)).toBeNull();
  expect(await sees(ulf)).toBe("not_found");
  expect(await sees(moe)).toBe(permissions.includes("audit:read") ? null : "not_found");
});

test("deleting many says what they leave, and their names go", async () => {
  const { olga, mia, max } = await world.organization({
    olga: "owner",
    mia: "member",
    max: "member",
  });
  const em = world.server.services.orm.em.fork();
  const organizationId = olga.organization.id;
  await em.execute(
    `with made as (insert into app_group (id, organization_id, name, created_at)
       values (gen_random_uuid(), ?, 'Design', now()), (gen_random_uuid(), ?, 'Sales', now()) returning id)
     insert into group_member (group_id, user_id, organization_id)
     select made.id, u.id, ? from made, app_user u where u.id in (?, ?)`,
    [organizationId, organizationId, organizationId, mia.id, max.id],
  );
  const { bulk } = world.as(olga);
  const deed = { action: "delete", selection: these(mia, max) } as const;
  const preview = await bulk.preview.query(deed);
  expect(preview).toMatchObject({ allowed: 2, impact: { groups: 2, workspaces: 0 } });
  const { jobId } = await bulk.start.mutate({ ...deed, expectedTotal: 2 });
  const { rows } = await ended(world.as(olga), jobId);
  expect(rows.map(({ name, outcome }) => [name.slice(0, 13), outcome])).toEqual([
    ["Deleted user ", "done"],
    ["Deleted user ", "done"],
  ]);
});

test("seats go to the first rows, until there are none", async () => {
  const people = { ann: "admin", bea: "user", cy: "user", dan: "user" };
  const { ann, bea, cy, dan } = await world.organization(people, {
    profile: "licensed",
    seats: { pro: 2, business: null },
  });
  const { bulk, users } = world.as(ann);
  const deed = (licenseType: string | null) =>
    ({ action: "assignLicense", params: { licenseType }, selection: these(bea, cy, dan) }) as const;
  const preview = await bulk.preview.query(deed("pro"));
  expect(preview).toMatchObject({ total: 3, allowed: 2, seats: { needed: 3, left: 2 } });
  expect(preview.refused).toMatchObject([{ reason: "seats_full", count: 1 }]);
  const { jobId } = await bulk.start.mutate({ ...deed("pro"), expectedTotal: 3 });
  const { rows } = await ended(world.as(ann), jobId);
  expect(rows.map(({ name, reason }) => [name, reason])).toEqual([
    ["bea Tester", null],
    ["cy Tester", null],
    ["dan Tester", "seats_full"],
  ]);
  // Who holds the license already takes no second seat of it.
  expect(await bulk.preview.query(deed("pro"))).toMatchObject({ seats: { needed: 1, left: 0 } });
  const freed = await bulk.start.mutate({ ...deed(null), expectedTotal: 3 });
  expect((await ended(world.as(ann), freed.jobId)).job).toMatchObject({ done: 3 });
  expect((await users.get.query({ userId: cy.id })).licenseType).toBeNull();
});

test("groups are added and taken away, and those that somebody is in otherwise stay", async () => {
  const { olga, mia, max } = await world.organization({
    olga: "owner",
    mia: "member",
    max: "member",
  });
  const [design, sales] = ["Design", "Sales"].map((name) => ({ id: v7(), name }));
  for (const group of [design, sales])
    await world.server.services.orm.em
      .fork()
      .execute(
        "insert into app_group (id, organization_id, name, created_at) values (?, ?, ?, now())",
        [group?.id, olga.organization.id, group?.name],
      );
  const { bulk, users } = world.as(olga);
  const groupsOf = async (person: Person) =>
    (await users.get.query({ userId: person.id })).groups.map(({ name }) => name);
  async function change(action: "addToGroups" | "removeFromGroups", groupId: string | undefined) {
    const params = { groupIds: [String(groupId)] };
    const asked = { action, params, selection: these(mia, max), expectedTotal: 2 };
    const { jobId } = await bulk.start.mutate(asked);
    expect((await ended(world.as(olga), jobId)).job).toMatchObject({ done: 2 });
  }
  await users.update.mutate({ userId: mia.id, groupIds: [String(design?.id)] });
  await change("addToGroups", sales?.id);
  expect([await groupsOf(mia), await groupsOf(max)]).toEqual([["Design", "Sales"], ["Sales"]]);
  await change("removeFromGroups", design?.id);
  expect([await groupsOf(mia), await groupsOf(max)]).toEqual([["Sales"], ["Sales"]]);
  expect(await refusal(change("addToGroups", v7()))).toBe("unknown_group");
});

test("outcomes are a file too, safe to open in a spreadsheet", async () => {
  const { olga, mia, max } = await world.organization({
    ...{ olga: "owner", mia: "member", max: "member" },
  });
  const { bulk, users } = world.as(olga);
  await users.update.mutate({ userId: mia.id, firstName: "=1+1" });
  const selection = these(olga, mia, max);
  const { jobId } = await bulk.start.mutate({ action: "suspend", selection, expectedTotal: 3 });
  await ended(world.as(olga), jobId);
  const text = (await allPieces(bulk.export.mutate({ jobId }))).join("");
  expect(text.split("\r\n")).toEqual([
    "Position,Name,Id,Outcome,Reason",
    `1,'=1+1 Tester,${mia.id},done,`,
    `2,max Tester,${max.id},done,`,
    `3,olga Tester,${olga.id},refused,You can't do this to your own account.`,
    "",
  ]);
  const refused = (await allPieces(bulk.export.mutate({ jobId, outcome: "refused" }))).join("");
  expect(refused).not.toContain("done");
  expect(await refusal(bulk.export.mutate({ jobId: v7() }))).toBe("not_found");
});

test("two thousand at once are worked off while others go on working", async () => {
  const { olga, mia } = await world.organization({ olga: "owner", mia: "member" });
  await addRows(world, olga, 2000);
  const { bulk, users } = world.as(olga);
  const selection = { matching: { search: "row" } };
  const deed = {
    action: "assignRoles",
    params: { roles: ["admin"] as string[] },
    selection,
  } as const;
  expect(await bulk.preview.query(deed)).toMatchObject({ total: 2000, allowed: 2000 });
  const { jobId } = await bulk.start.mutate({ ...deed, expectedTotal: 2000 });
  const begun = Date.now();
  await users.suspend.mutate({ userId: mia.id });
  expect(Date.now() - begun).toBeLessThan(2000);
  const { job } = await ended(world.as(olga), jobId, 240_000);
  expect(job).toMatchObject({ done: 2000, refused: 0 });
}, 300_000);
