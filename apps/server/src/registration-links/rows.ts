import {
  allowedOnLink,
  type RegistrationLinkFacts,
  type RegistrationLinkRow,
  registrationLinkStatus,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import type { RegistrationLink } from "./registration-link.entity.ts";

/** A link as the target of a recorded deed. */
export const registrationLink = (id: string) => ({ kind: "registration-link", id }) as const;

/** What the rules ask about a stored link. */
export function linkFacts(link: RegistrationLink): RegistrationLinkFacts {
  const { organizationId, rank, uses = 0, expiresAt } = link;
  const maxUses = link.maxUses ?? null;
  return { organizationId, rank, maxUses, uses, expiresAt, revokedAt: link.revokedAt ?? null };
}

/** A link as a list shows it. Fields are picked by name; the URL is not one of them. */
export function toLinkRow(
  actor: Actor,
  link: RegistrationLink,
  createdBy: string | null,
): RegistrationLinkRow {
  const facts = linkFacts(link);
  const { switches: offers } = actor.organization;
  return {
    id: link.id,
    roles: link.roles,
    licenseType: link.licenseType ?? null,
    maxUses: facts.maxUses,
    uses: facts.uses,
    usesLeft: facts.maxUses === null ? null : Math.max(0, facts.maxUses - facts.uses),
    domains: link.domains ?? [],
    status: registrationLinkStatus(facts, actor.now),
    expiresAt: link.expiresAt.toISOString(),
    createdBy,
    createdAt: link.createdAt.toISOString(),
    allowed: allowedOnLink(actor, facts, { offers, now: actor.now }),
  };
}
