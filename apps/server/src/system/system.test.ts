import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bootstrap } from "../organizations/bootstrap.ts";
import { allPieces, refusal } from "../testing/callers.ts";
import { type Person, password } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
let sysop: ReturnType<World["as"]>;
beforeAll(async () => {
  world = await startWorld();
  sysop = await systemAdministrator();
});
afterAll(() => world.stop());

/** The first system administrator, as the command line makes one. */
async function systemAdministrator() {
  const { orm, links, clock } = world.server.services;
  const person = { email: "root@system.example", firstName: "Root", lastName: "Sample" };
  const input = { organization: "system", organizationName: "System", ...person };
  const { url } = await bootstrap(orm, links, input, clock());
  const response = await fetch(`${world.server.address}/trpc/session.resetPassword`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: new URL(url).hash.slice(1), password }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return world.with({ cookie });
}

const row = async ({ organization }: Person) => {
  const { rows } = await sysop.system.listOrganizations.query({ search: organization.slug });
  return rows[0];
};

describe("who may", () => {
  test("an owner of an organization may call nothing of it", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const { system } = world.as(olga);
    const { id: organizationId } = olga.organization;
    const calls = [
      system.listOrganizations.query({}),
      system.listProfiles.query(),
      system.report.query(),
      system.audit.query({}),
      system.suspendOrganization.mutate({ organizationId }),
      system.updateOrganization.mutate({ organizationId, plan: "Free" }),
      system.eraseUser.mutate({ organizationId, userId: olga.id }),
    ];
    expect(await Promise.all(calls.map(refusal))).toEqual(calls.map(() => "missing_permission"));
    const { rows } = await world.as(olga).audit.list.query({ filter: { outcome: "refused" } });
    expect(rows).toHaveLength(calls.length);
  });

  test("a system administrator reaches no organization by other procedures", async () => {
    const { mia } = await world.organization({ olga: "owner", mia: "member" });
    expect(await refusal(sysop.users.list.query({}))).toBe("missing_permission");
    expect(await refusal(sysop.users.suspend.mutate({ userId: mia.id }))).toBe("not_found");
    expect(await refusal(sysop.audit.list.query({}))).toBe("missing_permission");
  });

  test("nothing is done to the system's own organization", async () => {
    const me = await sysop.session.me.query();
    const organizationId = me.organization.id;
    const { suspendOrganization, eraseUser } = sysop.system;
    expect(await refusal(suspendOrganization.mutate({ organizationId }))).toBe(
      "system_organization",
    );
    expect(await refusal(eraseUser.mutate({ organizationId, userId: me.user.id }))).toBe(
      "system_organization",
    );
    const { rows } = await sysop.system.listOrganizations.query({});
    expect(rows.map(({ slug }) => slug)).not.toContain("system");
  });
});

describe("an organization that is made", () => {
  const owner = { email: "first@made.example", firstName: "First" };

  test("has its profile and an owner, who sets a password by the link", async () => {
    const input = { slug: "made", name: "Made", profile: "licensed", plan: "Team", owner };
    const { organization, url } = await sysop.system.createOrganization.mutate(input);
    expect(organization).toMatchObject({
      slug: "made",
      profile: "licensed",
      plan: "Team",
      status: "active",
      people: { active: 1, invited: 0 },
      licenses: [{ key: "business", seats: 0 }, { key: "pro" }, { key: "knowledge-only" }],
    });
    const token = new URL(url).hash.slice(1);
    const answer = await world.with({}).session.resetPassword.mutate({ token, password });
    expect(answer).toMatchObject({ status: "signed-in", user: { roles: ["admin"] } });
  });

  test("is refused with an address that is taken or reserved, or an unknown profile", async () => {
    const { createOrganization } = sysop.system;
    const make = (slug: string, profile = "standard") =>
      refusal(createOrganization.mutate({ slug, name: "Another", profile, owner }));
    expect(await make("twice")).toBeNull();
    expect(await make("twice")).toBe("already_bootstrapped");
    expect(await make("system")).toBe("system_organization");
    expect(await make("another", "system")).toBe("system_organization");
    expect(await make("another", "nothing")).toBe("unknown_profile");
  });
});

