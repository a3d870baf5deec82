import { createHash, createHmac } from "node:crypto";
import { open, seal } from "../sealing.ts";
import { deriveKey } from "../tokens.ts";

/** What protects second factors at rest; all of it is derived from the server's secret. */
export interface MfaKeys {
  /** Encrypts with AES-256-GCM, bound to the user whose it is. */
  seal(plain: Uint8Array, userId: string): string;
  /** Throws for what was sealed under another secret, or for another user. */
  open(sealed: string, userId: string): Uint8Array;
  /** What is stored of a recovery code. Keyed: 50 bits alone could be tried through. */
  hashRecoveryCode(code: string, userId: string): string;
}

export function createMfaKeys(secret: string): MfaKeys {
  const key = deriveKey(secret, "totp");
  const recoveryKey = deriveKey(secret, "recovery-code");
  // Tells a secret that was replaced from one that was tampered with.
  const keyId = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return {
    seal: (plain, userId) => `${keyId}.${seal(key, plain, userId)}`,
    open(sealed, userId) {
      const [id, body = ""] = sealed.split(".", 2);
      if (id !== keyId)
        throw new Error("A second factor was stored under another USHER_SECRET; reset it.");
      return open(key, body, userId);
    },
    hashRecoveryCode: (code, userId) =>
      createHmac("sha256", recoveryKey).update(`${userId}|${code}`).digest("hex"),
  };
}
