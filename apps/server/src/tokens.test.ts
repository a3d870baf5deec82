import { describe, expect, test } from "vitest";
import { createLinkSigner, deriveKey, keyId, secretsOf } from "./tokens.ts";

const secret = "a secret of a test, long enough for one";
const other = "another secret of a test, as long as it";
const id = "0198a0a0-0000-7000-8000-00000012ab9f";

// What these make stands in databases and in mails: under another key it would open nothing any more.
test("keys and their names are the same in every version", () => {
  expect(deriveKey(secret, "a purpose").toString("base64url")).toBe(
    "qyO4wpLokKTaUpRk6EjAy3cd7IdFNZqfPRIi0lO8UUg",
  );
  expect(keyId(secret)).toBe("f36a7f75");
  expect(keyId(deriveKey(secret, "a purpose"))).toBe("a520665e");
  expect(createLinkSigner([secret], "a purpose").token(id, 1)).toBe(
    "0198a0a0-0000-7000-8000-00000012ab9f.0E_ikwsygzRmOBhzAzrpRjmfih1m10FwQS94Cr0EaWI",
  );
});

test("each secret is tried once, that of today first", () => {
  expect(secretsOf({ secret, otherSecrets: [] })).toEqual([secret]);
  expect(secretsOf({ secret, otherSecrets: [other, secret, other] })).toEqual([secret, other]);
});

describe("a link", () => {
  const signer = createLinkSigner([secret, other], "a purpose");

  test("is good for its id, version and purpose, whichever secret it was made by", () => {
    for (const token of signer.tokens(id, 3)) {
      expect(signer.matches(token, id, 3)).toBe(true);
      expect(signer.matches(token, id, 4)).toBe(false);
      expect(signer.matches(token, id.replace("9f", "9e"), 3)).toBe(false);
      expect(signer.matches(`${token}A`, id, 3)).toBe(false);
      expect(signer.matches(token.slice(0, -1), id, 3)).toBe(false);
      expect(createLinkSigner([secret, other], "another").matches(token, id, 3)).toBe(false);
    }
    expect(signer.token(id, 3)).toBe(signer.tokens(id, 3)[0]);
    const later = createLinkSigner(["a third secret that came after"], "a purpose");
    expect(later.matches(signer.token(id, 3), id, 3)).toBe(false);
  });

  test("names an id, or nothing when it is of no such form", () => {
    expect(signer.idOf(signer.token(id, 1))).toBe(id);
    const mac = "A".repeat(43);
    for (const given of [`${id}-${mac}`, id, `${"x".repeat(36)}.${mac}`, `.${mac}`, ""])
      expect(signer.idOf(given)).toBeNull();
  });
});
