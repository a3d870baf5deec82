import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import type { Person } from "../testing/person.ts";
import { startWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const origin = "http://host.example";
const people = { olga: "owner", ada: "admin", mia: "member" } as const;

/** The host's backend, with a key that `maker` made. */
async function backend(maker: Person, permissions?: string[]) {
  const { key } = await world
    .as(maker)
    .apiKeys.create.mutate({ name: "Backend", ...(permissions ? { permissions } : {}) });
  return world.with({ authorization: `Bearer ${key}` });
}

const page = (token: string, from: string | null = origin) =>
  world.with({ authorization: `Bearer ${token}`, ...(from ? { origin: from } : {}) });

describe("an embed token", () => {
  test("lets one page act as one user for five minutes", async () => {
    const { olga, ada } = await world.organization(people);
    const host = await backend(olga);
    const { token, expiresAt } = await host.embed.createToken.mutate({ userId: ada.id, origin });
    expect(Date.parse(expiresAt) - world.clock.now().getTime()).toBeLessThanOrEqual(5 * 60 * 1000);
    expect((await page(token).session.me.query()).user.id).toBe(ada.id);
    world.clock.advance(5 * 60 * 1000);
    expect(await refusal(page(token).session.me.query())).toBe("token_expired");
  });

  test("is good for the origin it was made for and no other", async () => {
    const { olga, ada } = await world.organization(people);
    const { token } = await (await backend(olga)).embed.createToken.mutate({
      userId: ada.id,
      origin,
    });
    for (const elsewhere of [
      "http://evil.example",
      "https://host.example",
      "http://host.example:81",
    ])
      expect(await refusal(page(token, elsewhere).session.me.query())).toBe("origin_not_allowed");
  });

  test("is not made for an origin that is not listed", async () => {
    const { olga, ada } = await world.organization(people);
    const host = await backend(olga);
    const call = host.embed.createToken.mutate({ userId: ada.id, origin: "http://evil.example" });
    expect(await refusal(call)).toBe("origin_not_allowed");
  });

  test("narrowed by scopes allows no more than they say", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const host = await backend(olga);
    const scopes = ["users:read", "billing:manage"];
    const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin, scopes });
    const { permissions } = await page(token).session.me.query();
    expect(permissions).toEqual(["users:read"]);
    expect(await refusal(page(token).users.suspend.mutate({ userId: mia.id }))).toBe(
      "missing_permission",
    );
  });

  test.each(["suspended", "deleted"])("ends at once when its user is %s", async (word) => {
    const { olga, ada } = await world.organization(people);
    const { token } = await (await backend(olga)).embed.createToken.mutate({
      userId: ada.id,
      origin,
    });
    const { users } = world.as(olga);
    await (word === "deleted" ? users.delete : users.suspend).mutate({ userId: ada.id });
    expect(await refusal(page(token).session.me.query())).toBe("not_signed_in");
    if (word === "suspended") {
      await users.reactivate.mutate({ userId: ada.id });
      expect(await refusal(page(token).session.me.query())).toBe("not_signed_in");
    }
  });

  test("of a demoted user has the new role's rights at its next call", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const { token } = await (await backend(olga)).embed.createToken.mutate({
      userId: ada.id,
      origin,
    });
    await world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] });
    expect(await refusal(page(token).users.suspend.mutate({ userId: mia.id }))).toBe(
      "missing_permission",
    );
  });

  test("is over once the key that it was made with stands below its user", async () => {
    const { olga, ada, ben } = await world.organization({ ...people, ben: "admin" });
    const { token } = await (await backend(ada)).embed.createToken.mutate({
      userId: ben.id,
      origin,
    });
    expect((await page(token).session.me.query()).user.id).toBe(ben.id);
    await world.as(olga).users.assignRoles.mutate({ userId: ada.id, roles: ["member"] });
    expect(await refusal(page(token).session.me.query())).toBe("token_expired");
  });

  test("has no right any more that was taken from the key's maker", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const { roles, users } = world.as(olga);
    const desk = { name: "Desk", rank: 50, permissions: ["users:read", "api-keys:manage"] };
    const role = await roles.create.mutate(desk);
    const reader = { name: "Reader", rank: 10, permissions: ["users:read"] };
    const { key } = await roles.create.mutate(reader);
    await users.assignRoles.mutate({ userId: ada.id, roles: [role.key] });
    await users.assignRoles.mutate({ userId: mia.id, roles: [key] });
    const { token } = await (await backend(ada)).embed.createToken.mutate({
      userId: mia.id,
      origin,
    });
    expect(await refusal(page(token).users.list.query({}))).toBeNull();
    await roles.update.mutate({ roleId: role.id ?? "", permissions: ["api-keys:manage"] });
    expect(await refusal(page(token).users.list.query({}))).toBe("missing_permission");
    expect(await refusal(world.as(mia).users.list.query({}))).toBeNull();
  });

  test("can be verified by anyone with the published key, and not when a letter is changed", async () => {
    const { olga, ada } = await world.organization(people);
    const { token } = await (await backend(olga)).embed.createToken.mutate({
      userId: ada.id,
      origin,
    });
    const keys = createRemoteJWKSet(new URL(`${world.server.address}/.well-known/jwks.json`));
    const { payload } = await jwtVerify(token, keys, { currentDate: world.clock.now() });
    expect(payload).toMatchObject({ sub: ada.id, org: ada.organization.id, origin });
    const [header, body, signature] = token.split(".");
    const forged = Buffer.from(JSON.stringify({ ...decodeJwt(token), sub: olga.id })).toString(
      "base64url",
    );
    expect(body).not.toBe(forged);
    expect(await refusal(page(`${header}.${forged}.${signature}`).session.me.query())).toBe(
      "token_invalid",
    );
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(await refusal(page(`${none}.${forged}.`).session.me.query())).toBe("token_invalid");
  });

  test("is made by a host's backend only, and not for anyone above its key", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const input = { userId: mia.id, origin };
    expect(await refusal(world.as(olga).embed.createToken.mutate(input))).toBe(
      "missing_permission",
    );
    const host = await backend(ada);
    expect(await refusal(host.embed.createToken.mutate({ userId: olga.id, origin }))).toBe(
      "higher_rank",
    );
    const { eve } = await world.organization({ eve: "owner" });
    expect(await refusal(host.embed.createToken.mutate({ userId: eve.id, origin }))).toBe(
      "not_found",
    );
    expect(await refusal(host.embed.createToken.mutate({ origin }))).toBe("invalid_input");
  });
});

