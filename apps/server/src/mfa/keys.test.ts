import { expect, test } from "vitest";
import { createMfaKeys } from "./keys.ts";

const keys = createMfaKeys("a secret of 32 characters or more");
const secret = new Uint8Array(20).fill(7);

test("a sealed secret is opened by its key for its user, and by nothing else", () => {
  const sealed = keys.seal(secret, "ada");
  expect(sealed).not.toBe(keys.seal(secret, "ada"));
  expect([...keys.open(sealed, "ada")]).toEqual([...secret]);
  expect(() => keys.open(sealed, "bob")).toThrow();
  expect(() => keys.open(`${sealed.slice(0, -2)}AA`, "ada")).toThrow();
  const others = createMfaKeys("another secret of 32 characters!!");
  expect(() => others.open(sealed, "ada")).toThrow("USHER_SECRET");
});

test("one recovery code of two people is stored differently", () => {
  expect(keys.hashRecoveryCode("abcdefgh01", "ada")).not.toBe(
    keys.hashRecoveryCode("abcdefgh01", "bob"),
  );
});
