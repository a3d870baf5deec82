import { expect, test } from "vitest";
import { changedMetadata, metadataLines, mostMetadata, whyNotMetadata } from "./metadata.ts";

test("what is named is changed, null takes it away, and the rest stays", () => {
  const before = { team: "Blue", badge: 7, remote: true };
  const changes = { badge: 8, remote: null, floor: 2, never: null };
  expect(changedMetadata(before, changes)).toEqual({ team: "Blue", badge: 8, floor: 2 });
});

test("there are so many values and no more", () => {
  const values = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`value${at}`, at]));
  expect(whyNotMetadata(values(mostMetadata))).toBeNull();
  expect(whyNotMetadata(values(mostMetadata + 1))).toBe("too_much_metadata");
});

test("the audit log tells of it in the order of the names", () => {
  expect(metadataLines({ team: "Blue", badge: 7, remote: false })).toEqual([
    "badge: 7",
    "remote: false",
    "team: Blue",
  ]);
});
