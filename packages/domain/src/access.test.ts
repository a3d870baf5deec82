import { describe, expect, test } from "vitest";
import { type AccessFacts, type AccessRules, whyNoAccess, whyNotAskAccess } from "./access.ts";
import { actorWith, allBut, roleWith } from "./testing/facts.ts";

const rules: AccessRules = {
  roles: [
    roleWith({ key: "user", permissions: ["chat:use", "own:settings"] }),
    roleWith({ key: "none" }),
  ],
  features: { "chat:use": "chat" },
  licenseTypes: [
    { key: "pro", name: "Pro", summary: "Chat.", features: ["chat"] },
    { key: "less", name: "Less", summary: "No chat.", features: [] },
  ],
  workspaces: "members",
};
const user: AccessFacts = {
  status: "active",
  roles: ["user"],
  licenseType: "pro",
  workspace: null,
};
const inside = { exists: true, isMember: true };
const outside = { exists: true, isMember: false };
const nowhere = { exists: false, isMember: false };

describe("access is refused to", () => {
  test.each<[string, Partial<AccessFacts>, Partial<AccessRules>, string | null]>([
    ["nobody whose role, license and workspace allow it", { workspace: inside }, {}, null],
    ["a suspended user", { status: "suspended" }, {}, "not_active"],
    ["a role that lacks it", { roles: ["none"] }, {}, "missing_permission"],
    ["a role that there is not any more", { roles: ["gone"] }, {}, "missing_permission"],
    ["a license that lacks it", { licenseType: "less" }, {}, "license_lacks_feature"],
    ["who has no license", { licenseType: null }, {}, "license_lacks_feature"],
    ["nobody by license where there are none", { licenseType: null }, { licenseTypes: [] }, null],
    ["who is in another workspace", { workspace: outside }, {}, "not_in_workspace"],
    ["everyone in a workspace there is not", { workspace: nowhere }, {}, "unknown_workspace"],
    ["nobody in a shared workspace", { workspace: outside }, { workspaces: "shared" }, null],
    [
      "everyone in a shared workspace there is not",
      { workspace: nowhere },
      { workspaces: "shared" },
      "unknown_workspace",
    ],
    [
      "everyone in a workspace where there are none",
      { workspace: inside },
      { workspaces: "none" },
      "workspaces_not_offered",
    ],
  ])("%s", (_, facts, differing, reason) => {
    const asked = { ...rules, ...differing };
    expect(whyNoAccess({ ...user, ...facts }, "chat:use", asked)).toBe(reason);
  });

  test("who is not known", () => {
    expect(whyNoAccess(null, "chat:use", rules)).toBe("not_found");
  });
});

test("one asks about oneself, a host's backend about anyone, and whoever reads users too", () => {
  const blind = actorWith({ permissions: allBut("users:read") });
  const person = { byHost: false };
  expect(whyNotAskAccess(blind, "ada", person)).toBeNull();
  expect(whyNotAskAccess(blind, "bob", person)).toBe("missing_permission");
  expect(whyNotAskAccess(blind, null, person)).toBe("missing_permission");
  expect(whyNotAskAccess(actorWith(), "bob", person)).toBeNull();
  expect(whyNotAskAccess({ ...blind, userId: null }, "bob", { byHost: true })).toBeNull();
});
