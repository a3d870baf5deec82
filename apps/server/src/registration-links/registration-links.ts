import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import {
  allowedOnLink,
  displayName,
  Refused,
  type RegistrationLinkIdInput,
  type RegistrationLinkRow,
  refuse,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { ApiKey } from "../api-keys/api-key.entity.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { grantOf, refuseGrant } from "../invitations/granting.ts";
import type { Links } from "../links.ts";
import { lockSelf } from "../users/locks.ts";
import { User } from "../users/user.entity.ts";
import { RegistrationLink } from "./registration-link.entity.ts";
import { linkFacts, registrationLink, toLinkRow } from "./rows.ts";

/** Live links are all listed up to this, and as many of those that ended last. */
const listed = { live: 500, ended: 50 };

/** The links that can be used, then those that ended, each newest first. Throws `missing_permission`. */
export async function listRegistrationLinks(
  em: EntityManager,
  actor: Actor,
): Promise<{ rows: RegistrationLinkRow[] }> {
  refuse(whyNot(actor, "users:invite"));
  const { organizationId, now } = actor;
  const over = "(revoked_at is not null or expires_at <= ? or uses >= max_uses) is true";
  const find = async (where: string, limit: number) => {
    const found = await em.execute<{ id: string }[]>(
      `select id from registration_link where organization_id = ? and ${where}
       order by created_at desc, id desc limit ?`,
      [organizationId, now, limit],
    );
    const ids = found.map(({ id }) => id);
    return em.find(
      RegistrationLink,
      { organizationId, id: { $in: ids } },
      { orderBy: { createdAt: "desc", id: "desc" } },
    );
  };
  const links = [
    ...(await find(`not (${over})`, listed.live)),
    ...(await find(over, listed.ended)),
  ];
  const names = await creatorNames(em, organizationId, links);
  return { rows: links.map((link) => toLinkRow(actor, link, names.get(link.id) ?? null)) };
}

/** Who made each link, by the link's id, when that user or key is still there. */
async function creatorNames(
  em: EntityManager,
  organizationId: string,
  links: readonly RegistrationLink[],
): Promise<Map<string, string>> {
  const userIds = links.flatMap(({ creatorId }) => creatorId ?? []);
  const keyIds = links.flatMap(({ creatorApiKeyId }) => creatorApiKeyId ?? []);
  const users = await em.find(User, { organizationId, id: { $in: userIds } });
  const keys = await em.find(ApiKey, { organizationId, id: { $in: keyIds } });
  const names = new Map([
    ...users.map((user) => [user.id, displayName(user)] as const),
    ...keys.map((key) => [key.id, key.name] as const),
  ]);
  return new Map(
    links.flatMap((link) => {
      const name = names.get(link.creatorId ?? link.creatorApiKeyId ?? "");
      return name === undefined ? [] : [[link.id, name] as const];
    }),
  );
}

/** One link as a list shows it. */
export async function linkRow(
  em: EntityManager,
  actor: Actor,
  link: RegistrationLink,
): Promise<RegistrationLinkRow> {
  const names = await creatorNames(em, actor.organizationId, [link]);
  return toLinkRow(actor, link, names.get(link.id) ?? null);
}

/** Finds a link and locks it. Throws `not_found`. */
async function lockLink(
  em: EntityManager,
  actor: Actor,
  input: RegistrationLinkIdInput,
): Promise<RegistrationLink> {
  const link = await em.findOne(
    RegistrationLink,
    { organizationId: actor.organizationId, id: input.linkId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!link) throw new Refused("not_found");
  return link;
}

function allowed(actor: Actor, link: RegistrationLink) {
  const { switches: offers } = actor.organization;
  return allowedOnLink(actor, linkFacts(link), { offers, now: actor.now });
}

/** Withdraws the link; nobody registers by it from then on. */
export async function revokeRegistrationLink(
  em: EntityManager,
  caller: Actor,
  input: RegistrationLinkIdInput,
): Promise<RegistrationLinkRow> {
  const actor = await lockSelf(em, caller);
  const link = await lockLink(em, actor, input);
  refuse(allowed(actor, link).revoke);
  link.revokedAt = actor.now;
  record(em, actor, {
    action: "registration_link.revoked",
    target: registrationLink(link.id),
    changes: { status: { before: "live", after: "revoked" } },
  });
  const { organizationId } = actor;
  await announce(em, { organizationId, type: "settings-changed", what: "registration-links" });
  return linkRow(em, actor, link);
}

/** The URL of a live link, to hand it on once more. */
export async function registrationLinkUrl(
  em: EntityManager,
  caller: Actor,
  input: RegistrationLinkIdInput,
  links: Links,
): Promise<{ url: string; expiresAt: string }> {
  const actor = await lockSelf(em, caller);
  const link = await lockLink(em, actor, input);
  refuse(allowed(actor, link).copyLink);
  // Whoever has the link may take what it gives.
  refuseGrant(actor, grantOf(actor, link));
  record(em, actor, {
    action: "registration_link.link_copied",
    target: registrationLink(link.id),
  });
  return {
    url: links.registrationUrl(link.id, link.linkVersion ?? 1),
    expiresAt: link.expiresAt.toISOString(),
  };
}
