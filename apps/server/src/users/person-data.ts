import type { EntityManager } from "@mikro-orm/postgresql";
import { effectiveStatus, type PersonData, personDataVersion, rolesOf } from "@usher/domain";
import { deviceOf, deviceWords } from "../account/device.ts";
import { EmailLink } from "../account/email-link.entity.ts";
import type { Actor } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { RecoveryCode, Totp } from "../mfa/mfa.entity.ts";
import { PasswordLink } from "../passwords/password-link.entity.ts";
import { KnownDevice } from "../sessions/known-device.entity.ts";
import { Session } from "../sessions/session.entity.ts";
import { UsageCounter } from "../usage/usage.entity.ts";
import { containersOf, groups, workspaces } from "./memberships.ts";
import { bulkActionsOf, invitationsOf, registrationLinksOf } from "./person-deeds.ts";
import type { User } from "./user.entity.ts";

const text = (time: Date | null | undefined) => time?.toISOString() ?? null;

/** All that is kept of a person but the audit log, field by field, so that a new column never leaks. */
export async function personData(
  em: EntityManager,
  actor: Actor,
  user: User,
): Promise<Omit<PersonData, "audit">> {
  const { id, slug, name, roles } = actor.organization;
  return {
    version: personDataVersion,
    exportedAt: actor.now.toISOString(),
    organization: { id, slug, name },
    profile: profileOf(user, actor.now),
    roles: rolesOf(user.roles, roles).map((role) => ({ key: role.key, name: role.name })),
    license: user.licenseType ?? null,
    groups: await containersOf(em, actor, groups, user.id),
    workspaces: await containersOf(em, actor, workspaces, user.id),
    sessions: await sessionsOf(em, user.id),
    knownBrowsers: await knownBrowsersOf(em, user.id),
    secondFactor: await secondFactorOf(em, user.id),
    openLinks: await openLinksOf(em, user.id),
    usage: await usageOf(em, user.id),
    ...(await invitationsOf(em, user)),
    registrationLinks: await registrationLinksOf(em, user),
    apiKeys: await apiKeysOf(em, user.id),
    bulkActions: await bulkActionsOf(em, user),
  };
}

function profileOf(user: User, now: Date): PersonData["profile"] {
  const { status = "active", suspendedUntil } = user;
  return {
    id: user.id,
    email: user.email ?? null,
    username: user.username ?? null,
    externalId: user.externalId ?? null,
    firstName: user.firstName,
    lastName: user.lastName,
    about: user.about ?? null,
    metadata: user.metadata ?? {},
    status: effectiveStatus({ status, suspendedUntil }, now),
    suspendedReason: user.suspendedReason ?? null,
    suspendedUntil: text(suspendedUntil),
    hasPassword: Boolean(user.passwordHash),
    mustChangePassword: user.mustChangePassword ?? false,
    emailVerifiedAt: text(user.emailVerifiedAt),
    mustVerifyEmail: user.mustVerifyEmail ?? false,
    mfaEnrolledAt: text(user.mfaEnrolledAt),
    dailyMessageLimit: user.dailyMessageLimit ?? null,
    lastActiveAt: text(user.lastActiveAt),
    firstSignedInAt: text(user.firstSignedInAt),
    createdAt: user.createdAt.toISOString(),
  };
}

async function knownBrowsersOf(
  em: EntityManager,
  userId: string,
): Promise<PersonData["knownBrowsers"]> {
  const devices = await em.find(KnownDevice, { userId }, { orderBy: { firstSeenAt: "desc" } });
  return devices.map(({ firstSeenAt, lastSeenAt }) => ({
    firstSeenAt: firstSeenAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}

/** Those that ran out too, as long as they are kept. */
async function sessionsOf(em: EntityManager, userId: string): Promise<PersonData["sessions"]> {
  const sessions = await em.find(Session, { userId }, { orderBy: { createdAt: "desc" } });
  return sessions.map((session) => ({
    id: session.publicId,
    device: deviceWords(deviceOf(session.userAgent)),
    userAgent: session.userAgent ?? null,
    ip: session.ip ?? null,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    endsAt: session.absoluteExpiresAt.toISOString(),
  }));
}

async function secondFactorOf(
  em: EntityManager,
  userId: string,
): Promise<PersonData["secondFactor"]> {
  const app = await em.findOne(Totp, { userId });
  const codes = await em.find(RecoveryCode, { userId });
  return {
    setUpAt: text(app?.confirmedAt),
    recoveryCodesUsedAt: codes.map(({ usedAt }) => text(usedAt)),
  };
}

async function openLinksOf(em: EntityManager, userId: string): Promise<PersonData["openLinks"]> {
  const times = (link: { createdAt: Date; expiresAt: Date }) => ({
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
  });
  const passwords = await em.find(PasswordLink, { userId });
  const emails = await em.find(EmailLink, { userId });
  return [
    ...passwords.map((link) => ({ kind: "set-password" as const, email: null, ...times(link) })),
    ...emails.map((link) => ({
      ...{ kind: "confirm-email" as const, email: link.email },
      ...times(link),
    })),
  ];
}

async function usageOf(em: EntityManager, userId: string): Promise<PersonData["usage"]> {
  const counters = await em.find(
    UsageCounter,
    { userId },
    { orderBy: { day: "desc", meter: "asc" } },
  );
  return counters.map(({ meter, day, used }) => ({ meter, day, used }));
}

/** The keys themselves are not kept. */
async function apiKeysOf(em: EntityManager, createdById: string): Promise<PersonData["apiKeys"]> {
  const keys = await em.find(ApiKey, { createdById }, { orderBy: { createdAt: "desc" } });
  return keys.map((key) => ({
    id: key.id,
    name: key.name,
    hint: key.hint,
    permissions: key.permissions,
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: text(key.lastUsedAt),
    revokedAt: text(key.revokedAt),
  }));
}
