import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { createVault, type Vault } from "../sealing.ts";
import type { Secrets } from "../tokens.ts";

/** What seals the secrets of endpoints at rest. */
export function createWebhookVault(secrets: Secrets): Vault {
  return createVault(secrets, "webhook");
}

/** 256 random bits, in the form that Standard Webhooks gives a secret. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

/** What goes with a body so that its receiver knows whose it is: a signature for each secret that counts. */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body));
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}
