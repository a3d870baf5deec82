import { expect, test } from "vitest";
import { whyNotResize, whyNotSeeLicenses, whyNotSetSeats, whyNotTakeSeat } from "./licenses.ts";
import { licensed } from "./profiles/licensed.ts";
import { actorWith, allBut } from "./testing/facts.ts";

const offered = { licenseTypes: licensed.licenses.types };

test.each(["users:read", "users:invite", "billing:manage"])("%s is enough to see seats", (held) => {
  expect(whyNotSeeLicenses(actorWith({ permissions: new Set([held]) }))).toBeNull();
});

test("whoever has nothing to do with people or bills does not see seats", () => {
  const permissions = new Set(["audit:read", "chat:use"]);
  expect(whyNotSeeLicenses(actorWith({ permissions }))).toBe("missing_permission");
});

test("seats are set by whoever manages the bills, of a license that there is", () => {
  expect(whyNotSetSeats(actorWith(), "pro", offered)).toBeNull();
  expect(whyNotSetSeats(actorWith(), "gold", offered)).toBe("unknown_license");
  expect(whyNotSetSeats(actorWith(), "pro", { licenseTypes: [] })).toBe("licenses_not_offered");
  const permissions = allBut("billing:manage");
  expect(whyNotSetSeats(actorWith({ permissions }), "pro", offered)).toBe("missing_permission");
});

test.each([
  { seats: 2, used: 2, why: null },
  { seats: 1, used: 2, why: "seats_below_used" },
  { seats: 0, used: 0, why: null },
  { seats: null, used: 9000, why: null },
])("a pool of $seats with $used taken: $why", ({ seats, used, why }) => {
  expect(whyNotResize(seats, used)).toBe(why);
});

test.each([
  { seats: 2, used: 1, why: null },
  { seats: 2, used: 2, why: "seats_full" },
  { seats: 0, used: 0, why: "seats_full" },
  { seats: null, used: 9000, why: null },
])("one more of $seats when $used are taken: $why", ({ seats, used, why }) => {
  expect(whyNotTakeSeat(seats, used)).toBe(why);
});
