import { expect, test } from "vitest";
import { type LineWords, resolveLine } from "./bulk-lines.ts";
import type { InvitationLine } from "./inputs/bulk.ts";
import { actorWith, allBut, roleWith } from "./testing/facts.ts";

const words: LineWords = {
  roles: [
    roleWith({ key: "owner", name: "Owner", rank: 90 }),
    roleWith({ key: "team-lead", name: "Team lead", rank: 40 }),
    roleWith({ key: "member", name: "Member" }),
  ],
  several: false,
  newcomerRole: "member",
  licenseTypes: [],
  hasGroups: true,
  groups: [{ id: "g1", name: "Design" }],
};
const pro = { key: "pro", name: "Pro Plus", summary: "All.", features: [] };

const read = (line: Partial<InvitationLine>, more: Partial<LineWords> = {}, actor = actorWith()) =>
  resolveLine(actor, { email: "a@b.example", ...line }, { ...words, ...more });

const reasons = (...given: Parameters<typeof read>) =>
  read(...given).problems.map(({ field, reason }) => [field, reason]);

test("an address alone comes in as newcomers do", () => {
  expect(read({ email: " A@B.example" })).toEqual({
    resolved: {
      email: "a@b.example",
      roles: ["member"],
      licenseType: null,
      groupIds: [],
      note: null,
    },
    problems: [],
  });
});

test("roles, licenses and groups go by key or name, in any case", () => {
  const { resolved, problems } = read(
    { roles: ["TEAM LEAD"], licenseType: "pro plus", groups: [" design ", "Design"], note: "Hi" },
    { licenseTypes: [pro] },
  );
  expect(problems).toEqual([]);
  expect(resolved).toMatchObject({
    roles: ["team-lead"],
    licenseType: "pro",
    groupIds: ["g1"],
    note: "Hi",
  });
});

test("every field says what is wrong in it", () => {
  expect(
    reasons({ email: "b.example", roles: ["king"], groups: ["choir"], note: "x".repeat(1001) }),
  ).toEqual([
    ["email", "invalid_email"],
    ["note", "note_too_long"],
    ["roles", "unknown_role"],
    ["groups", "unknown_group"],
  ]);
  expect(read({ roles: ["king"] }).problems).toEqual([
    { field: "roles", reason: "unknown_role", value: "king" },
  ]);
});

test("nobody is given what the actor may not give", () => {
  expect(reasons({ roles: ["Owner"] })).toEqual([["roles", "role_above_own"]]);
  const few = actorWith({ permissions: allBut("licenses:assign", "groups:manage") });
  expect(reasons({ licenseType: "pro", groups: ["Design"] }, { licenseTypes: [pro] }, few)).toEqual(
    [
      ["licenseType", "missing_permission"],
      ["groups", "missing_permission"],
    ],
  );
});

test("one role where there is one, and a license where there are any", () => {
  expect(reasons({ roles: ["Member", "Team lead"] })).toEqual([["roles", "one_role_only"]]);
  expect(reasons({ roles: ["Member", "Team lead"] }, { several: true })).toEqual([]);
  expect(reasons({}, { newcomerRole: null })).toEqual([["roles", "one_role_only"]]);
  expect(reasons({}, { licenseTypes: [pro] })).toEqual([["licenseType", "license_needed"]]);
  expect(reasons({ licenseType: "pro" })).toEqual([["licenseType", "licenses_not_offered"]]);
  expect(reasons({ groups: ["Design"] }, { hasGroups: false })).toEqual([
    ["groups", "groups_not_offered"],
  ]);
});
