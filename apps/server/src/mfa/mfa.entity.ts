import { defineEntity, p } from "@mikro-orm/postgresql";
import { challengeKinds } from "@usher/domain";
import { id, instant, sameOrganization } from "../database/columns.ts";

const TotpSchema = defineEntity({
  name: "Totp",
  tableName: "totp",
  policies: [sameOrganization],
  properties: {
    userId: p.uuid().primary(),
    organizationId: p.uuid(),
    /** AES-256-GCM: key id, nonce, tag and ciphertext of the 20-byte secret. */
    secret: p.string().hidden(),
    /** Null until a first code was right. */
    confirmedAt: instant().nullable(),
    /** The newest time step that was used, so that no code works twice (RFC 6238, section 5.2). */
    lastStep: p.bigint("number").nullable(),
    createdAt: instant(),
  },
});

/** A user's authenticator app. */
export class Totp extends TotpSchema.class {}
TotpSchema.setClass(Totp);

const RecoveryCodeSchema = defineEntity({
  name: "RecoveryCode",
  tableName: "recovery_code",
  policies: [sameOrganization],
  indexes: [{ name: "recovery_code_by_user", properties: ["organizationId", "userId"] }],
  properties: {
    id: id(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    /** The code's SHA-256, sealed. */
    codeHash: p.string().hidden(),
    usedAt: instant().nullable(),
  },
});

/** One of ten codes for whoever lost their authenticator; each works once. */
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);

const SignInChallengeSchema = defineEntity({
  name: "SignInChallenge",
  tableName: "sign_in_challenge",
  policies: [sameOrganization],
  indexes: [{ name: "sign_in_challenge_by_user", properties: ["organizationId", "userId"] }],
  properties: {
    /** SHA-256 of the token in hex. */
    id: p.string().primary(),
    organizationId: p.uuid(),
    userId: p.uuid(),
    kind: p.enum(challengeKinds),
    /** Wrong tries so far; at five it is over. */
    tries: p.smallint().default(0),
    /** The user's credential version at its start: what changed since ends it. */
    credentialVersion: p.integer(),
    /** Begun by a link from a mail, which proves more than a password that anybody may try. */
    byLink: p.boolean().default(false),
    expiresAt: instant(),
  },
});

/** A sign-in whose password was right and that needs one more step. */
export class SignInChallenge extends SignInChallengeSchema.class {}
SignInChallengeSchema.setClass(SignInChallenge);
