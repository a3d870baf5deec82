import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Group } from "../groups/group.entity.ts";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";
import { Workspace } from "../workspaces/workspace.entity.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60 * 1000;
let count = 0;
const address = () => `newcomer.${++count}@join.example`;
const licensed = { profile: "licensed", seats: { pro: 2, business: null } };
const fork = () => world.server.services.orm.em.fork();

async function group({ organization }: Person, name: string): Promise<string> {
  const em = fork();
  const made = { id: v7(), organizationId: organization.id, name, createdAt: new Date() };
  em.create(Group, made);
  await em.flush();
  return made.id;
}

async function workspace({ organization }: Person, name: string): Promise<string> {
  const em = fork();
  const made = { id: v7(), organizationId: organization.id, externalId: name, name };
  em.create(Workspace, { ...made, createdAt: new Date() });
  await em.flush();
  return made.id;
}

async function namesOf(table: "group" | "workspace", userId: string): Promise<string[]> {
  const of = table === "group" ? "app_group" : table;
  const found = await fork().execute<{ name: string }[]>(
    `select c.name from ${table}_member m join ${of} c on c.id = m.${table}_id
     where m.user_id = ? order by c.name`,
    [userId],
  );
  return found.map(({ name }) => name);
}

async function tokenOf(by: Person, invitationId: string): Promise<string> {
  const { url } = await world.as(by).invitations.link.mutate({ invitationId });
  return new URL(url).hash.slice(1);
}

const accept = (token: string) =>
  world.with({}).invitations.accept.mutate({
    token,
    firstName: "New",
    lastName: "Comer",
    password: "quite a long phrase",
  });

/** Who accepted, as the list has them. */
async function accepted(by: Person, invitationId: string | null) {
  await accept(await tokenOf(by, invitationId ?? ""));
  const { rows } = await world.as(by).users.list.query({ sort: "-createdAt", limit: 1 });
  const [row] = rows;
  if (row?.kind !== "user") throw new Error("Nobody came in.");
  return row;
}

describe("an invitation that carries a license, groups and workspaces", () => {
  test("shows them in its row, its mail and its preview, and gives them to who accepts", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    const [design, atlas] = [await group(ada, "Design"), await workspace(ada, "Atlas")];
    const email = address();
    const [outcome] = await world.as(ada).invitations.create.mutate({
      emails: [email],
      roles: ["user"],
      licenseType: "pro",
      groupIds: [design, design],
      workspaceIds: [atlas],
    });
    const { rows } = await world.as(ada).users.list.query({ search: email });
    expect(rows).toMatchObject([
      {
        licenseType: "pro",
        groups: [{ id: design, name: "Design" }],
        workspaces: [{ id: atlas, name: "Atlas" }],
        invitedByYou: true,
      },
    ]);
    const [mail] = await world.mail.to(email);
    for (const content of [mail?.text, mail?.html]) {
      expect(content).toContain("to join Test organization as User.");
      expect(content).toContain("Your license: Pro. Chat and knowledge.");
    }
    const token = await tokenOf(ada, outcome?.invitationId ?? "");
    const preview = await world.with({}).invitations.preview.mutate({ token });
    expect(preview).toMatchObject({
      ...{ roles: ["User"], license: "Pro" },
      given: {
        roles: [{ name: "User", wordKey: "licensed.user" }],
        license: { name: "Pro", wordKey: "licensed.pro" },
      },
    });
    const user = await accepted(ada, outcome?.invitationId ?? null);
    expect(user).toMatchObject({ email, licenseType: "pro", roles: ["user"] });
    expect(await namesOf("group", user.id)).toEqual(["Design"]);
    expect(await namesOf("workspace", user.id)).toEqual(["Atlas"]);
    const audit = await world.as(ada).audit.list.query({ filter: { targetId: user.id } });
    expect(audit.rows.at(-1)).toMatchObject({
      action: "user.created",
      changes: {
        licenseType: { after: "pro" },
        groups: { after: ["Design"] },
        workspaces: { after: ["Atlas"] },
      },
    });
  });

  test("leaves out what was deleted meanwhile", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const [design, sales] = [await group(ada, "Design"), await group(ada, "Sales")];
    const [atlas, borea] = [await workspace(ada, "Atlas"), await workspace(ada, "Borea")];
    const [outcome] = await world.as(ada).invitations.create.mutate({
      emails: [address()],
      roles: ["member"],
      groupIds: [design, sales],
      workspaceIds: [atlas, borea],
    });
    await fork().nativeDelete(Group, { id: design });
    await fork().nativeDelete(Workspace, { id: atlas });
    const user = await accepted(ada, outcome?.invitationId ?? null);
    expect(await namesOf("group", user.id)).toEqual(["Sales"]);
    expect(await namesOf("workspace", user.id)).toEqual(["Borea"]);
  });

  test("leaves out a license when licenses were switched off meanwhile", async () => {
    const set = { policies: { licenses: true }, seats: { full: 1 } };
    const { ada } = await world.organization({ ada: "admin" }, set);
    const [outcome] = await world.as(ada).invitations.create.mutate({
      emails: [address()],
      roles: ["member"],
      licenseType: "full",
    });
    await fork().execute("update organization set policies = '{}' where id = ?", [
      ada.organization.id,
    ]);
    expect((await accepted(ada, outcome?.invitationId ?? null)).licenseType).toBeNull();
  });

  test("can carry several roles, which the mail names", async () => {
    const { ada } = await world.organization({ ada: "admin" }, { profile: "multi-role" });
    const email = address();
    await world
      .as(ada)
      .invitations.create.mutate({ emails: [email], roles: ["public", "manager", "public"] });
    const [mail] = await world.mail.to(email);
    expect(mail?.text).toContain("to join Test organization as manager and public.");
    const { rows } = await world.as(ada).users.list.query({ search: email });
    expect(rows[0]?.roles.toSorted()).toEqual(["manager", "public"]);
  });
});

