import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { deriveKey } from "./tokens.ts";

const nonceLength = 12;
const tagLength = 16;

/** Encrypts with AES-256-GCM; opens only with the same key and for what it is `boundTo`. */
export function seal(key: Buffer, plain: Uint8Array, boundTo: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** Throws for what was sealed with another key, or is bound to something else. */
export function open(key: Buffer, sealed: string, boundTo: string): Buffer {
  const whole = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, whole.subarray(0, nonceLength))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(whole.subarray(nonceLength, nonceLength + tagLength));
  const text = whole.subarray(nonceLength + tagLength);
  return Buffer.concat([decipher.update(text), decipher.final()]);
}

/** What is stored sealed under one key, each bound to the row whose it is. */
export interface Vault {
  seal(plain: Uint8Array, rowId: string): string;
  /** Throws for what was sealed under another secret, or for another row. */
  open(sealed: string, rowId: string): Buffer;
}

/** Seals under a key that is derived from the server's secret. `otherwise` is said of what another one sealed. */
export function createVault(secret: string, purpose: string, otherwise: string): Vault {
  const key = deriveKey(secret, purpose);
  // Tells a secret that was replaced from one that was tampered with.
  const keyId = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return {
    seal: (plain, rowId) => `${keyId}.${seal(key, plain, rowId)}`,
    open(sealed, rowId) {
      const [id, body = ""] = sealed.split(".", 2);
      if (id !== keyId) throw new Error(otherwise);
      return open(key, body, rowId);
    },
  };
}
