import { describe, expect, test } from "vitest";
import { actorWith, allBut } from "./testing/facts.ts";
import {
  whyNotManageWorkspaces,
  whyNotReadMembers,
  whyNotReadWorkspaces,
  whyNotSetMembers,
} from "./workspaces.ts";

const own = { workspaces: "members" } as const;
const shared = { workspaces: "shared" } as const;
const none = { workspaces: "none" } as const;
const nobody = actorWith({ permissions: new Set() });

describe("workspaces", () => {
  test("are seen by whoever manages them, and by whoever sees people", () => {
    for (const missing of ["workspaces:manage", "users:read"] as const)
      expect(whyNotReadWorkspaces(actorWith({ permissions: allBut(missing) }), own)).toBeNull();
    expect(whyNotReadWorkspaces(nobody, own)).toBe("missing_permission");
  });

  test("are registered by whoever manages them alone", () => {
    expect(whyNotManageWorkspaces(actorWith(), own)).toBeNull();
    const reader = actorWith({ permissions: allBut("workspaces:manage") });
    expect(whyNotManageWorkspaces(reader, own)).toBe("missing_permission");
  });

  test("are nowhere where the profile has none, whoever asks", () => {
    for (const whyNot of [whyNotReadWorkspaces, whyNotManageWorkspaces, whyNotSetMembers])
      expect(whyNot(actorWith(), none)).toBe("workspaces_not_offered");
    for (const isMember of [true, false])
      expect(whyNotReadMembers(actorWith(), none, isMember)).toBe("workspaces_not_offered");
  });
});

describe("the members of a workspace", () => {
  test("see each other, and are seen by whoever sees all workspaces", () => {
    expect(whyNotReadMembers(nobody, own, true)).toBeNull();
    expect(whyNotReadMembers(actorWith(), own, false)).toBeNull();
    expect(whyNotReadMembers(nobody, own, false)).toBe("missing_permission");
  });

  test("are set by whoever manages workspaces", () => {
    expect(whyNotSetMembers(actorWith(), own)).toBeNull();
    expect(whyNotSetMembers(nobody, own)).toBe("missing_permission");
  });

  test("are everybody where workspaces are shared, which nobody changes", () => {
    expect(whyNotReadWorkspaces(actorWith(), shared)).toBeNull();
    expect(whyNotReadMembers(actorWith(), shared, true)).toBe("workspaces_shared");
    expect(whyNotSetMembers(actorWith(), shared)).toBe("workspaces_shared");
  });
});
