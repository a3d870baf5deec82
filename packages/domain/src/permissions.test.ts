import { expect, test } from "vitest";
import { builtInPermissions, permissionPattern } from "./permissions.ts";

test.each(builtInPermissions)("%s has the form of a permission", (permission) => {
  expect(permission).toMatch(permissionPattern);
});

test.each(["settings:llm", "a:b", "api-keys:read-2", `${"a".repeat(40)}:${"b".repeat(40)}`])(
  "a host may define %s",
  (permission) => {
    expect(permission).toMatch(permissionPattern);
  },
);

test.each([
  "users",
  "users:",
  ":read",
  "Users:read",
  "users:read:all",
  "2fa:reset",
  "users:read\n",
  " users:read",
  "users_all:read",
  "users:*",
  `${"a".repeat(41)}:b`,
  `a:${"b".repeat(41)}`,
])("%j is no permission", (permission) => {
  expect(permission).not.toMatch(permissionPattern);
});

test("no built-in permission is listed twice", () => {
  expect(new Set(builtInPermissions).size).toBe(builtInPermissions.length);
});
