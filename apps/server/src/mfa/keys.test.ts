import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { seal } from "../sealing.ts";
import { deriveKey } from "../tokens.ts";
import { createMfaKeys } from "./keys.ts";

const old = "a secret of 32 characters or more";
const next = "another secret of 32 characters!!";
const keys = createMfaKeys([old]);
const secret = new Uint8Array(20).fill(7);

test("a sealed secret is opened by its key for its user, and by nothing else", () => {
  const sealed = keys.seal(secret, "ada");
  expect(sealed).not.toBe(keys.seal(secret, "ada"));
  expect([...keys.open(sealed, "ada")]).toEqual([...secret]);
  expect(() => keys.open(sealed, "bob")).toThrow();
  expect(() => keys.open(`${sealed.slice(0, -2)}AA`, "ada")).toThrow();
});

test("what another secret sealed opens while that one is known; after that, its key is named", () => {
  const sealed = keys.seal(secret, "ada");
  expect([...createMfaKeys([next, old]).open(sealed, "ada")]).toEqual([...secret]);
  const id = sealed.slice(0, 8);
  expect(createMfaKeys([next, old]).seal(secret, "ada").slice(0, 8)).not.toBe(id);
  expect(() => createMfaKeys([next]).open(sealed, "ada")).toThrow(
    `This was sealed by the key ${id}, which is of neither USHER_SECRET nor USHER_OTHER_SECRETS.`,
  );
});

test("one recovery code of two people is stored differently, and good for its own alone", () => {
  const kept = keys.keepRecoveryCode("abcdefgh01", "ada");
  expect(kept).not.toBe(keys.keepRecoveryCode("abcdefgh01", "bob"));
  expect(keys.isRecoveryCode(kept, "abcdefgh01", "ada")).toBe(true);
  expect(keys.isRecoveryCode(kept, "abcdefgh02", "ada")).toBe(false);
  expect(() => keys.isRecoveryCode(kept, "abcdefgh01", "bob")).toThrow();
});

test("what was stored before keys had ids is still good", () => {
  const key = deriveKey(old, "totp");
  const id = createHash("sha256").update(key).digest("hex").slice(0, 8);
  const sealed = `${id}.${seal(key, secret, "ada")}`;
  const kept = createHmac("sha256", deriveKey(old, "recovery-code"))
    .update("ada|abcdefgh01")
    .digest("hex");
  for (const secrets of [[old], [next, old]] as const) {
    expect([...createMfaKeys(secrets).open(sealed, "ada")]).toEqual([...secret]);
    expect(createMfaKeys(secrets).isRecoveryCode(kept, "abcdefgh01", "ada")).toBe(true);
    expect(createMfaKeys(secrets).isRecoveryCode(kept, "abcdefgh01", "bob")).toBe(false);
  }
});
