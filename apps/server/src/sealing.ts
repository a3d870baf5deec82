import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { deriveKey, keyId, type Secrets } from "./tokens.ts";

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

/** Thrown for what was sealed under a secret that the server does not have. */
export class UnknownKey extends Error {
  override readonly name = "UnknownKey";

  constructor(id: string) {
    super(
      `This was sealed by the key ${id}, which is of neither USHER_SECRET nor USHER_OTHER_SECRETS.`,
    );
  }
}

/** What is stored sealed, each bound to the row whose it is. It begins with the id of the key that opens it. */
export interface Vault {
  seal(plain: Uint8Array, rowId: string): string;
  /** Throws `UnknownKey`, and for what was tampered with or sealed for another row. */
  open(sealed: string, rowId: string): Buffer;
}

/** Seals under the first secret, by a key that is derived from it, and opens under all of them. */
export function createVault(secrets: Secrets, purpose: string): Vault {
  const keys = new Map<string, Buffer>();
  for (const secret of secrets) {
    const key = deriveKey(secret, purpose);
    // What is older than the ids of secrets names the derived key itself.
    keys.set(keyId(secret), key).set(keyId(key), key);
  }
  const [current] = secrets;
  const currentKey = deriveKey(current, purpose);
  return {
    seal: (plain, rowId) => `${keyId(current)}.${seal(currentKey, plain, rowId)}`,
    open(sealed, rowId) {
      const [id = "", body = ""] = sealed.split(".", 2);
      const key = keys.get(id);
      if (!key) throw new UnknownKey(id);
      return open(key, body, rowId);
    },
  };
}