describe("what can't be carried is refused, by its field", () => {
  const unknown = v7();
  test.each([
    ["licensed", {}, "licenseType", "license_needed"],
    ["licensed", { licenseType: "gold" }, "licenseType", "unknown_license"],
    ["standard", { licenseType: "full" }, "licenseType", "licenses_not_offered"],
    ["standard", { groupIds: [unknown] }, "groupIds", "unknown_group"],
    ["standard", { workspaceIds: [unknown] }, "workspaceIds", "unknown_workspace"],
    ["multi-role", { groupIds: [unknown] }, "groupIds", "groups_not_offered"],
    ["multi-role", { workspaceIds: [unknown] }, "workspaceIds", "workspaces_not_offered"],
    ["standard", { groupIds: ["design"] }, "groupIds.0", "invalid_input"],
  ])("in %s with %j: %s is %s", async (profile, carried, field, reason) => {
    const { ada } = await world.organization({ ada: "admin" }, { profile, seats: { pro: 1 } });
    const roles = [{ licensed: "user", standard: "member" }[profile] ?? "public"];
    const call = world
      .as(ada)
      .invitations.create.mutate({ emails: [address()], roles, ...carried });
    await expect(call).rejects.toMatchObject({
      data: { reason, fields: { [field]: [expect.any(String)] } },
    });
  });

  test("a group of another organization is unknown", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const { eve } = await world.organization({ eve: "admin" });
    const groupIds = [await group(eve, "Theirs")];
    const input = { emails: [address()], roles: ["member"], groupIds };
    expect(await refusal(world.as(ada).invitations.create.mutate(input))).toBe("unknown_group");
  });

  test("without the permission for groups, inviting into one is refused and inviting is not", async () => {
    const { ada } = await world.organization({ ada: "admin" });
    const design = await group(ada, "Design");
    const token = await narrowed(ada, ["users:invite", "users:read"]);
    const input = { emails: [address()], roles: ["member"] };
    const create = world.with(token).invitations.create;
    expect(await refusal(create.mutate({ ...input, groupIds: [design] }))).toBe(
      "missing_permission",
    );
    expect(await refusal(create.mutate(input))).toBeNull();
  });

  /** An embed token of this person that may do no more than `scopes`. */
  async function narrowed(person: Person, scopes: string[]) {
    const { key } = await world.as(person).apiKeys.create.mutate({ name: "Backend" });
    const origin = "http://host.example";
    const host = world.with({ authorization: `Bearer ${key}` });
    const { token } = await host.embed.createToken.mutate({ userId: person.id, origin, scopes });
    return { authorization: `Bearer ${token}`, origin };
  }
});

