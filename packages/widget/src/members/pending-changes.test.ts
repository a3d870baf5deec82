import { expect, test } from "vitest";
import {
  deltaOf,
  inFirstOrder,
  isTicked,
  type PendingChanges,
  toggled,
} from "./pending-changes.ts";

const ada = { id: "ada", member: true };
const bob = { id: "bob", member: false };
const none: PendingChanges = new Map();

test("what is pressed is to change, and pressed twice is not", () => {
  const out = toggled(ada, none);
  const both = toggled(bob, out);
  expect(deltaOf(both)).toEqual({ add: ["bob"], remove: ["ada"] });
  expect([isTicked(ada, both), isTicked(bob, both)]).toEqual([false, true]);
  expect(deltaOf(toggled(ada, both))).toEqual({ add: ["bob"], remove: [] });
});

test("what somebody else did meanwhile shows, and does not undo what is chosen here", () => {
  const pending = toggled(bob, none);
  expect(isTicked({ ...ada, member: false }, pending)).toBe(false);
  expect(isTicked({ ...bob, member: true }, pending)).toBe(true);
  expect(deltaOf(toggled({ ...bob, member: true }, pending))).toEqual({ add: [], remove: ["bob"] });
});

test("rows stay where they were first seen, new ones come after", () => {
  const seen = new Map<string, number>();
  inFirstOrder([ada, bob], seen);
  const cy = { id: "cy", member: true };
  expect(inFirstOrder([bob, cy, ada], seen).map(({ id }) => id)).toEqual(["ada", "bob", "cy"]);
});
