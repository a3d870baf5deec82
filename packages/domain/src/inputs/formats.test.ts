import { expect, test } from "vitest";
import { wordsOf } from "../testing/problems.ts";
import {
  FirstName,
  Id,
  Instant,
  LastName,
  PageLimit,
  PermissionKeys,
  Reason,
  Slug,
} from "./fields.ts";

test.each([
  { what: "an empty last name", schema: LastName, value: "" },
  { what: "an empty reason", schema: Reason, value: "" },
  { what: "a list without permissions", schema: PermissionKeys, value: [] },
  { what: "an id of version 7", schema: Id, value: "0198a0a0-0000-7000-8000-00000012ab9f" },
  { what: "a time in UTC", schema: Instant, value: "2026-01-31T12:00:00.123Z" },
])("$what is allowed", ({ schema, value }) => {
  expect(wordsOf(schema, value)).toBeNull();
});

const aTime = "This must be a time in ISO 8601 and UTC, like 2026-01-31T12:00:00Z.";
const aSlug = "Lower-case letters, digits and hyphens, 2 to 40 characters.";

test.each([
  {
    what: "a name of nothing but space",
    schema: FirstName,
    value: " \t ",
    words: "This is required.",
  },
  {
    what: "an id without hyphens",
    schema: Id,
    value: "0198a0a00000700080000000001ab9f0",
    words: "This must be an id (a UUID).",
  },
  {
    what: "a time with an offset",
    schema: Instant,
    value: "2026-01-31T12:00:00+01:00",
    words: aTime,
  },
  { what: "a time without a zone", schema: Instant, value: "2026-01-31T12:00:00", words: aTime },
  { what: "a day that no month has", schema: Instant, value: "2026-02-30T12:00:00Z", words: aTime },
  { what: "a slug of one letter", schema: Slug, value: "a", words: aSlug },
  {
    what: "half an entry per page",
    schema: PageLimit,
    value: 1.5,
    words: "This must be a whole number.",
  },
  { what: "a limit in a string", schema: PageLimit, value: "5", words: "This must be a number." },
])("$what is refused", ({ schema, value, words }) => {
  expect(wordsOf(schema, value)).toEqual([words]);
});
