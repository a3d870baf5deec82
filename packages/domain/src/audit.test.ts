import { expect, test } from "vitest";
import { auditActions, personalFields, pseudonym } from "./audit.ts";

test.each(["name", "firstName", "lastName", "email", "username", "externalId", "note", "reason"])(
  "%s is personal and goes with the person",
  (field) => {
    expect(personalFields.has(field)).toBe(true);
  },
);

test.each(["roles", "status", "until", "permissions", "profile", "slug"])(
  "%s is not personal and stays",
  (field) => {
    expect(personalFields.has(field)).toBe(false);
  },
);

test("a deleted person's pseudonym is the same each time", () => {
  const id = "0198a0a0-0000-7000-8000-00000012ab9f";
  expect(pseudonym(id)).toBe("Deleted user 12ab9f");
  expect(pseudonym(id)).toBe(pseudonym(id));
});

test("two people deleted in the same instant have pseudonyms of their own", () => {
  const sameTime = "0198a0a0-0000-7000-8000-0000001";
  expect(pseudonym(`${sameTime}2ab9f`)).not.toBe(pseudonym(`${sameTime}2ab9e`));
});

test.each(auditActions)("the action %s is named area.what-happened", (action) => {
  expect(action).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
});

test("no action is listed twice", () => {
  expect(new Set(auditActions).size).toBe(auditActions.length);
});
