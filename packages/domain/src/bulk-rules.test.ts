import { describe, expect, test } from "vitest";
import type { BulkDeed } from "./bulk.ts";
import {
  permissionOfBulk,
  whyNotBulk,
  whyNotCancelBulk,
  whyNotInBulk,
  whyNotSeeBulk,
} from "./bulk-rules.ts";
import { actorWith, allBut, roleWith, userWith } from "./testing/facts.ts";

const roles = [roleWith({ key: "owner", rank: 90 }), roleWith({ key: "member", rank: 30 })];
const licenseTypes = [{ key: "pro", name: "Pro", summary: "All.", features: [] }];
const offers = { deletion: true, licenseTypes, groups: true, severalRoles: false };
const nothing = { deletion: false, licenseTypes: [], groups: false, severalRoles: false };

const deeds: BulkDeed[] = [
  { action: "suspend", params: {} },
  { action: "reactivate", params: {} },
  { action: "assignRoles", params: { roles: ["member"] } },
  { action: "assignLicense", params: { licenseType: "pro" } },
  { action: "addToGroups", params: { groupIds: ["g"] } },
  { action: "removeFromGroups", params: { groupIds: ["g"] } },
  { action: "delete", params: {} },
  { action: "resendInvitation", params: {} },
  { action: "revokeInvitation", params: {} },
];

describe.each(deeds)("$action for many", (deed) => {
  test("may be started by who holds its permission and may see people", () => {
    const around = { offers, roles };
    expect(whyNotBulk(actorWith(), deed, around)).toBeNull();
    const permission = permissionOfBulk(deed.action);
    for (const missing of [permission, "users:read"])
      expect(whyNotBulk(actorWith({ permissions: allBut(missing) }), deed, around)).toBe(
        "missing_permission",
      );
  });

  test("asks of a person what the single deed asks", () => {
    const above = userWith({ rank: 90 });
    const target = {
      kind: "user",
      id: "bob",
      name: "Bob",
      facts: above,
      licenseType: null,
    } as const;
    const reason = whyNotInBulk(actorWith(), deed, target, { offers, roles, now: new Date() });
    expect(reason).toBe(deed.action.endsWith("Invitation") ? "already_user" : "higher_rank");
  });

  test("asks of an invitation what the single deed asks", () => {
    const now = new Date();
    const facts = { organizationId: "acme", rank: 90, status: "pending", expiresAt: now } as const;
    const target = { kind: "invitation", id: "i", name: "a@b.example", facts } as const;
    const reason = whyNotInBulk(actorWith(), deed, target, { offers, roles, now });
    expect(reason).toBe(deed.action.endsWith("Invitation") ? "higher_rank" : "not_joined");
  });
});

test("what the organization doesn't have is started by nobody", () => {
  const why = (deed: BulkDeed | undefined) =>
    deed && whyNotBulk(actorWith(), deed, { offers: nothing, roles });
  expect(deeds.map(why)).toEqual([
    null,
    null,
    null,
    "licenses_not_offered",
    "groups_not_offered",
    "groups_not_offered",
    "deletion_not_offered",
    null,
    null,
  ]);
});

test("roles and licenses that nobody could be given are refused at the start", () => {
  const around = { offers, roles };
  const assign = (...keys: string[]) =>
    whyNotBulk(actorWith(), { action: "assignRoles", params: { roles: keys } }, around);
  expect(assign("owner")).toBe("role_above_own");
  expect(assign("emperor")).toBe("unknown_role");
  expect(assign("owner", "member")).toBe("one_role_only");
  const license = (licenseType: string | null) =>
    whyNotBulk(actorWith(), { action: "assignLicense", params: { licenseType } }, around);
  expect(license("gold")).toBe("unknown_license");
  expect(license(null)).toBeNull();
});

test("a bulk action is seen by its starter and by who reads the audit log", () => {
  const reader = actorWith();
  const other = actorWith({ permissions: allBut("audit:read") });
  const bulk = { action: "suspend", status: "running", isOwn: false } as const;
  expect(whyNotSeeBulk(reader, bulk)).toBeNull();
  expect(whyNotSeeBulk(other, bulk)).toBe("not_found");
  expect(whyNotSeeBulk(other, { ...bulk, isOwn: true })).toBeNull();
});

test("it is stopped by its starter and by who might have started it, while it is under way", () => {
  const bulk = { action: "suspend", status: "running", isOwn: false } as const;
  const cannot = actorWith({ permissions: allBut("users:suspend") });
  expect(whyNotCancelBulk(actorWith(), bulk)).toBeNull();
  expect(whyNotCancelBulk(cannot, bulk)).toBe("missing_permission");
  expect(whyNotCancelBulk(cannot, { ...bulk, isOwn: true })).toBeNull();
  for (const status of ["done", "cancelled"] as const)
    expect(whyNotCancelBulk(actorWith(), { ...bulk, status })).toBe("bulk_ended");
});

describe("one row of many", () => {
  const now = new Date();
  const around = { offers, roles, now };
  const user = (facts = {}) =>
    ({ kind: "user", id: "bob", name: "Bob", facts: userWith(facts), licenseType: null }) as const;
  const why = (deed: BulkDeed, facts = {}, more = {}) =>
    whyNotInBulk(actorWith(more), deed, user(facts), around);

  test("is refused for what the single deed would be refused for", () => {
    const [suspend, reactivate, assignRoles, assignLicense, addToGroups, , remove] = deeds;
    if (!suspend || !reactivate || !assignRoles || !assignLicense || !addToGroups || !remove)
      throw new Error("There are nine.");
    expect(why(suspend, { status: "suspended" })).toBe("not_active");
    expect(why(reactivate)).toBe("not_suspended");
    expect(why(reactivate, { status: "suspended" })).toBeNull();
    expect(why(remove, {}, { userId: "bob" })).toBe("own_account");
    expect(why(assignRoles, {}, { userId: "bob" })).toBe("own_roles");
    expect(why(assignLicense, {}, { permissions: allBut("licenses:assign") })).toBe(
      "missing_permission",
    );
    expect(why(addToGroups, {}, { permissions: allBut("groups:manage") })).toBe(
      "missing_permission",
    );
  });

  test("that is an invitation is resent or revoked by what is allowed of it", () => {
    const later = new Date(now.getTime() + 60_000);
    const invitation = (status: "pending" | "revoked") =>
      ({
        kind: "invitation",
        id: "i",
        name: "a@b.example",
        facts: { organizationId: "acme", rank: 30, status, expiresAt: later },
      }) as const;
    const ask = (action: "resendInvitation" | "revokeInvitation", status: "pending" | "revoked") =>
      whyNotInBulk(actorWith(), { action, params: {} }, invitation(status), around);
    expect(ask("resendInvitation", "pending")).toBeNull();
    expect(ask("revokeInvitation", "pending")).toBeNull();
    expect(ask("revokeInvitation", "revoked")).not.toBeNull();
  });

  test("that is nothing any more is not found", () => {
    const gone = { kind: null, id: "x", name: "" } as const;
    for (const deed of deeds)
      expect(whyNotInBulk(actorWith(), deed, gone, around)).toBe("not_found");
  });
});
