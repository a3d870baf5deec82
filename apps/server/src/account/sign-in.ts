import type { EntityManager } from "@mikro-orm/postgresql";
import { foldEmail, type Refusal, Refused, type SignInInput } from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { record } from "../audit/record.ts";
import type { Links } from "../links.ts";
import { findOrganization } from "../organizations/organizations.ts";
import { hashAnew, verifyPassword } from "../passwords/passwords.ts";
import type { Within } from "../procedures.ts";
import { knownDevice } from "../sessions/known-devices.ts";
import { lockUser } from "../users/locks.ts";
import { userFacts } from "../users/rows.ts";
import { User } from "../users/user.entity.ts";
import { nobody } from "../uuid.ts";
import type { AddressLimit } from "./address-limit.ts";
import { mustConfirmEmail, sendConfirmationAgain } from "./email-links.ts";
import { nextStep, type SignInStep } from "./next-step.ts";
import type { SignInLimit, Tried } from "./sign-in-limit.ts";

export interface SignInDeps {
  /** Of the login, outside row level security. */
  em: EntityManager;
  within: Within;
  limit: SignInLimit;
  addressLimit: AddressLimit;
  /** From where the call comes. */
  ip: string | null;
  links: Links;
}

/**
 * Signs a user in by e-mail or username, as far as the password goes. Unknown, suspended and wrong are one
 * answer, `wrong_credentials`, and take the same hashing. Throws `too_many_attempts` after 10 failures of
 * one account in an hour, or too many from one network, and, for a right password only, `email_not_verified`.
 */
export async function signIn(deps: SignInDeps, input: SignInInput): Promise<SignInStep> {
  const organization = await findOrganization(deps.em, { slug: input.organization });
  const identifier = foldEmail(input.identifier);
  if (organization?.status !== "active") {
    // Counted too: hashing costs the same for organizations that there are not.
    await deps.addressLimit.attempt(organization?.id ?? input.organization, deps.ip);
    await verifyPassword(null, input.password);
    throw new Refused("wrong_credentials");
  }
  const { user, browser } = await deps.within(organization, async (em, actor) => {
    const found = await findByIdentifier(em, identifier);
    return { user: found, browser: await knownDevice(em, actor, found?.id ?? null) };
  });
  // Counted by account, so that an e-mail and a username of one person share their tries.
  const tried: Tried = [organization.id, user?.id ?? identifier, browser];
  const giveBack = await attempt(deps, organization, { tried, user });
  // Hashing is slow on purpose; no transaction and no connection waits for it.
  const stored = user?.passwordHash ?? null;
  const right = await verifyPassword(stored, input.password);
  const anew = right ? await hashAnew(stored, input.password) : null;
  const outcome = await deps.within(organization, (em, actor) =>
    decide(em, actor, { verified: user, right, anew }, deps.links),
  );
  if ("refused" in outcome && outcome.refused === "wrong_credentials")
    throw new Refused(outcome.refused);
  const isIn = !("refused" in outcome) && outcome.token !== null;
  // A session forgets all tries, and so this one, too.
  const forget = isIn ? deps.limit.succeeded : deps.limit.passwordRight;
  await Promise.all([forget(...tried), giveBack()]);
  if ("refused" in outcome) throw new Refused(outcome.refused);
  return outcome;
}

/** A session forgets what failed before it. */
export async function forgetFailures(
  limit: SignInLimit,
  tried: Tried,
  step: SignInStep,
): Promise<void> {
  if (step.token) await limit.succeeded(...tried);
}

/**
 * Counts a try; one too many is recorded like any refused sign-in. What it answers gives the try back to the network,
 * which a browser that the owner has signed in with does not share: others there must not keep them out.
 */
async function attempt(
  deps: SignInDeps,
  organization: OrganizationFacts,
  { tried, user }: { tried: Tried; user: User | null },
): Promise<() => Promise<void>> {
  try {
    const [organizationId, , browser] = tried;
    const ip = browser ? null : deps.ip;
    const giveBack = await deps.addressLimit.attempt(organizationId, ip);
    await deps.limit.attempt(...tried);
    return giveBack;
  } catch (problem) {
    if (problem instanceof Refused)
      await deps.within(organization, (em, actor) =>
        refusedSignIn(em, actor, user, problem.reason),
      );
    throw problem;
  }
}

export function findByIdentifier(em: EntityManager, identifier: string): Promise<User | null> {
  const by = identifier.includes("@") ? { email: identifier } : { username: identifier };
  return em.findOne(User, by);
}

/**
 * Whether somebody still has the password that they had before. Another sign-in may have hashed it anew
 * meanwhile; a new one raises the credential version.
 */
export function hasSamePassword(now: User, before: User): boolean {
  const sameHash = now.passwordHash === before.passwordHash;
  return sameHash || now.credentialVersion === before.credentialVersion;
}

/**
 * What a password leads to. Whoever it is for is looked at anew also when it is wrong, or nobody's, so that it takes as
 * long. Refusals are answered and not thrown here: what was done about them, and their record, are kept.
 */
async function decide(
  em: EntityManager,
  actor: Actor,
  { verified, right, anew }: { verified: User | null; right: boolean; anew: string | null },
  links: Links,
): Promise<SignInStep | { refused: Refusal }> {
  const user = await lockUser(em, verified?.id ?? nobody);
  const isActive = user && userFacts(user, actor.now).status === "active";
  if (!right || !isActive || !verified || !hasSamePassword(user, verified))
    return refusedSignIn(em, actor, user, "wrong_credentials");
  if (anew) user.passwordHash = anew;
  if (mustConfirmEmail(actor, user)) {
    await sendConfirmationAgain(em, actor, user, links);
    return refusedSignIn(em, actor, user, "email_not_verified");
  }
  return nextStep(em, actor, user, { mfaPassed: false, byLink: false });
}

async function refusedSignIn(
  em: EntityManager,
  actor: Actor,
  user: User | null,
  reason: Refusal,
): Promise<{ refused: Refusal }> {
  record(em, actor, {
    action: "session.refused",
    reason,
    ...(user ? { target: { kind: "user", id: user.id } } : {}),
  });
  return { refused: reason };
}
