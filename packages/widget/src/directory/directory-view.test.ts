import { ListUsersInput } from "@usher/domain";
import { expect, test } from "vitest";
import { filterCount, isNarrowed, listQuery, nextSort, wholeDirectory } from "./directory-view.ts";

const noon = new Date("2026-11-18T12:34:56.789Z");

test("the whole directory asks for nothing but an order and a page", () => {
  expect(listQuery(wholeDirectory, noon)).toEqual({ sort: "name", limit: 50 });
  expect(isNarrowed(wholeDirectory)).toBe(false);
});

test("every filter becomes a field the server knows", () => {
  const query = listQuery(
    {
      search: "  ada ",
      statuses: ["active", "invited"],
      roles: ["owner"],
      licenses: ["full"],
      groups: ["0199c0de-0000-7000-8000-000000000001"],
      mfa: "off",
      lastActive: "before90",
      sort: "-createdAt",
    },
    noon,
  );
  expect(query).toEqual({
    search: "ada",
    filter: {
      status: ["active", "invited"],
      roles: ["owner"],
      licenseTypes: ["full"],
      groupIds: ["0199c0de-0000-7000-8000-000000000001"],
      mfa: "off",
      lastActiveBefore: "2026-08-20T00:00:00.000Z",
    },
    sort: "-createdAt",
    limit: 50,
  });
  expect(ListUsersInput.safeParse(query).success).toBe(true);
});

test("a span asks the same all day, so that its pages stay in the cache", () => {
  const view = { ...wholeDirectory, lastActive: "within7" as const };
  const later = new Date("2026-11-18T23:59:59Z");
  expect(listQuery(view, noon)).toEqual(listQuery(view, later));
});

test("blanks alone are no search", () => {
  expect(isNarrowed({ ...wholeDirectory, search: "  " })).toBe(false);
});

test("filters are counted, a search is not", () => {
  expect(filterCount({ ...wholeDirectory, search: "x", roles: ["owner"] })).toBe(1);
});

test("a header sorts its natural way first, then the other way round", () => {
  expect(nextSort("name", "role")).toBe("role");
  expect(nextSort("name", "lastActiveAt")).toBe("-lastActiveAt");
  expect(nextSort("-lastActiveAt", "lastActiveAt")).toBe("lastActiveAt");
  expect(nextSort("name", "name")).toBe("-name");
});