describe("an API key", () => {
  test("does no more than its maker may, at most what it was given", async () => {
    const { olga, ada, mia } = await world.organization(people);
    const wide = world
      .as(ada)
      .apiKeys.create.mutate({ name: "Wide", permissions: ["billing:manage"] });
    expect(await refusal(wide)).toBe("permission_not_held");
    const narrow = await backend(olga, ["users:read", "api-keys:manage"]);
    expect((await narrow.users.list.query({})).rows).toHaveLength(3);
    expect(await refusal(narrow.users.suspend.mutate({ userId: mia.id }))).toBe(
      "missing_permission",
    );
    const wider = narrow.apiKeys.create.mutate({ name: "Wider", permissions: ["users:suspend"] });
    expect(await refusal(wider)).toBe("permission_not_held");
  });

  test("acting for a user does no more than that user may", async () => {
    const { olga, mia, ada } = await world.organization(people);
    const { key } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    const asMia = world.with({ authorization: `Bearer ${key}`, "usher-act-as": mia.id });
    expect((await asMia.session.me.query()).user.id).toBe(mia.id);
    expect(await refusal(asMia.users.suspend.mutate({ userId: ada.id }))).toBe(
      "missing_permission",
    );
    const asNobody = world.with({ authorization: `Bearer ${key}`, "usher-act-as": "nobody" });
    expect(await refusal(asNobody.session.me.query())).toBe("not_found");
  });

  test("acts for nobody above its maker, and renames nobody without users:edit", async () => {
    const { olga, ada } = await world.organization(people);
    const asUser = async (maker: Person, user: Person, permissions?: string[]) => {
      const input = { name: "Backend", ...(permissions ? { permissions } : {}) };
      const { key } = await world.as(maker).apiKeys.create.mutate(input);
      return world.with({ authorization: `Bearer ${key}`, "usher-act-as": user.id });
    };
    const rename = { firstName: "Renamed", lastName: "" };
    const above = await asUser(ada, olga);
    expect(await refusal(above.session.updateProfile.mutate(rename))).toBe("higher_rank");
    const narrow = await asUser(ada, ada, ["users:read"]);
    expect(await refusal(narrow.session.updateProfile.mutate(rename))).toBe("missing_permission");
    const wide = await asUser(olga, ada);
    expect((await wide.session.updateProfile.mutate(rename)).name).toBe("Renamed");
  });

  test("is not made with an embed token", async () => {
    const { olga } = await world.organization(people);
    const { token } = await (await backend(olga)).embed.createToken.mutate({
      userId: olga.id,
      origin,
    });
    expect(await refusal(page(token).apiKeys.create.mutate({ name: "Lasting" }))).toBe(
      "not_signed_in",
    );
  });

  test("is shown once, listed by a hint, and dead when revoked", async () => {
    const { olga } = await world.organization(people);
    const { apiKeys } = world.as(olga);
    const { key, apiKey } = await apiKeys.create.mutate({ name: "Backend" });
    const host = world.with({ authorization: `Bearer ${key}` });
    expect(await refusal(host.roles.list.query())).toBeNull();
    const listed = await apiKeys.list.query();
    expect(listed).toMatchObject([
      { id: apiKey.id, createdBy: "olga Tester", hint: key.slice(0, 14) },
    ]);
    expect(JSON.stringify(listed)).not.toContain(key);
    await apiKeys.revoke.mutate({ apiKeyId: apiKey.id });
    expect(await refusal(host.roles.list.query())).toBe("token_invalid");
    expect(await refusal(apiKeys.revoke.mutate({ apiKeyId: apiKey.id }))).toBe("api_key_revoked");
  });

  test("says by the minute when it was used last", async () => {
    const { olga } = await world.organization(people);
    const host = await backend(olga);
    const { apiKeys } = world.as(olga);
    const usedAt = async () => {
      await host.roles.list.query();
      const [key] = await apiKeys.list.query();
      return Date.parse(key?.lastUsedAt ?? "");
    };
    expect((await apiKeys.list.query())[0]?.lastUsedAt).toBeNull();
    const first = await usedAt();
    expect(first).toBeLessThanOrEqual(world.clock.now().getTime());
    world.clock.advance(50_000);
    expect(await usedAt()).toBe(first);
    world.clock.advance(10_000);
    expect(await usedAt()).toBeGreaterThanOrEqual(first + 60_000);
  });

  test("that nobody made does what it was given, and one whose maker is gone does nothing", async () => {
    const { olga, mia } = await world.organization(people);
    const host = await backend(olga);
    const made = (by: string | null) =>
      world.server.services.orm.em
        .fork()
        .execute("update api_key set created_by_id = ? where organization_id = ?", [
          by,
          olga.organization.id,
        ]);
    await made(null);
    expect(await refusal(host.users.get.query({ userId: mia.id }))).toBeNull();
    await made("0198a0a0-0000-7000-8000-00000012ab9f");
    expect(await refusal(host.users.get.query({ userId: mia.id }))).toBe("token_invalid");
  });

  test("of one organization is not seen, used or revoked from another", async () => {
    const { olga, mia } = await world.organization(people);
    const { eve } = await world.organization({ eve: "owner" });
    const { apiKey } = await world.as(olga).apiKeys.create.mutate({ name: "Backend" });
    expect(await world.as(eve).apiKeys.list.query()).toEqual([]);
    expect(await refusal(world.as(eve).apiKeys.revoke.mutate({ apiKeyId: apiKey.id }))).toBe(
      "not_found",
    );
    const foreign = await backend(eve);
    expect(await refusal(foreign.users.get.query({ userId: mia.id }))).toBe("not_found");
  });
});
