import { describe, expect, test } from "vitest";
import { type Grant, stillOffered, whyNotGrantAccess, whyNotWithoutLicense } from "./grants.ts";
import { licensed } from "./profiles/licensed.ts";
import { actorWith, allBut, roleWith } from "./testing/facts.ts";

type Offers = Parameters<typeof stillOffered>[1];
const everything: Offers = {
  licenseTypes: licensed.licenses.types,
  groups: true,
  workspaces: "members",
};
const nothing: Offers = { licenseTypes: [], groups: false, workspaces: "none" };
const grant: Grant = {
  roles: ["member"],
  licenseType: "pro",
  groupIds: ["design"],
  workspaceIds: ["atlas"],
};
const plain: Grant = { roles: ["member"], licenseType: null, groupIds: [], workspaceIds: [] };
const roles = [roleWith({ key: "member" }), roleWith({ key: "owner", rank: 90 })];
const why = (actor = actorWith(), given = grant, offers = everything) =>
  whyNotGrantAccess(actor, given, { roles, offers });

describe("what newcomers may be given", () => {
  test("is everything, by whoever may do each by itself", () => {
    expect(why()).toBeNull();
  });

  test.each([
    ["licenses:assign", "licenseType"],
    ["groups:manage", "groupIds"],
    ["workspaces:manage", "workspaceIds"],
  ] as const)("needs %s for %s", (permission, field) => {
    const actor = actorWith({ permissions: allBut(permission) });
    expect(why(actor)).toEqual({ reason: "missing_permission", field });
    expect(why(actor, plain)).toBeNull();
  });

  test.each([
    ["a role above one's own", { ...plain, roles: ["owner"] }, "role_above_own", "roles"],
    ["a license that is none", { ...plain, licenseType: "gold" }, "unknown_license", "licenseType"],
  ])("is not %s", (_what, given, reason, field) => {
    expect(why(actorWith(), given)).toEqual({ reason, field });
  });

  test.each([
    ["a license", { ...plain, licenseType: "pro" }, "licenses_not_offered"],
    ["groups", { ...plain, groupIds: ["design"] }, "groups_not_offered"],
    ["workspaces", { ...plain, workspaceIds: ["atlas"] }, "workspaces_not_offered"],
  ])("is not %s where there are none", (_what, given, reason) => {
    expect(why(actorWith(), given, nothing)?.reason).toBe(reason);
    expect(why(actorWith(), plain, nothing)).toBeNull();
  });

  test("is no workspace where these are shared", () => {
    const shared: Offers = { ...everything, workspaces: "shared" };
    expect(why(actorWith(), grant, shared)?.reason).toBe("workspaces_not_offered");
  });
});

test("a license is needed where there are any", () => {
  expect(whyNotWithoutLicense(null, everything)).toBe("license_needed");
  expect(whyNotWithoutLicense("pro", everything)).toBeNull();
  expect(whyNotWithoutLicense(null, nothing)).toBeNull();
});

test("what was switched off since is left out", () => {
  expect(stillOffered(grant, everything)).toEqual(grant);
  expect(stillOffered(grant, nothing)).toEqual(plain);
  expect(stillOffered({ ...grant, licenseType: "gold" }, everything).licenseType).toBeNull();
});
