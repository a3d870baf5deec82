import type { Permission } from "@usher/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal } from "../testing/callers.ts";
import { password } from "../testing/person.ts";
import { sql } from "../testing/signing-in.ts";
import { startWorld, type World } from "../testing/world.ts";

/** Whoever may do little makes nothing that may do more, and lays hands on nothing that does. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const people = { olga: "owner", ada: "admin", mia: "member" } as const;
const origin = "http://host.example";

describe("a narrow key", () => {
  /** What Olga's key may do when it was given no more than this. */
  async function narrow(permissions: Permission[]) {
    const made = await world.organization(people);
    const caller = world.as(made.olga);
    const { key } = await caller.apiKeys.create.mutate({ name: "Narrow", permissions });
    return { ...made, caller, host: world.with({ authorization: `Bearer ${key}` }) };
  }

  test("makes no wider one, asked for or not", async () => {
    const { host } = await narrow(["api-keys:manage", "users:read"]);
    for (const permissions of [["users:delete"], ["users:read", "roles:assign"]])
      expect(await refusal(host.apiKeys.create.mutate({ name: "W", permissions }))).toBe(
        "permission_not_held",
      );
    const { key } = await host.apiKeys.create.mutate({ name: "Same" });
    const [made] = await sql<{ permissions: string[] }>(
      world,
      "select permissions from api_key where name = 'Same'",
    );
    expect(made?.permissions.toSorted()).toEqual(["api-keys:manage", "users:read"]);
    expect(key).toMatch(/^usher_key_/);
  });

  test("gives no role, lends no token and makes no user with more than it holds", async () => {
    const { host, mia, ada } = await narrow(["roles:assign", "users:create", "users:invite"]);
    const roles = ["admin"];
    const calls = [
      () => host.users.assignRoles.mutate({ userId: mia.id, roles }),
      () => host.users.create.mutate({ username: "wide", password, roles }),
      () => host.invitations.create.mutate({ emails: ["a@b.example"], roles }),
      () => host.registrationLinks.create.mutate({ roles }),
    ];
    for (const call of calls) expect(await refusal(call())).toBe("role_exceeds_permissions");
    const { token } = await host.embed.createToken.mutate({ userId: ada.id, origin });
    const panel = world.with({ authorization: `Bearer ${token}`, origin });
    expect((await panel.session.me.query()).permissions.toSorted()).toEqual([
      "roles:assign",
      "users:create",
      "users:invite",
    ]);
  });

  test("sets no password of somebody who may do more: whoever signs in with it would be them", async () => {
    const { host, olga, ada, mia } = await narrow(["users:set-password", "users:read"]);
    for (const { id: userId } of [olga, ada]) {
      expect(await refusal(host.users.setPassword.mutate({ userId, password }))).toBe(
        "role_exceeds_permissions",
      );
      const row = await host.users.get.query({ userId });
      expect(row.allowed.setPassword).toBe("role_exceeds_permissions");
    }
    expect(await refusal(host.users.setPassword.mutate({ userId: mia.id, password }))).toBeNull();
  });

  test("is shown no link that would make somebody who may do more", async () => {
    const { host, caller } = await narrow(["users:invite"]);
    const [invited] = await caller.invitations.create.mutate({
      emails: ["wide@guests.example"],
      roles: ["owner"],
    });
    const link = await caller.registrationLinks.create.mutate({ roles: ["admin"] });
    const invitationId = invited?.invitationId ?? "";
    expect(await refusal(host.invitations.link.mutate({ invitationId }))).toBe(
      "role_exceeds_permissions",
    );
    expect(await refusal(host.registrationLinks.link.mutate({ linkId: link.id }))).toBe(
      "role_exceeds_permissions",
    );
  });
});

test("an administrator neither sets the password nor copies the invitation of whom a role lets do more", async () => {
  const { olga, ada, mia } = await world.organization(people);
  const { key } = await world
    .as(olga)
    .roles.create.mutate({ name: "Billing", rank: 10, permissions: ["billing:manage"] });
  await world.as(olga).users.assignRoles.mutate({ userId: mia.id, roles: [key] });
  const [invited] = await world
    .as(olga)
    .invitations.create.mutate({ emails: ["a@guests.example"], roles: [key] });
  const { users, invitations } = world.as(ada);
  expect(await refusal(users.setPassword.mutate({ userId: mia.id, password }))).toBe(
    "role_exceeds_permissions",
  );
  const copied = invitations.link.mutate({ invitationId: invited?.invitationId ?? "" });
  expect(await refusal(copied)).toBe("role_exceeds_permissions");
});
