import { expect, test } from "vitest";
import type { BulkDeed, BulkTarget } from "./bulk.ts";
import { tallyBulk } from "./bulk-tally.ts";
import { actorWith, roleWith, userWith } from "./testing/facts.ts";

const roles = [roleWith({ key: "owner", rank: 60 }), roleWith({ key: "member", rank: 30 })];
const licenseTypes = [{ key: "pro", name: "Pro", summary: "All.", features: [] }];
const offers = { deletion: true, licenseTypes, groups: true, severalRoles: false };

const person = (id: string, facts = {}, licenseType: string | null = null): BulkTarget => ({
  ...{ kind: "user", id, name: id, licenseType },
  facts: userWith({ id, ...facts }),
});

function tally(deed: BulkDeed, targets: BulkTarget[], facts = {}) {
  const around = { offers, roles, now: new Date(), activeTop: 3, seatsLeft: null, ...facts };
  const { add, preview } = tallyBulk(actorWith({ userId: "zoe" }), deed, around);
  return { reasons: targets.map(add), preview: preview() };
}

const owners = ["ann", "bea", "cy"].map((id) => person(id, { rank: 60 }));

test.each([
  { action: "suspend", params: {} },
  { action: "delete", params: {} },
  { action: "assignRoles", params: { roles: ["member"] } },
] as BulkDeed[])("$action leaves the last holder of the top role", (deed) => {
  const { reasons } = tally(deed, owners);
  expect(reasons).toEqual([null, null, "last_of_top_role"]);
});

test.each([
  { action: "assignRoles", params: { roles: ["owner"] } },
  { action: "addToGroups", params: { groupIds: ["g"] } },
  { action: "assignLicense", params: { licenseType: null } },
] as BulkDeed[])("$action takes the top role from nobody", (deed) => {
  expect(tally(deed, owners).reasons).toEqual([null, null, null]);
});

test("who is suspended already holds no top role", () => {
  const suspended = person("dan", { rank: 60, status: "suspended" });
  const deed: BulkDeed = { action: "delete", params: {} };
  expect(tally(deed, [suspended, ...owners]).reasons).toEqual([
    null,
    null,
    null,
    "last_of_top_role",
  ]);
});

test("seats go to the first who need one, until there are none", () => {
  const deed: BulkDeed = { action: "assignLicense", params: { licenseType: "pro" } };
  const targets = [person("ann"), person("bea", {}, "pro"), person("cy"), person("dan")];
  const { reasons, preview } = tally(deed, targets, { seatsLeft: 1 });
  expect(reasons).toEqual([null, null, "seats_full", "seats_full"]);
  expect(preview.seats).toEqual({ needed: 3, left: 1 });
});

test("the same reasons are counted together, the most frequent first, with a few names", () => {
  const deed: BulkDeed = { action: "reactivate", params: {} };
  const many = Array.from({ length: 9 }, (_, n) => person(`p${n}`));
  const { preview } = tally(deed, [
    { kind: null, id: "gone", name: "" },
    ...many,
    person("sue", { status: "suspended" }),
  ]);
  expect(preview).toMatchObject({ total: 11, allowed: 1, examples: [{ id: "sue" }] });
  expect(preview.refused.map(({ reason, count }) => [reason, count])).toEqual([
    ["not_suspended", 9],
    ["not_found", 1],
  ]);
  expect(preview.refused[0]?.examples).toHaveLength(5);
});
