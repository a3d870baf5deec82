import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
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

const nonceLength = 12;
const tagLength = 16;

export function createMfaKeys(secret: string): MfaKeys {
  const key = deriveKey(secret, "totp");
  const recoveryKey = deriveKey(secret, "recovery-code");
  // Tells a secret that was replaced from one that was tampered with.
  const keyId = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return {
    seal(plain, userId) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(userId));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      const whole = Buffer.concat([nonce, cipher.getAuthTag(), text]);
      return `${keyId}.${whole.toString("base64url")}`;
    },
    open(sealed, userId) {
      const [id, body = ""] = sealed.split(".", 2);
      if (id !== keyId)
        throw new Error("A second factor was stored under another USHER_SECRET; reset it.");
      const whole = Buffer.from(body, "base64url");
      const nonce = whole.subarray(0, nonceLength);
      const decipher = createDecipheriv("aes-256-gcm", key, nonce)
        .setAAD(Buffer.from(userId))
        .setAuthTag(whole.subarray(nonceLength, nonceLength + tagLength));
      const text = whole.subarray(nonceLength + tagLength);
      return Buffer.concat([decipher.update(text), decipher.final()]);
    },
    hashRecoveryCode: (code, userId) =>
      createHmac("sha256", recoveryKey).update(`${userId}|${code}`).digest("hex"),
  };
}
