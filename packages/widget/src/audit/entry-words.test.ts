import { expect, test } from "vitest";
import { en } from "../testing/words.ts";
import { entryValue, fieldName } from "./entry-words.ts";

const known = { roles: [], licenseTypes: [] };
const said = (field: string, value: unknown) => entryValue(field, value, en, known);

test("fields of policies and organizations are called as where they are set", () => {
  expect(fieldName("mfaGraceDays", en)).toBe("Grace period");
  expect(fieldName("contactUrl", en)).toBe("Contact link");
  expect(fieldName("firstName", en)).toBe("First name");
  expect(fieldName("secret", en)).toBe("secret");
});

test("values that are codes are said in words", () => {
  expect(said("verifyEmail", false)).toBe("Off");
  expect(said("status", "revoked")).toBe("Revoked");
  expect(said("mfa", "everyone")).toBe("Required for everyone");
  expect(said("mfa", "somehow")).toBe("somehow");
  expect(said("status", null)).toBe("");
  expect(said("passwordMinimum", 12)).toBe("12");
});
