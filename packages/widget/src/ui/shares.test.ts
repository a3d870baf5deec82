import { expect, test } from "vitest";
import { shares } from "./shares.ts";

test("values take their share of the limit", () => {
  expect(shares([84], 100)).toEqual([84]);
  expect(shares([30, 15], 60)).toEqual([50, 25]);
});

test("more than the limit fills the bar and no more", () => {
  expect(shares([90, 30], 100)).toEqual([75, 25]);
});

test("without a limit the values share the bar", () => {
  expect(shares([17], null)).toEqual([100]);
  expect(shares([1, 3], null)).toEqual([25, 75]);
});

test("nothing, or what is no number, takes nothing", () => {
  expect(shares([0], null)).toEqual([0]);
  expect(shares([0], 0)).toEqual([0]);
  expect(shares([-5, Number.NaN, 5], 10)).toEqual([0, 0, 50]);
});