describe("an organization that is suspended", () => {
  test("lets nobody in by anything they hold, until it is reactivated", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const { id: organizationId, slug: organization } = olga.organization;
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const backend = world.with({ authorization: `Bearer ${key}` });
    const origin = "http://host.example";
    const { token } = await backend.embed.createToken.mutate({ userId: olga.id, origin });
    const panel = world.with({ authorization: `Bearer ${token}`, origin });
    const signIn = { organization, identifier: olga.email, password };

    const suspended = await sysop.system.suspendOrganization.mutate({ organizationId });
    expect(suspended.status).toBe("suspended");
    expect(await refusal(world.as(olga).session.me.query())).toBe("not_signed_in");
    expect(await refusal(panel.session.me.query())).toBe("not_signed_in");
    expect(await refusal(backend.users.list.query({}))).toBe("organization_suspended");
    expect(await refusal(world.with({}).session.signIn.mutate(signIn))).toBe("wrong_credentials");

    await sysop.system.suspendOrganization.mutate({ organizationId, suspended: false });
    expect(await refusal(world.as(olga).session.me.query())).toBeNull();
    expect(await refusal(backend.users.list.query({}))).toBeNull();
    const { rows } = await world
      .as(olga)
      .audit.list.query({ filter: { targetKinds: ["organization"] } });
    expect(rows.slice(0, 2)).toMatchObject([
      { action: "organization.reactivated", actor: { kind: "system-administrator" } },
      { action: "organization.suspended", actor: { name: "System administrator" } },
    ]);
  });
});

describe("an organization that is changed", () => {
  test("takes plan, contact, entitlements and seats in one step, or none of them", async () => {
    const { ann } = await world.organization({ ann: "admin" }, { profile: "licensed" });
    const organizationId = ann.organization.id;
    const change = { organizationId, plan: "Scale", entitlements: ["multi-user"] };
    const wrong = { ...change, seats: { pro: 3, gold: 1 } };
    expect(await refusal(sysop.system.updateOrganization.mutate(wrong))).toBe("unknown_license");
    expect(await row(ann)).toMatchObject({ plan: null, entitlements: [] });
    await sysop.system.updateOrganization.mutate({ ...change, seats: { pro: 3, business: null } });
    const changed = await row(ann);
    expect(changed).toMatchObject({ plan: "Scale", entitlements: ["multi-user"] });
    expect(changed?.licenses.map(({ seats }) => seats)).toEqual([null, 3, 0]);
  });

  test("goes over to another profile only when every role has a place in it", async () => {
    const people = { olga: "owner", ada: "admin", mia: "member" };
    const { olga, ada, mia } = await world.organization(people);
    const organizationId = olga.organization.id;
    const to = (roleMap?: Record<string, string>) =>
      sysop.system.updateOrganization.mutate({
        organizationId,
        profile: "three-tier",
        ...(roleMap ? { roleMap } : {}),
      });
    expect(await refusal(to())).toBe("profile_roles_differ");
    expect(await refusal(to({ owner: "manager", admin: "manager", member: "default-user" }))).toBe(
      "last_of_top_role",
    );
    expect(await refusal(to({ owner: "boss", admin: "manager", member: "default-user" }))).toBe(
      "unknown_role",
    );
    expect((await row(olga))?.profile).toBe("standard");
    await to({ owner: "administrator", admin: "manager", member: "default-user" });
    const me = await world.as(olga).session.me.query();
    expect(me.organization.profile).toBe("three-tier");
    expect(me.permissions).toContain("settings:llm");
    const { rows } = await world.as(olga).users.list.query({});
    const roles = Object.fromEntries(rows.map(({ id, roles: held }) => [id, held]));
    expect(roles).toEqual({
      [olga.id]: ["administrator"],
      [ada.id]: ["manager"],
      [mia.id]: ["default-user"],
    });
    // The rank goes along: a manager may do nothing to an administrator.
    expect(await refusal(world.as(ada).users.suspend.mutate({ userId: olga.id }))).toBe(
      "higher_rank",
    );
  });
});

