import { expect, test } from "vitest";
import { whyNotManageGroups, whyNotReadGroups } from "./groups.ts";
import { actorWith, allBut } from "./testing/facts.ts";

const offered = { groups: true };
const nowhere = { groups: false };

test("groups are seen by whoever manages them, and by whoever sees people", () => {
  for (const missing of ["groups:manage", "users:read"] as const)
    expect(whyNotReadGroups(actorWith({ permissions: allBut(missing) }), offered)).toBeNull();
  const neither = actorWith({ permissions: new Set() });
  expect(whyNotReadGroups(neither, offered)).toBe("missing_permission");
});

test("groups are changed by whoever manages them alone", () => {
  expect(whyNotManageGroups(actorWith(), offered)).toBeNull();
  const reader = actorWith({ permissions: allBut("groups:manage") });
  expect(whyNotManageGroups(reader, offered)).toBe("missing_permission");
});

test("where there are no groups nobody sees or changes any", () => {
  expect(whyNotReadGroups(actorWith(), nowhere)).toBe("groups_not_offered");
  expect(whyNotManageGroups(actorWith(), nowhere)).toBe("groups_not_offered");
});
