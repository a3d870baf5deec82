import type { LicenseRow, Me, RoleRow } from "@usher/domain";
import { expect, test } from "vitest";
import { firstRoles, grantable, withoutSeat } from "./invite-defaults.ts";

const role = (key: string, grant: RoleRow["allowed"]["grant"] = null): RoleRow => ({
  ...{ id: null, key, name: key, summary: key, rank: 1, permissions: [] },
  allowed: { grant },
});
const roles = [role("owner", "role_above_own"), role("admin"), role("member")];
const me = (newcomerRole: string | null) =>
  ({ roles, organization: { switches: { newcomerRole } } }) as unknown as Me;
const license = (left: number | null) => ({ left }) as LicenseRow;

test("only roles that one may give are offered", () => {
  expect(grantable(roles).map(({ key }) => key)).toEqual(["admin", "member"]);
});

test.each([
  ["member", ["member"]],
  [null, []],
  // Whoever may not give it chooses another.
  ["owner", []],
])("where newcomers get %s, %j is chosen at first", (newcomerRole, chosen) => {
  expect(firstRoles(me(newcomerRole))).toEqual(chosen);
});

test.each([
  [3, license(1), 2],
  [3, license(3), 0],
  [3, license(null), 0],
  [3, undefined, 0],
])("of %i addresses with %j, %i find no seat", (count, pool, without) => {
  expect(withoutSeat(count, pool)).toBe(without);
});
