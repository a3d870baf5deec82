import { expect, test } from "vitest";
import { userRow } from "../testing/rows.ts";
import { changedOf, profileOf } from "./profile-changes.ts";

test("only what was changed is sent, without spaces around it", () => {
  const user = userRow({ about: "Knows the archive" });
  const profile = { ...profileOf(user), lastName: " Brightly ", about: "" };
  expect(changedOf(user, profile)).toEqual({ lastName: "Brightly", about: "" });
  expect(changedOf(user, profileOf(user))).toEqual({});
});
