import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const day = 24 * 60 * 60 * 1000;
const entitled = { profile: "registration-links", entitlements: ["multi-user"] };
const people = { ada: "account-admin", uma: "account-user" } as const;
const tokenOf = (url: string) => new URL(url).hash.slice(1);
const create = (by: Person, input = {}) =>
  world.as(by).registrationLinks.create.mutate({ expiresInDays: 7, ...input });

describe("making a link", () => {
  test("answers with a link to the register page that ends in seven days", async () => {
    const { ada } = await world.organization(people, entitled);
    const made = await create(ada, { maxUses: 3, domains: ["@ACME.example", "acme.example"] });
    expect(made).toMatchObject({
      roles: ["account-user"],
      maxUses: 3,
      uses: 0,
      usesLeft: 3,
      domains: ["acme.example"],
      status: "live",
      createdBy: "ada Tester",
      allowed: { copyLink: null, revoke: null },
    });
    expect(made.url).toMatch(/^http:\/\/localhost:4000\/register#\S{60,}$/);
    const left = Date.parse(made.expiresAt) - world.clock.now().getTime();
    expect(Math.round(left / 60_000)).toBe((7 * day) / 60_000);
  });

  test("is recorded without the link", async () => {
    const { ada } = await world.organization(people, entitled);
    const { id, url } = await create(ada, { maxUses: 3 });
    await world.as(ada).registrationLinks.link.mutate({ linkId: id });
    await world.as(ada).registrationLinks.revoke.mutate({ linkId: id });
    const { rows } = await world.as(ada).audit.list.query({ filter: { targetId: id } });
    expect(rows.map(({ action }) => action)).toEqual([
      "registration_link.revoked",
      "registration_link.link_copied",
      "registration_link.created",
    ]);
    expect(rows[0]?.target).toMatchObject({
      kind: "registration-link",
      name: `Registration link ${id.slice(-6)}`,
    });
    expect(rows[2]?.changes).toMatchObject({
      roles: { before: null, after: ["account-user"] },
      maxUses: { before: null, after: 3 },
    });
    expect(JSON.stringify(rows)).not.toContain(tokenOf(url).split(".").at(-1));
  });

  test.each([
    ["account-user", {}, "missing_permission"],
    ["account-admin", { roles: ["nobody"] }, "unknown_role"],
    ["account-admin", { roles: ["account-user", "account-admin"] }, "one_role_only"],
    ["account-admin", { licenseType: "pro" }, "licenses_not_offered"],
    ["account-admin", { maxUses: 0 }, "invalid_input"],
    ["account-admin", { expiresInDays: 91 }, "invalid_input"],
    ["account-admin", { domains: ["acme"] }, "invalid_input"],
    ["account-admin", { domains: Array(21).fill("acme.example") }, "invalid_input"],
  ])("as %s with %j is refused with %s", async (role, input, reason) => {
    const { cy } = await world.organization({ cy: role }, entitled);
    expect(await refusal(create(cy, input))).toBe(reason);
  });

  test("nobody gives a role above their own", async () => {
    const { ann } = await world.organization({ ann: "admin", olga: "owner" });
    const call = create(ann, { roles: ["owner"] });
    await expect(call).rejects.toMatchObject({
      data: { reason: "role_above_own", fields: { roles: [expect.any(String)] } },
    });
  });

  test("without the entitlement it is refused", async () => {
    const { ada } = await world.organization(people, { profile: "registration-links" });
    expect(await refusal(create(ada))).toBe("entitlement_needed");
  });

  test("where people come in otherwise it is refused", async () => {
    const { ann } = await world.organization({ ann: "admin" }, { profile: "licensed" });
    expect(await refusal(create(ann))).toBe("onboarding_not_offered");
  });

  test("groups and workspaces have to be there", async () => {
    const { olga } = await world.organization({ olga: "owner" });
    const id = "01a20618-08cc-753d-9709-250a3f52d70c";
    expect(await refusal(create(olga, { groupIds: [id] }))).toBe("unknown_group");
    expect(await refusal(create(olga, { workspaceIds: [id] }))).toBe("unknown_workspace");
  });
});

describe("the list", () => {
  test("has the live links first, then those that ended, each with why", async () => {
    const { ada } = await world.organization(people, entitled);
    const ended = await create(ada, { expiresInDays: 1 });
    const revoked = await create(ada);
    await world.as(ada).registrationLinks.revoke.mutate({ linkId: revoked.id });
    world.clock.advance(day);
    const live = await create(ada, { roles: ["account-admin"] });
    const { rows } = await world.as(ada).registrationLinks.list.query();
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      [live.id, "live"],
      [revoked.id, "revoked"],
      [ended.id, "expired"],
    ]);
    expect(rows.map(({ allowed }) => allowed.revoke)).toEqual([
      null,
      "registration_link_revoked",
      "registration_link_expired",
    ]);
    expect(JSON.stringify(rows)).not.toContain("#");
  });

  test("is for those who may invite", async () => {
    const { uma } = await world.organization(people, entitled);
    expect(await refusal(world.as(uma).registrationLinks.list.query())).toBe("missing_permission");
  });

  test("of another organization shows nothing, and none of its links can be touched", async () => {
    const { ada } = await world.organization(people, entitled);
    const { eve } = await world.organization({ eve: "account-admin" }, entitled);
    const { id: linkId } = await create(ada);
    const { registrationLinks } = world.as(eve);
    expect((await registrationLinks.list.query()).rows).toEqual([]);
    for (const call of [registrationLinks.revoke, registrationLinks.link])
      expect(await refusal(call.mutate({ linkId }))).toBe("not_found");
  });

  test("a link that gives more than one's own role is not one's to revoke or to copy", async () => {
    const { olga, ann } = await world.organization({ olga: "owner", ann: "admin" });
    const { id: linkId } = await create(olga, { roles: ["owner"] });
    const { registrationLinks } = world.as(ann);
    for (const call of [registrationLinks.revoke, registrationLinks.link])
      expect(await refusal(call.mutate({ linkId }))).toBe("higher_rank");
  });
});

describe("the link of a live one", () => {
  test("can be had again, and is the same", async () => {
    const { ada } = await world.organization(people, entitled);
    const { id: linkId, url, expiresAt } = await create(ada);
    const again = await world.as(ada).registrationLinks.link.mutate({ linkId });
    expect(again).toEqual({ url, expiresAt });
  });

  test("is dead once it was revoked, and is revoked once only", async () => {
    const { ada } = await world.organization(people, entitled);
    const { id: linkId, url } = await create(ada);
    const { registrationLinks } = world.as(ada);
    expect(await registrationLinks.revoke.mutate({ linkId })).toMatchObject({ status: "revoked" });
    for (const call of [registrationLinks.revoke, registrationLinks.link])
      expect(await refusal(call.mutate({ linkId }))).toBe("registration_link_revoked");
    const preview = world.with({}).registrationLinks.preview.mutate({ token: tokenOf(url) });
    expect(await refusal(preview)).toBe("registration_link_revoked");
  });
});
