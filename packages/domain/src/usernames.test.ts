import { expect, test } from "vitest";
import * as z from "zod/mini";
import { Username } from "./inputs/fields.ts";
import { wordsOf } from "./testing/problems.ts";
import { whyNotUsername } from "./usernames.ts";

test.each(["ab", "7up", "default-user", "a.b_c-d", "a".repeat(64), "0.", "a--"])(
  "%s is a username",
  (username) => {
    expect(whyNotUsername(username)).toBeNull();
    expect(wordsOf(Username, username)).toBeNull();
  },
);

test.each([
  ["Ada", "username_capitals", "Lower-case letters only."],
  ["aÉ", "username_capitals", "Lower-case letters only."],
  ["ada b", "username_characters", /^Only letters/],
  ["adé", "username_characters", /^Only letters/],
  ["a@b", "username_characters", /^Only letters/],
  ["ada\0", "username_characters", /^Only letters/],
  ["ａｄａ", "username_characters", /^Only letters/],
  [".ada", "username_start", /^Start/],
  ["-ada", "username_start", /^Start/],
  ["_ada", "username_start", /^Start/],
  ["", "username_too_short", /^At least 2/],
  ["a", "username_too_short", /^At least 2/],
  ["a".repeat(65), "username_too_long", /^At most 64/],
])("%j breaks %s, in words that say how to mend it", (username, problem, words) => {
  expect(whyNotUsername(username)).toBe(problem);
  expect(wordsOf(Username, username)).toEqual([expect.stringMatching(words)]);
});

test("space around a username is no part of it", () => {
  expect(z.parse(Username, " ada ")).toBe("ada");
});
