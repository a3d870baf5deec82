import { createHmac } from "node:crypto";
import { createVault, type Vault } from "../sealing.ts";
import { deriveKey } from "../tokens.ts";

/** What protects second factors at rest, each bound to the user whose it is; all of it is derived from the server's secret. */
export interface MfaKeys extends Vault {
  /** What is stored of a recovery code. Keyed: 50 bits alone could be tried through. */
  hashRecoveryCode(code: string, userId: string): string;
}

export function createMfaKeys(secret: string): MfaKeys {
  const recoveryKey = deriveKey(secret, "recovery-code");
  const otherwise = "A second factor was stored under another USHER_SECRET; reset it.";
  return {
    ...createVault(secret, "totp", otherwise),
    hashRecoveryCode: (code, userId) =>
      createHmac("sha256", recoveryKey).update(`${userId}|${code}`).digest("hex"),
  };
}
