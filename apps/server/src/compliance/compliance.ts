import type { EntityManager } from "@mikro-orm/postgresql";
import {
  administrativeRoles,
  type ComplianceFinding,
  type CompliancePerson,
  type ComplianceReport,
  displayName,
  dormantAfterDays,
  namedInReport,
  refuse,
  whyNot,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { AuditVerification } from "../audit/seal.entity.ts";
import { textArray } from "../database/text-array.ts";

const day = 24 * 60 * 60 * 1000;

/** Conditions of `app_user`, put together from fixed words only; the values come as parameters. */
const active = "(status = 'active' or suspended_until <= ?)";
const dormant = `${active} and sort_last_active < ? and created_at < ?`;
const unchanged = `${active} and must_change_password`;

/** How the organization stands. Throws `missing_permission`. */
export async function complianceReport(em: EntityManager, actor: Actor): Promise<ComplianceReport> {
  refuse(whyNot(actor, "compliance:read"));
  const { now } = actor;
  const longAgo = new Date(now.getTime() - dormantAfterDays * day);
  const counts = await count(em, actor, longAgo);
  return {
    generatedAt: now.toISOString(),
    active: counts.active,
    mfa: {
      everyone: { covered: counts.withMfa, of: counts.active },
      administrators: { covered: counts.administratorsWithMfa, of: counts.administrators },
    },
    dormant: await finding(em, actor, counts.dormant, [dormant, now, longAgo, longAgo]),
    unchangedPasswords: await finding(em, actor, counts.unchanged, [unchanged, now]),
    invitations: { pending: counts.pending, expired: counts.expired },
    lastVerification: await lastVerification(em, actor),
  };
}

const figures = [
  "active",
  "withMfa",
  "administrators",
  "administratorsWithMfa",
  "dormant",
  "unchanged",
  "pending",
  "expired",
] as const;
type Counts = Record<(typeof figures)[number], number>;

/** Every figure in one go over each table. */
async function count(em: EntityManager, actor: Actor, longAgo: Date): Promise<Counts> {
  const { organizationId, organization, now } = actor;
  const administrators = textArray(administrativeRoles(organization.roles));
  const [found] = await em.execute<Record<keyof Counts, string>[]>(
    `select u.*, i.* from
       (select count(*) as active, count(mfa_enrolled_at) as "withMfa",
               count(*) filter (where administers) as administrators,
               count(mfa_enrolled_at) filter (where administers) as "administratorsWithMfa",
               count(*) filter (where sort_last_active < ? and created_at < ?) as dormant,
               count(*) filter (where must_change_password) as unchanged
        from (select *, roles && ?::text[] as administers from app_user
              where organization_id = ? and ${active}) here) u,
       (select count(*) filter (where expires_at > ?) as pending,
               count(*) filter (where expires_at <= ?) as expired
        from invitation where organization_id = ? and status = 'pending') i`,
    [longAgo, longAgo, administrators, organizationId, now, now, now, organizationId],
  );
  const counted = figures.map((figure) => [figure, Number(found?.[figure])]);
  return Object.fromEntries(counted) as Counts;
}

/** A count with the first of those who are counted; nobody is looked for where there is nobody. */
async function finding(
  em: EntityManager,
  { organizationId }: Actor,
  total: number,
  [condition, ...params]: [string, ...unknown[]],
): Promise<ComplianceFinding> {
  if (total === 0) return { count: 0, people: [] };
  const found = await em.execute<Stored[]>(
    `select id, first_name as "firstName", last_name as "lastName", email, username,
            last_active_at as "lastActiveAt"
     from app_user where organization_id = ? and ${condition}
     order by sort_last_active, id limit ?`,
    [organizationId, ...params, namedInReport],
  );
  return { count: total, people: found.map(toPerson) };
}

interface Stored {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
  lastActiveAt: string | null;
}

function toPerson(user: Stored): CompliancePerson {
  const { id, lastActiveAt } = user;
  return {
    id,
    name: displayName(user),
    lastActiveAt: lastActiveAt ? new Date(lastActiveAt).toISOString() : null,
  };
}

async function lastVerification(
  em: EntityManager,
  { organizationId }: Actor,
): Promise<ComplianceReport["lastVerification"]> {
  const [last] = await em.find(
    AuditVerification,
    { organizationId },
    { orderBy: { at: "desc" }, limit: 1 },
  );
  return last ? { at: last.at.toISOString(), intact: last.intact } : null;
}
