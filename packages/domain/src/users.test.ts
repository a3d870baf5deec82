import { describe, expect, test } from "vitest";
import { displayName, effectiveStatus, foldEmail } from "./users.ts";

describe("the status that counts", () => {
  const now = new Date("2026-03-01T12:00:00.000Z");
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

  test.each([
    { of: "an active user", status: "active", until: null, counts: "active" },
    {
      of: "a user suspended without an end",
      status: "suspended",
      until: null,
      counts: "suspended",
    },
    {
      of: "a suspension without the field",
      status: "suspended",
      until: undefined,
      counts: "suspended",
    },
    {
      of: "a suspension that ends next",
      status: "suspended",
      until: after(1),
      counts: "suspended",
    },
    { of: "a suspension at its very end", status: "suspended", until: after(0), counts: "active" },
    { of: "a suspension that has ended", status: "suspended", until: after(-1), counts: "active" },
    {
      of: "an active user with an end to come",
      status: "active",
      until: after(1),
      counts: "active",
    },
  ] as const)("of $of is $counts", ({ status, until, counts }) => {
    expect(effectiveStatus({ status, suspendedUntil: until }, now)).toBe(counts);
  });
});

describe("the name a list shows", () => {
  const nameless = { firstName: "", lastName: "", email: null, username: null };

  test.each([
    { who: { ...nameless, firstName: "Ada", lastName: "Lovelace" }, name: "Ada Lovelace" },
    { who: { ...nameless, firstName: "Ada", email: "ada@acme.example" }, name: "Ada" },
    { who: { ...nameless, lastName: "Lovelace" }, name: "Lovelace" },
    { who: { ...nameless, email: "ada@acme.example", username: "ada" }, name: "ada@acme.example" },
    { who: { ...nameless, username: "ada" }, name: "ada" },
    { who: { ...nameless, firstName: " ", lastName: " ", username: "ada" }, name: "ada" },
    { who: nameless, name: "Unnamed" },
    { who: { firstName: "", lastName: "" }, name: "Unnamed" },
  ])("is $name", ({ who, name }) => {
    expect(displayName(who)).toBe(name);
  });
});

describe("an e-mail as it is compared", () => {
  test.each([
    { written: "ada@acme.example", as: "as it is" },
    { written: "Ada@ACME.Example", as: "in capitals" },
    { written: "  ada@acme.example\n", as: "with space around it" },
    { written: "ａｄａ@acme.example", as: "in full-width letters" },
    { written: "ＡＤＡ＠ＡＣＭＥ．ＥＸＡＭＰＬＥ", as: "in full-width capitals" },
    { written: "𝐀𝐃𝐀@acme.example", as: "in mathematical capitals" },
    { written: "\u3000ada@acme.example\u00A0", as: "with wide and unbreakable spaces around it" },
  ])("is the same when it is written $as", ({ written }) => {
    expect(foldEmail(written)).toBe("ada@acme.example");
  });

  test.each([
    { one: "a.da@acme.example", other: "ada@acme.example" },
    { one: "ada+news@acme.example", other: "ada@acme.example" },
    { one: "adá@acme.example", other: "ada@acme.example" },
    { one: "аda@acme.example", other: "ada@acme.example" },
  ])("tells $one from $other", ({ one, other }) => {
    expect(foldEmail(one)).not.toBe(foldEmail(other));
  });

  test("is the same for a letter and its mark, whether typed as one or as two", () => {
    expect(foldEmail("JOS\u00C9@acme.example")).toBe(foldEmail("jose\u0301@acme.example"));
    expect(foldEmail("\u1E96@acme.example")).toBe(foldEmail("H\u0331@acme.example"));
  });
});
