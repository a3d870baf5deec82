import { expect, test } from "vitest";
import { userRow } from "../testing/rows.ts";
import { en } from "../testing/words.ts";
import { changeNews } from "./use-change-news.ts";

const none = { added: [], changed: [], gone: [] };

test("one change of someone else's is named", () => {
  const suspended = userRow({ status: "suspended" });
  expect(changeNews({ ...none, changed: [suspended] }, en)).toBe("Ada Bright: Suspended");
  expect(changeNews({ ...none, gone: [userRow()] }, en)).toBe(
    "Ada Bright is no longer in the list",
  );
});

test("several are only counted, and nothing is said of none", () => {
  expect(changeNews({ ...none, added: [userRow()], gone: [userRow()] }, en)).toBe(
    "2 people changed",
  );
  expect(changeNews(none, en)).toBe("");
});
