import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { wordsOf } from "../testing/problems.ts";
import { foldEmail } from "../users.ts";
import {
  Email,
  FirstName,
  GivenPassword,
  Label,
  LastName,
  NewPassword,
  Note,
  Reason,
  RoleKeys,
  Slug,
} from "./fields.ts";

const domain = (length: number) => `${"d".repeat(length - ".example".length)}.example`;

describe("an e-mail", () => {
  test.each([
    "Ada@Acme.Example",
    " ada@acme.example ",
    "ａｄａ＠ａｃｍｅ．ｅｘａｍｐｌｅ",
    "ADA+News@acme.example",
  ])("%s is kept as it is compared", (written) => {
    expect(z.parse(Email, written)).toBe(foldEmail(written));
  });

  test("has at most 254 characters", () => {
    expect(wordsOf(Email, `ada@${domain(249)}`)).toBeNull();
    expect(wordsOf(Email, `ada@${domain(250)}`)).toBeNull();
    expect(wordsOf(Email, `ada@${domain(251)}`)).toEqual(["At most 254 characters."]);
  });

  test.each([
    "",
    "ada",
    "ada@",
    "@acme.example",
    "ada@acme",
    "a da@acme.example",
    "ada@acme.example, bob@acme.example",
    "Ada <ada@acme.example>",
    "ada@acme.example\0",
  ])("%j is refused", (written) => {
    expect(wordsOf(Email, written)).toEqual([
      "Enter a whole e-mail address, like name@example.com.",
    ]);
  });
});

describe("a name", () => {
  test.each([
    { written: "  Ada ", kept: "Ada" },
    { written: "Ada-Maria O'Neill", kept: "Ada-Maria O'Neill" },
    { written: "عائشة", kept: "عائشة" },
    { written: "שרה", kept: "שרה" },
    { written: "می\u200Cخواهم", kept: "می\u200Cخواهم" },
    { written: "👩\u200D🚀", kept: "👩\u200D🚀" },
  ])("may be $written", ({ written, kept }) => {
    for (const schema of [FirstName, LastName, Label]) expect(z.parse(schema, written)).toBe(kept);
  });

  test.each([
    ["NUL", "\0"],
    ["a bell", "\u0007"],
    ["a new line", "\n"],
    ["delete", "\u007F"],
    ["a C1 control", "\u0085"],
    ["an Arabic letter mark", "\u061C"],
    ["a space of no width", "\u200B"],
    ["a left-to-right mark", "\u200E"],
    ["a right-to-left mark", "\u200F"],
    ["a line separator", "\u2028"],
    ["a right-to-left override", "\u202E"],
    ["a left-to-right embedding", "\u202A"],
    ["a word joiner", "\u2060"],
    ["a right-to-left isolate", "\u2067"],
    ["the end of an isolate", "\u2069"],
    ["a byte order mark", "\uFEFF"],
    ["half a surrogate pair", "\uD800"],
  ])("with %s in it is refused", (_, mark) => {
    for (const schema of [FirstName, LastName, Label])
      expect(wordsOf(schema, `A${mark}da`)).toEqual(["This has characters that can't be shown."]);
  });
});

describe("free text", () => {
  test("may have several lines and any direction", () => {
    const text = "One.\r\n\tTwo: \u200Fשלום\u200E 🚀";
    for (const schema of [Reason, Note]) expect(z.parse(schema, text)).toBe(text);
  });

  test.each(["a\0b", "a\u001Bb", "a\uDC00b"])("%j can't be stored and is refused", (text) => {
    for (const schema of [Reason, Note])
      expect(wordsOf(schema, text)).toEqual(["This has characters that can't be stored."]);
    expect(z.safeParse(RoleKeys, [text]).success).toBe(false);
  });
});

describe("a slug", () => {
  test.each([
    { written: " Acme ", kept: "acme" },
    { written: "a1", kept: "a1" },
    { written: "acme--north-2", kept: "acme--north-2" },
    { written: "a".repeat(40), kept: "a".repeat(40) },
  ])("may be $written", ({ written, kept }) => {
    expect(z.parse(Slug, written)).toBe(kept);
  });

  test.each([
    "",
    "a",
    "a".repeat(41),
    "-acme",
    "acme-",
    "ac me",
    "ac.me",
    "ac_me",
    "acmé",
    "acme\n2",
  ])("may not be %j", (written) => {
    expect(wordsOf(Slug, written)).toEqual([
      "Lower-case letters, digits and hyphens, 2 to 40 characters.",
    ]);
  });
});

describe("a password", () => {
  test.each(["  spaces  ", "Grüße-ﬁ-🚀", "\u200Fabc\0defg", "e\u0301e\u0301e\u0301e\u0301"])(
    "%j is taken to the letter",
    (password) => {
      for (const schema of [NewPassword, GivenPassword])
        expect(z.parse(schema, password)).toBe(password);
    },
  );

  test("of eight spaces is long enough", () => {
    expect(wordsOf(NewPassword, " ".repeat(8))).toBeNull();
  });
});
