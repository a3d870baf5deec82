import { expect, test } from "vitest";
import type { SlotField } from "../host/slots.ts";
import { extraChanges, extraOf, longestText, whyNotValue } from "./field-values.ts";

const team: SlotField = { name: "hr.team", label: "Team", type: "text", required: true };
const badge: SlotField = { name: "badge", label: "Badge", type: "number" };
const driver: SlotField = { name: "driver", label: "Driver", type: "boolean" };
const site: SlotField = {
  name: "site",
  label: "Site",
  type: "choice",
  options: [{ value: "north", label: "North" }],
};
const fields = [team, badge, driver, site];
const metadata = { "hr.team": "Blue", badge: 7.5, other: "stays" };
const values = extraOf(fields, metadata, "de");
const changes = (changed: Partial<typeof values>) =>
  extraChanges(fields, {
    metadata,
    values: { ...values, ...changed } as typeof values,
    language: "de",
  });

test("the form begins with what the metadata says, each as its type is typed", () => {
  expect(values).toEqual({ "hr:team": "Blue", badge: "7,5", driver: false, site: "" });
});

test("only what was changed is saved, by its type and its own name", () => {
  expect(changes({})).toEqual({});
  expect(changes({ "hr:team": " Green ", badge: "1.000", driver: true, site: "north" })).toEqual({
    "hr.team": "Green",
    badge: 1000,
    driver: true,
    site: "north",
  });
});

test("what was emptied is taken away", () => {
  expect(changes({ badge: " " })).toEqual({ badge: null });
});

test("a value says what is wrong with it", () => {
  expect(whyNotValue(team, " ", "en")).toBe("required");
  expect(whyNotValue(badge, "", "en")).toBeNull();
  expect(whyNotValue(badge, "seven", "en")).toBe("number");
  expect(whyNotValue(team, "x".repeat(longestText), "en")).toBeNull();
  expect(whyNotValue(team, "x".repeat(longestText + 1), "en")).toBe("tooLong");
});
