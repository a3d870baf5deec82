import { describe, expect, test } from "vitest";
import { whyNotCreateApiKey, whyNotRevokeApiKey } from "./api-keys.ts";
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
