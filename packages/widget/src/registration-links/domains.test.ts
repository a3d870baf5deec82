import { expect, test } from "vitest";
import { addDomains, isDomain } from "./domains.ts";

test("a pasted list is split, folded and merged", () => {
  const list = addDomains(["acme.example"], "ACME.example, @globex.example;initech.example\nacme");
  expect(list).toEqual(["acme.example", "globex.example", "initech.example", "acme"]);
  expect(list.map(isDomain)).toEqual([true, true, true, false]);
});

test("of a whole address its domain is taken", () => {
  expect(addDomains([], "ada@Mail.Acme.example")).toEqual(["mail.acme.example"]);
});

test("a domain in other letters is kept as mail systems write it", () => {
  expect(addDomains([], "münchen.example")).toEqual(["xn--mnchen-3ya.example"]);
});
