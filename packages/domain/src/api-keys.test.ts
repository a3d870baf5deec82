import { describe, expect, test } from "vitest";
import { authorityOfKey, whyNotCreateApiKey, whyNotRevokeApiKey } from "./api-keys.ts";
import { actorWith } from "./testing/facts.ts";

describe("who may make an API key", () => {
  const maker = actorWith({ permissions: new Set(["api-keys:manage", "users:read"]) });
  const other = actorWith({ permissions: new Set(["users:read"]) });

  test.each([
    { who: "whoever holds all of it", actor: maker, permissions: ["users:read"], why: null },
    {
      who: "whoever holds all of it",
      actor: maker,
      permissions: ["users:read", "api-keys:manage"],
      why: null,
    },
    { who: "whoever asks for nothing", actor: maker, permissions: [], why: null },
    {
      who: "whoever lacks one of them",
      actor: maker,
      permissions: ["users:read", "users:delete"],
      why: "permission_not_held",
    },
    {
      who: "whoever may make none",
      actor: other,
      permissions: ["users:read"],
      why: "missing_permission",
    },
    {
      who: "whoever may make none",
      actor: other,
      permissions: ["users:delete"],
      why: "missing_permission",
    },
  ])("$who, for $permissions: $why", ({ actor, permissions, why }) => {
    expect(whyNotCreateApiKey(actor, permissions)).toBe(why);
  });
});

describe("who may end an API key", () => {
  const permissions = new Set(["api-keys:manage"]);

  test.each([
    { who: "whoever manages keys", rank: 60, revoked: false, held: permissions, why: null },
    {
      who: "whoever may not",
      rank: 60,
      revoked: false,
      held: new Set(["users:read"]),
      why: "missing_permission",
    },
    {
      who: "someone below the key",
      rank: 90,
      revoked: false,
      held: permissions,
      why: "higher_rank",
    },
    { who: "nobody once more", rank: 60, revoked: true, held: permissions, why: "api_key_revoked" },
  ])("$who: $why", ({ rank, revoked, held, why }) => {
    expect(whyNotRevokeApiKey(actorWith({ permissions: held }), { rank, revoked })).toBe(why);
  });
});

describe("what a key may do now", () => {
  const key = { rank: 60, permissions: ["users:read", "users:edit"] };

  test("is what it was given, while its maker still holds it", () => {
    const maker = { rank: 90, permissions: new Set(["users:read", "users:edit", "audit:read"]) };
    expect(authorityOfKey(key, maker)).toEqual({ rank: 60, permissions: new Set(key.permissions) });
  });

  test("shrinks with its maker, in rank and in permissions", () => {
    const maker = { rank: 30, permissions: new Set(["users:read", "audit:read"]) };
    expect(authorityOfKey(key, maker)).toEqual({ rank: 30, permissions: new Set(["users:read"]) });
  });

  test("is what it was given when set-up made it", () => {
    expect(authorityOfKey(key, null)).toEqual({ rank: 60, permissions: new Set(key.permissions) });
  });
});
