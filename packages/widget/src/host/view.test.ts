import { expect, test } from "vitest";
import { directoryOf, linkOf } from "../directory/directory-link.ts";
import { wholeDirectory } from "../directory/directory-view.ts";
import { isSameView, type PanelView, viewFromParams, viewToParams } from "./view.ts";

const group = "01890a5d-ac96-774b-bcce-b302099a8057";
const view: PanelView = {
  section: "users",
  search: "ada & bo",
  statuses: ["active", "invited"],
  groups: [group],
  mfa: "off",
  sort: "-lastActiveAt",
  user: group,
  tab: "security",
};

test("a view comes back out of an address as it went in", () => {
  const params = new URLSearchParams(viewToParams(view));
  expect(viewFromParams(new URLSearchParams(params.toString()))).toEqual(view);
});

test("two panels on a page keep their views under names of their own", () => {
  const params = new URLSearchParams([
    ...viewToParams({ search: "ada" }, "team"),
    ...viewToParams({ search: "bo" }, "guests"),
  ]);
  expect(viewFromParams(params, "team")).toEqual({ search: "ada" });
  expect(viewFromParams(params, "guests")).toEqual({ search: "bo" });
});

test("what is empty is no part of a view", () => {
  expect(isSameView({}, { search: "", statuses: [], user: undefined })).toBe(true);
  expect(isSameView({}, { search: "a" })).toBe(false);
});

test("a link leads to the list with its filters, and what the list doesn't know is left out", () => {
  expect(directoryOf(view)).toEqual({
    ...wholeDirectory,
    search: "ada & bo",
    statuses: ["active", "invited"],
    groups: [group],
    mfa: "off",
    sort: "-lastActiveAt",
  });
  const odd = { statuses: ["gone"], groups: ["not-an-id"], sort: "passwordHash" };
  expect(directoryOf(odd)).toEqual(wholeDirectory);
});

test("what is usual in a list stands in no link", () => {
  expect(linkOf({ search: "", statuses: [], sort: "name", mfa: "on" })).toEqual({
    search: undefined,
    statuses: undefined,
    sort: undefined,
    mfa: "on",
  });
});