describe("what an inviter could give then and can't any more", () => {
  test("is not given: a license by an inviter who lost the right to it", async () => {
    const { olga, ada } = await world.organization(
      { olga: "owner", ada: "admin" },
      { policies: { licenses: true }, seats: { full: 5 } },
    );
    const [outcome] = await world.as(ada).invitations.create.mutate({
      emails: [address()],
      roles: ["member"],
      licenseType: "full",
    });
    const token = await tokenOf(ada, outcome?.invitationId ?? "");
    // A role of the organization's own that invites and does nothing else.
    await fork().execute(
      `insert into custom_role (id, organization_id, key, name, summary, rank, permissions, created_at)
       values (?, ?, 'inviter', 'Inviter', 'Invites.', 50, '{users:read,users:invite}', now())`,
      [v7(), ada.organization.id],
    );
    await world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["inviter"] });
    expect(await refusal(accept(token))).toBe("inviter_lost_authority");
    const resend = world.as(ada).invitations.resend;
    const again = resend.mutate({ invitationId: outcome?.invitationId ?? "" });
    await expect(again).rejects.toMatchObject({
      data: { reason: "missing_permission", fields: { licenseType: [expect.any(String)] } },
    });
    await world.as(olga).invitations.resend.mutate({ invitationId: outcome?.invitationId ?? "" });
    expect(await refusal(accept(token))).toBeNull();
  });
});

test("an invitation by the backend of somebody suspended since grants nothing", async () => {
  const { olga, ada } = await world.organization({ olga: "owner", ada: "admin" });
  const { key } = await world.as(ada).apiKeys.create.mutate({ name: "Backend" });
  const backend = world.with({ authorization: `Bearer ${key}` });
  const input = { emails: [address()], roles: ["member"] };
  const [outcome] = await backend.invitations.create.mutate(input);
  const token = await tokenOf(olga, outcome?.invitationId ?? "");
  await world.as(olga).users.suspend.mutate({ userId: ada.id });
  expect(await refusal(accept(token))).toBe("inviter_lost_authority");
  await world.as(olga).users.reactivate.mutate({ userId: ada.id });
  expect(await refusal(accept(token))).toBeNull();
});

describe("seats", () => {
  test("go to the first addresses; the others are told that none is left", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    const emails = ["z", "m", "a"].map((name) => `${name}.${address()}`);
    const outcomes = await world.as(ada).invitations.create.mutate({
      emails: [ada.email, ...emails],
      roles: ["user"],
      licenseType: "pro",
    });
    expect(outcomes.map(({ reason }) => reason)).toEqual([
      "already_user",
      null,
      null,
      "seats_full",
    ]);
    const [business, pro] = await world.as(ada).licenses.list.query();
    expect(business).toMatchObject({ key: "business", seats: null, left: null });
    expect(pro).toMatchObject({ seats: 2, used: { users: 0, invitations: 2 }, left: 0 });
    const unlimited = await world.as(ada).invitations.create.mutate({
      emails: emails.slice(2),
      roles: ["user"],
      licenseType: "business",
    });
    expect(unlimited).toMatchObject([{ outcome: "invited" }]);
  });

  test("are the user's after accepting, and free again after revoking and expiry", async () => {
    const { ada } = await world.organization({ ada: "admin" }, licensed);
    const [first, second] = await world.as(ada).invitations.create.mutate({
      emails: [address(), address()],
      roles: ["user"],
      licenseType: "pro",
    });
    const pro = async () => (await world.as(ada).licenses.list.query())[1];
    await accepted(ada, first?.invitationId ?? null);
    expect(await pro()).toMatchObject({ used: { users: 1, invitations: 1 }, left: 0 });
    await world.as(ada).invitations.revoke.mutate({ invitationId: second?.invitationId ?? "" });
    expect(await pro()).toMatchObject({ used: { users: 1, invitations: 0 }, left: 1 });
    const invite = () =>
      world
        .as(ada)
        .invitations.create.mutate({ emails: [address()], roles: ["user"], licenseType: "pro" });
    const [third] = await invite();
    world.clock.advance(7 * day);
    expect(await pro()).toMatchObject({ used: { users: 1, invitations: 0 }, left: 1 });
    expect(await invite()).toMatchObject([{ outcome: "invited" }]);
    // Reinvite takes a seat again, and there is none.
    const resend = { invitationId: third?.invitationId ?? "" };
    expect(await refusal(world.as(ada).invitations.resend.mutate(resend))).toBe("seats_full");
    await world.as(ada).licenses.setSeats.mutate({ licenseType: "pro", seats: 3 });
    expect(await world.as(ada).invitations.resend.mutate(resend)).toMatchObject({
      status: "invited",
      licenseType: "pro",
    });
    expect(await pro()).toMatchObject({ used: { users: 1, invitations: 2 }, left: 0 });
  });
});
