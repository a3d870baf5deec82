import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type CreatedRegistrationLink,
  type CreateRegistrationLinkInput,
  rankOf,
  refuse,
  whyNotCreateLink,
} from "@usher/domain";
import { v7 } from "uuid";
import type { Actor } from "../actor.ts";
import { record } from "../audit/record.ts";
import { announce } from "../events/announce.ts";
import { grantAskedFor } from "../invitations/granting.ts";
import type { Links } from "../links.ts";
import { holdRoles } from "../roles/role-locks.ts";
import { lockSelf } from "../users/locks.ts";
import { RegistrationLink } from "./registration-link.entity.ts";
import { linkRow } from "./registration-links.ts";
import { registrationLink } from "./rows.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a link by which whoever has it registers, and answers with it. It gives nothing that its creator
 * may not give. Throws what `whyNotCreateLink` and `grantAskedFor` answer.
 */
export async function createRegistrationLink(
  em: EntityManager,
  caller: Actor,
  input: CreateRegistrationLinkInput,
  links: Links,
): Promise<CreatedRegistrationLink> {
  const actor = await lockSelf(em, await holdRoles(em, caller));
  const { organizationId, organization, now } = actor;
  refuse(whyNotCreateLink(actor, organization.switches));
  const { newcomerRole } = organization.switches;
  const usual = newcomerRole === null ? [] : [newcomerRole];
  const { roles, licenseType, groupIds, workspaceIds } = await grantAskedFor(em, actor, {
    ...input,
    roles: input.roles ?? usual,
  });
  const link = em.create(RegistrationLink, {
    id: v7(),
    organizationId,
    ...{ roles, licenseType, groupIds, workspaceIds },
    rank: rankOf(roles, organization.roles),
    maxUses: input.maxUses ?? null,
    domains: [...new Set(input.domains)],
    creatorId: actor.userId,
    creatorApiKeyId: actor.userId ? null : actor.apiKeyId,
    expiresAt: new Date(now.getTime() + input.expiresInDays * day),
    createdAt: now,
  });
  recordCreated(em, actor, link);
  await em.flush();
  await announce(em, { organizationId, type: "settings-changed", what: "registration-links" });
  const row = await linkRow(em, actor, link);
  return { ...row, url: links.registrationUrl(link.id, link.linkVersion ?? 1) };
}

function recordCreated(em: EntityManager, actor: Actor, link: RegistrationLink): void {
  const { roles, licenseType = null, maxUses = null, domains = [] } = link;
  const created = (after: string | number | string[]) => ({ before: null, after });
  record(em, actor, {
    action: "registration_link.created",
    target: registrationLink(link.id),
    changes: {
      roles: created(roles),
      expiresAt: created(link.expiresAt.toISOString()),
      ...(maxUses === null ? {} : { maxUses: created(maxUses) }),
      ...(domains.length === 0 ? {} : { domains: created(domains) }),
      ...(licenseType === null ? {} : { licenseType: created(licenseType) }),
    },
  });
}
