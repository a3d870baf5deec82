import { describe, expect, test } from "vitest";
import { isRefusal, type Refusal } from "./refusal-codes.ts";
import { Refused, refusals, refuse } from "./refusals.ts";

const codes = Object.keys(refusals) as Refusal[];

describe.each(codes)("the refusal %s", (code) => {
  test("has a code in snake case", () => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test("says something whole that nobody else says", () => {
    const { message } = refusals[code];
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(codes.filter((other) => refusals[other].message === message)).toEqual([code]);
  });
});

describe("refusing", () => {
  test("does nothing without a reason", () => {
    expect(() => refuse(null)).not.toThrow();
  });

  test("throws the reason, its words and the field", () => {
    expect.assertions(5);
    try {
      refuse("common_password", "password");
    } catch (error) {
      expect(error).toBeInstanceOf(Refused);
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({ reason: "common_password", field: "password" });
      expect(String(error)).toBe(`Refused: ${refusals.common_password.message}`);
      expect((error as Refused).message).toBe(refusals.common_password.message);
    }
  });

  test("names no field when there is none", () => {
    expect(new Refused("not_found").field).toBeUndefined();
  });
});

describe("a code that comes from outside", () => {
  test.each(codes)("%s is known", (code) => {
    expect(isRefusal(code)).toBe(true);
  });

  test.each([
    "",
    "Not_found",
    "no_such_code",
    "toString",
    "__proto__",
    "constructor",
    5,
    null,
    undefined,
    ["not_found"],
    {},
  ])("%j is not", (value) => {
    expect(isRefusal(value)).toBe(false);
  });
});
