import type { LicenseRow } from "@usher/domain";
import { expect, test } from "vitest";
import { en } from "../testing/words.ts";
import { isLowered, seatsProblem } from "./seats-change.ts";

const license = { key: "pro", seats: 5, used: { users: 2, invitations: 1 } } as LicenseRow;

test.each([
  [{ unlimited: true, number: null }, undefined],
  [{ unlimited: false, number: 3 }, undefined],
  [{ unlimited: false, number: 2 }, en.billing.form.below(3)],
  [{ unlimited: false, number: null }, en.forms.problems.required],
  [{ unlimited: false, number: 1e9 }, en.forms.problems.invalid],
  [{ unlimited: false, number: 3.5 }, en.forms.problems.invalid],
])("of %j is said: %s", (choice, problem) => {
  expect(seatsProblem(choice, license, en)).toBe(problem);
});

test.each([
  [5, 4, true],
  [5, 5, false],
  [5, 6, false],
  [null, 5, true],
  [5, null, false],
  [null, null, false],
])("from %s to %s is lowered: %s", (before, after, lowered) => {
  expect(isLowered(before, after)).toBe(lowered);
});