describe("a user who is erased", () => {
  test("leaves a pseudonym in the log, where administrators themselves delete nobody", async () => {
    const people = { ann: "admin", pia: "public" };
    const { ann, pia } = await world.organization(people, { profile: "multi-role" });
    const { users, audit } = world.as(ann);
    expect(await refusal(users.delete.mutate({ userId: pia.id }))).toBe("deletion_not_offered");
    const organizationId = ann.organization.id;
    const found = await sysop.system.listUsers.query({ organizationId, search: pia.email });
    expect(found.rows.map(({ id }) => id)).toEqual([pia.id]);
    await sysop.system.eraseUser.mutate({ organizationId, userId: pia.id });
    expect(await refusal(users.get.query({ userId: pia.id }))).toBe("not_found");
    const { rows } = await audit.list.query({ filter: { targetId: pia.id } });
    expect(rows[0]).toMatchObject({
      action: "user.erased",
      actor: { kind: "system-administrator" },
      target: { name: `Deleted user ${pia.id.slice(-6)}` },
    });
  });

  test("is not the last one of the top role, nor of another organization", async () => {
    const { ann } = await world.organization({ ann: "admin" }, { profile: "multi-role" });
    const { olga } = await world.organization({ olga: "owner" });
    const { eraseUser } = sysop.system;
    const organizationId = ann.organization.id;
    expect(await refusal(eraseUser.mutate({ organizationId, userId: ann.id }))).toBe(
      "last_of_top_role",
    );
    expect(await refusal(eraseUser.mutate({ organizationId, userId: olga.id }))).toBe("not_found");
  });
});

describe("what is seen of all", () => {
  test("the log of every organization stands in one list, each entry with its organization", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const { eve } = await world.organization({ eve: "owner" });
    await world.as(olga).session.me.query();
    await world.as(eve).session.me.query();
    const { rows, nextCursor } = await sysop.system.audit.query({ limit: 2 });
    expect(rows.map(({ organization, action }) => [organization.id, action])).toEqual([
      [eve.organization.id, "session.started"],
      [olga.organization.id, "session.started"],
    ]);
    const next = await sysop.system.audit.query({ limit: 1, cursor: nextCursor ?? "" });
    expect(next.rows[0]?.action).toBe("organization.created");
    const organizationId = olga.organization.id;
    const own = await sysop.system.audit.query({ organizationId });
    expect(new Set(own.rows.map(({ organization }) => organization.id))).toEqual(
      new Set([organizationId]),
    );
  });

  test("the report counts people, sign-ins, second factors and dormant accounts", async () => {
    const people = { olga: "owner", mia: "member", max: "member", nia: "member" };
    const { olga, mia, max } = await world.organization(people);
    const longAgo = new Date(world.clock.now().getTime() - 91 * 24 * 60 * 60 * 1000);
    await world.server.services.orm.em
      .fork()
      .execute("update app_user set created_at = ? where id = ?", [longAgo, max.id]);
    await world.as(olga).users.suspend.mutate({ userId: mia.id });
    await refusal(
      world.with({}).session.signIn.mutate({
        organization: olga.organization.slug,
        identifier: olga.email,
        password: "not this one",
      }),
    );
    const report = await sysop.system.report.query();
    expect(
      report.rows.find(({ organization }) => organization.id === olga.organization.id),
    ).toEqual({
      organization: expect.objectContaining({ slug: olga.organization.slug, status: "active" }),
      active: 3,
      suspended: 1,
      invited: 0,
      expired: 0,
      withMfa: 0,
      // Neither Max nor Nia was ever active, but Nia is new.
      dormant: 1,
      signIns: 1,
      refusedSignIns: 1,
    });
    const sum = report.rows.reduce((total, { active }) => total + active, 0);
    expect(report.total.active).toBe(sum);
    const [head, rows = ""] = await allPieces(sysop.system.export.mutate());
    expect(head).toMatch(/^Organization,Address,/);
    expect(rows.trimEnd().split("\r\n")).toHaveLength(report.rows.length);
  });
});
