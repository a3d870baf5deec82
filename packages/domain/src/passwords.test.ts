import { describe, expect, test } from "vitest";
import { whyNotPassword } from "./passwords.ts";

const nothingCommon = () => false;

describe("a password that says who it belongs to", () => {
  const ada = { email: "Ada.Lovelace@acme.example", username: "countess" };

  test.each([
    { password: "ada.lovelace@acme.example", person: ada, why: "personal_password" },
    { password: "xxADA.LOVELACE@ACME.EXAMPLExx", person: ada, why: "personal_password" },
    { password: "my-ada.lovelace-1815", person: ada, why: "personal_password" },
    { password: "ＡＤＡ．ＬＯＶＥＬＡＣＥ-1815", person: ada, why: "personal_password" },
    { password: "The-Countess-1815", person: ada, why: "personal_password" },
    { password: "lovelace-1815", person: ada, why: null },
    { password: "acme.example-1815", person: ada, why: null },
    { password: "joyful-jo-jumps", person: { email: "jo@acme.example" }, why: null },
    {
      password: "jo@acme.example!",
      person: { email: "jo@acme.example" },
      why: "personal_password",
    },
    { password: "joe-jumps-high", person: { email: "joe@acme.example" }, why: "personal_password" },
    { password: "countess-1815", person: { email: null, username: null }, why: null },
    { password: "countess-1815", person: { username: "" }, why: null },
    { password: "countess-1815", person: {}, why: null },
  ])("$password of $person: $why", ({ password, person, why }) => {
    expect(whyNotPassword(password, person, nothingCommon)).toBe(why);
  });
});

describe("a common password", () => {
  const isCommon = (password: string) => password === "trustno1!";

  test.each(["trustno1!", "TrustNo1!", "ｔｒｕｓｔｎｏ１！"])(
    "is refused, written as %s",
    (password) => {
      expect(whyNotPassword(password, {}, isCommon)).toBe("common_password");
    },
  );

  test("is allowed as a part of a longer one", () => {
    expect(whyNotPassword("trustno1!-and-more", {}, isCommon)).toBeNull();
  });

  test("is called common even when it is personal too", () => {
    expect(whyNotPassword("trustno1!", { username: "trustno1" }, isCommon)).toBe("common_password");
  });
});

describe("the names of a place, which everybody there would try", () => {
  const names = ["Acme Café Ltd", "acme-cafe"];
  const isCommon = (password: string) => password === "password1";

  test.each([
    { password: "Acme-2026!", why: "common_password" },
    { password: "acmecafé2026", why: "common_password" },
    { password: "AcmeAcmeAcme1", why: "common_password" },
    { password: "Acme Café Ltd", why: "common_password" },
    { password: "Usher12345", why: "common_password" },
    { password: "ＡＣＭＥ-2026!", why: "common_password" },
    { password: "acmepassword1", why: "common_password" },
    { password: "acme has a yellow tram", why: null },
    { password: "Ltd-2026!", why: null },
    { password: "a yellow tram", why: null },
  ])("count for nothing: $password: $why", ({ password, why }) => {
    expect(whyNotPassword(password, {}, isCommon, { names })).toBe(why);
  });

  test("are those of the place alone", () => {
    expect(whyNotPassword("Acme-2026!", {}, isCommon, { names: ["Elsewhere"] })).toBeNull();
  });
});
