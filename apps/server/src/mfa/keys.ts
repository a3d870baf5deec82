import { createHash, createHmac } from "node:crypto";
import { createVault, type Vault } from "../sealing.ts";
import { deriveKey, type Secrets } from "../tokens.ts";

/** What protects second factors at rest, each bound to the user whose it is; all of it is derived from the server's secrets. */
export interface MfaKeys extends Vault {
  /** What is stored of a recovery code: its hash, sealed, since 50 bits alone could be tried through. */
  keepRecoveryCode(code: string, userId: string): string;
  isRecoveryCode(kept: string, code: string, userId: string): boolean;
}

export function createMfaKeys(secrets: Secrets): MfaKeys {
  const codes = createVault(secrets, "recovery-code");
  const hashOf = (code: string) => createHash("sha256").update(code).digest();
  // Codes of before name no key and can't be sealed anew: they are kept as HMACs.
  const macs = (code: string, userId: string) =>
    secrets.map((secret) =>
      createHmac("sha256", deriveKey(secret, "recovery-code"))
        .update(`${userId}|${code}`)
        .digest("hex"),
    );
  return {
    ...createVault(secrets, "totp"),
    keepRecoveryCode: (code, userId) => codes.seal(hashOf(code), userId),
    isRecoveryCode: (kept, code, userId) =>
      kept.includes(".")
        ? codes.open(kept, userId).equals(hashOf(code))
        : macs(code, userId).includes(kept),
  };
}
