import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

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
