import { expect, test } from "vitest";
import { generatePassword, passwordLevel, passwordLevels } from "./passwords.ts";

test("a generated password has four groups of unambiguous letters and digits", () => {
  for (let round = 0; round < 500; round++) {
    expect(generatePassword()).toMatch(
      /^(?:[a-km-np-zA-HJ-NP-Z2-9]{5}-){3}[a-km-np-zA-HJ-NP-Z2-9]{5}$/,
    );
  }
});

test("no two are the same, and every character comes about as often", () => {
  const made = Array.from({ length: 3000 }, generatePassword);
  expect(new Set(made).size).toBe(made.length);
  const counts = new Map<string, number>();
  for (const one of made.join("").replaceAll("-", "")) counts.set(one, (counts.get(one) ?? 0) + 1);
  const expected = (3000 * 20) / 56;
  expect(counts.size).toBe(56);
  // Six standard deviations: off by chance once in some ten million runs.
  const slack = 6 * Math.sqrt(expected);
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(slack);
});

test("a generated password is strong", () => {
  expect(passwordLevel(generatePassword())).toBe("strong");
});

test.each([
  ["", "weak"],
  ["password", "weak"],
  ["aaaaaaaaaaaaaaaaaaaaaaaa", "weak"],
  ["abcdefghijklmnopqrstuvwxyz", "weak"],
  ["1234567890", "weak"],
  ["Tr0ub4dor&3", "good"],
  ["correct horse battery staple", "strong"],
])("%j is %s", (password, level) => {
  expect(passwordLevel(password)).toBe(level);
});

test("more of the same kind is never weaker", () => {
  const text = "v7Rq!mZ2xK9pLw4tHs";
  const levels = Array.from(text, (_, index) =>
    passwordLevels.indexOf(passwordLevel(text.slice(0, index + 1))),
  );
  expect(levels).toEqual([...levels].sort((one, other) => one - other));
  expect(levels.at(-1)).toBe(3);
});
