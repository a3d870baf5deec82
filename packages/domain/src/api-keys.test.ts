import { describe, expect, test } from "vitest";
import { whyNotCreateApiKey } from "./api-keys.ts";
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
