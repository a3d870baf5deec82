import type { DirectoryPage, DirectoryRow, UserRow } from "@usher/domain";
import { expect, test } from "vitest";
import { userRow } from "../testing/rows.ts";
import { changesOf, findRow, rowsOf, withRow, withRowBack } from "./directory-cache.ts";

const person = (id: string, facts: Partial<UserRow> = {}) => userRow({ id, name: id, ...facts });

function pages(...ids: string[][]) {
  const of = (names: string[]): DirectoryPage => ({
    rows: names.map((id) => person(id)),
    nextCursor: null,
    count: { value: ids.flat().length, capped: false },
  });
  return { pages: ids.map(of) };
}
const names = (rows: DirectoryRow[]) => rows.map((row) => row.id);

test("a row that moved while pages were fetched is shown once", () => {
  expect(names(rowsOf(pages(["ada", "bob"], ["bob", "cy"])))).toEqual(["ada", "bob", "cy"]);
});

test("a changed row is replaced where it stands, and other pages stay as they are", () => {
  const before = pages(["ada"], ["bob", "cy"]);
  const after = withRow(before, "bob", person("bob", { status: "suspended" }));
  expect(findRow(after, "bob")?.status).toBe("suspended");
  expect(after.pages[0]).toBe(before.pages[0]);
});

test("a deleted row goes at once, and the count with it", () => {
  const after = withRow(pages(["ada", "bob"]), "bob", null);
  expect(names(rowsOf(after))).toEqual(["ada"]);
  expect(after.pages[0]?.count.value).toBe(1);
});

test("a row that was not to be deleted comes back to its place", () => {
  const before = pages(["ada", "bob", "cy"]);
  const after = withRowBack(withRow(before, "bob", null), before, "bob");
  expect(after).toEqual(before);
});

test("a change that was refused is undone, while what else changed since stays", () => {
  const before = pages(["ada", "bob"]);
  let now = withRow(before, "bob", person("bob", { status: "suspended" }));
  now = withRow(now, "ada", person("ada", { name: "Ada B." }));
  now = withRowBack(now, before, "bob");
  expect(findRow(now, "bob")?.status).toBe("active");
  expect(findRow(now, "ada")?.name).toBe("Ada B.");
});

test("changes are told apart, and being active is none", () => {
  const before = pages(["ada", "bob", "cy", "dan"]);
  let after = withRow(before, "ada", person("ada", { status: "suspended" }));
  after = withRow(after, "bob", null);
  after = withRow(after, "cy", person("cy", { lastActiveAt: "2026-11-18T12:00:00Z" }));
  const { changed, added, gone } = changesOf(before, after, new Set(["ada", "bob", "cy", "eve"]));
  expect([names(changed), names(added), names(gone)]).toEqual([["ada"], [], ["bob"]]);
});
