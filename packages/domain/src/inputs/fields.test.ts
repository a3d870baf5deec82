import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { wordsOf } from "../testing/problems.ts";
import {
  Cursor,
  FirstName,
  GivenPassword,
  Label,
  LastName,
  NewPassword,
  Note,
  PageLimit,
  PermissionKeys,
  Reason,
  RoleKeys,
  Token,
} from "./fields.ts";

const letters = (count: number) => "x".repeat(count);
const rockets = (count: number) => "🚀".repeat(count);
const roles = (count: number) => Array.from({ length: count }, (_, place) => `role-${place}`);
const keys = (count: number) => Array.from({ length: count }, () => "users:read");

interface Bound {
  what: string;
  schema: z.ZodMiniType;
  make: (size: number) => unknown;
  least?: { size: number; words: string };
  most?: { size: number; words: string };
}

const required = { size: 1, words: "This is required." };
const characters = (size: number) => ({ size, words: `At most ${size} characters.` });

const bounds: Bound[] = [
  {
    what: "a first name",
    schema: FirstName,
    make: letters,
    least: required,
    most: characters(100),
  },
  { what: "a last name", schema: LastName, make: letters, most: characters(100) },
  { what: "a label", schema: Label, make: letters, least: required, most: characters(100) },
  { what: "a reason", schema: Reason, make: letters, most: characters(500) },
  { what: "a note", schema: Note, make: letters, most: characters(1000) },
  {
    what: "a new password",
    schema: NewPassword,
    make: letters,
    least: { size: 8, words: "At least 8 characters." },
    most: characters(256),
  },
  {
    what: "a new password of emoji",
    schema: NewPassword,
    make: rockets,
    least: { size: 8, words: "At least 8 characters." },
    most: characters(256),
  },
  {
    what: "a given password",
    schema: GivenPassword,
    make: letters,
    least: required,
    most: characters(256),
  },
  {
    what: "a given password of emoji",
    schema: GivenPassword,
    make: rockets,
    least: required,
    most: characters(256),
  },
  {
    what: "a token",
    schema: Token,
    make: letters,
    least: { size: 20, words: "At least 20 characters." },
    most: characters(400),
  },
  { what: "a cursor", schema: Cursor, make: letters, least: required, most: characters(1000) },
  {
    what: "a list of roles",
    schema: RoleKeys,
    make: roles,
    least: { size: 1, words: "At least 1 entry." },
    most: { size: 20, words: "At most 20 entries." },
  },
  {
    what: "a list of permissions",
    schema: PermissionKeys,
    make: keys,
    most: { size: 100, words: "At most 100 entries." },
  },
  {
    what: "a page's limit",
    schema: PageLimit,
    make: (size) => size,
    least: { size: 1, words: "At least 1." },
    most: { size: 200, words: "At most 200." },
  },
];

const lower = bounds.flatMap(({ least, ...rest }) => (least ? [{ ...rest, ...least }] : []));
const upper = bounds.flatMap(({ most, ...rest }) => (most ? [{ ...rest, ...most }] : []));

test.each(lower)("$what has at least $size", ({ schema, make, size, words }) => {
  expect(wordsOf(schema, make(size - 1))).toEqual([words]);
  expect(wordsOf(schema, make(size))).toBeNull();
  expect(wordsOf(schema, make(size + 1))).toBeNull();
});

test.each(upper)("$what has at most $size", ({ schema, make, size, words }) => {
  expect(wordsOf(schema, make(size - 1))).toBeNull();
  expect(wordsOf(schema, make(size))).toBeNull();
  expect(wordsOf(schema, make(size + 1))).toEqual([words]);
});
