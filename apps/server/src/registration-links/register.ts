import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused, type RegisterInput, refuse, whyNotDomain, whyNotUseLink } from "@usher/domain";
import { mustConfirmEmail, queueEmailLink } from "../account/email-links.ts";
import { nextStep, type SignInStep } from "../account/next-step.ts";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import type { Links } from "../links.ts";
import { hashPassword, refuseWeakPassword } from "../passwords/passwords.ts";
import type { Within } from "../procedures.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { asUser } from "../users/acting.ts";
import { User } from "../users/user.entity.ts";
import { createNewcomer, type Newcomer, withdrawInvitation } from "./newcomer.ts";
import { holdCreator, openLink, placeOfLink } from "./open-link.ts";
import type { RegistrationLimit } from "./registration-limit.ts";
import type { RegistrationLink } from "./registration-link.entity.ts";
import { linkFacts, registrationLink } from "./rows.ts";

/** How it goes on for who has registered: to a session, or first to the mailbox. */
export type Registered =
  | { status: "signing-in"; step: SignInStep }
  | { status: "verify-email"; email: string };

/**
 * Makes an account by a link. Whoever has one with this address is told to sign in, and nothing of theirs
 * changes. A refused registration uses nothing up. Throws what `openLink` and `createNewcomer` throw,
 * `domain_not_allowed`, the refusals of weak passwords, `too_many_attempts`.
 */
export async function register(
  deps: { em: EntityManager; within: Within; limit: RegistrationLimit; links: Links },
  input: RegisterInput,
): Promise<Registered> {
  const { linkId, organization } = await placeOfLink(deps.em, deps.links, input);
  const { token: _, password, ...person } = input;
  await deps.within(organization, (em, actor) => check(em, actor, { linkId, ...deps }, input));
  // Hashing is slow on purpose; no transaction and no lock waits for it.
  const newcomer = { ...person, passwordHash: await hashPassword(password) };
  return deps.within(organization, (em, actor) =>
    comeIn(em, actor, { linkId, links: deps.links }, newcomer),
  );
}

/** Whether the link is good for this address and password, before any work is put into it. */
async function check(
  em: EntityManager,
  actor: Actor,
  { linkId, limit }: { linkId: string; limit: RegistrationLimit },
  { email, password }: RegisterInput,
): Promise<void> {
  const { ip } = actor.request;
  await limit.attempt(linkId, ip);
  const { link } = await openLink(em, actor, linkId);
  refuse(whyNotDomain(email, link.domains ?? []), "email");
  if (await em.count(User, { organizationId: actor.organizationId, email })) {
    await limit.toldOfAccount(linkId, ip);
    throw new Refused("account_exists", "email");
  }
  const { organization } = actor;
  refuseWeakPassword(password, { email }, { field: "password", organization });
}

async function comeIn(
  em: EntityManager,
  caller: Actor,
  { linkId, links }: { linkId: string; links: Links },
  newcomer: Newcomer,
): Promise<Registered> {
  // Locks in one order, as everywhere: roles, users, the link, invitations, pools of seats.
  const actor = await holdRoles(em, caller);
  const { organizationId } = actor;
  await holdCreator(em, actor, linkId);
  const { link, grant } = await openLink(em, actor, linkId);
  await countUse(em, actor, link);
  const invitationId = await withdrawInvitation(em, actor, newcomer.email);
  const user = await createNewcomer(em, actor, grant, newcomer);
  recordJoined(em, asUser(actor, user), link, user);
  const ids = [user.id, ...(invitationId ? [invitationId] : [])];
  await announce(em, { organizationId, type: "directory-changed", ids });
  await announce(em, { organizationId, type: "settings-changed", what: "registration-links" });
  if (!mustConfirmEmail(actor, user)) {
    const step = await nextStep(em, actor, user, { mfaPassed: false, byLink: false });
    return { status: "signing-in", step };
  }
  const { email } = newcomer;
  await queueEmailLink(em, actor, { user, email, links });
  return { status: "verify-email", email };
}

/**
 * Counts one use, in one statement that decides too: of many at once as many get through as there are uses
 * left. The row stays locked until the transaction ends, and a refusal after this gives the use back.
 */
async function countUse(em: EntityManager, actor: Actor, link: RegistrationLink): Promise<void> {
  const counted = await em.execute<{ id: string }[]>(
    `update registration_link set uses = uses + 1
     where organization_id = ? and id = ? and revoked_at is null and expires_at > ?
       and (max_uses is null or uses < max_uses)
     returning id`,
    [actor.organizationId, link.id, actor.now],
  );
  if (counted.length > 0) return;
  await em.refresh(link);
  refuse(whyNotUseLink(linkFacts(link), actor.now) ?? "token_invalid");
}

function recordJoined(em: EntityManager, self: Actor, link: RegistrationLink, user: User): void {
  record(em, self, {
    action: "user.created",
    target: { kind: "user", id: user.id },
    changes: { roles: { before: null, after: user.roles } },
  });
  record(em, self, {
    action: "registration_link.used",
    target: registrationLink(link.id),
    changes: { userId: { before: null, after: user.id } },
  });
}
