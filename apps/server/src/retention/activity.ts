import type { EntityManager } from "@mikro-orm/postgresql";
import type { OrganizationFacts } from "../actor.ts";
import { inBatches } from "../database/batches.ts";

/**
 * Cuts the times of activity that are stored down to what the organization keeps of them: those from before
 * it decided so, and those of calls that were under way then. As `activeAt` and `coarse` do for new ones.
 */
export async function coarsenActivity(
  em: EntityManager,
  { id, policies }: OrganizationFacts,
): Promise<void> {
  const { lastActive, sessionIdleHours } = policies;
  if (lastActive === "exact") return;
  const unit = lastActive === "hour" ? "hour" : "day";
  const isKept = lastActive !== "off";
  await inBatches(em, ofUsers, [isKept, unit, id]);
  await inBatches(em, ofSessions, [isKept, unit, unit, sessionIdleHours / 2, id]);
}

const ofUsers = `
  with fine as (
    select u.id, c.active from app_user u
    cross join lateral (
      select case when ?::boolean then date_trunc(?, u.last_active_at, 'UTC') end as active) c
    where u.organization_id = ? and u.last_active_at is distinct from c.active
    limit ? for update of u skip locked),
  done as (
    update app_user u set last_active_at = fine.active from fine where u.id = fine.id returning 1)
  select count(*) from done`;

/** The end of the idle limit as well, where it stays longer than half: it says when the session was used. */
const ofSessions = `
  with fine as (
    select s.id, c.used, case when c.sooner >= s.expires_at - c.half then c.sooner else s.expires_at end as ends
    from session s
    cross join lateral (
      select case when ?::boolean then date_trunc(?, s.last_used_at, 'UTC') else s.created_at end as used,
             date_trunc(?, s.expires_at, 'UTC') as sooner,
             make_interval(secs => ?::float8 * 3600) as half) c
    where s.organization_id = ?
      and (s.last_used_at <> c.used or (s.expires_at <> c.sooner and c.sooner >= s.expires_at - c.half))
    limit ? for update of s skip locked),
  done as (
    update session s set last_used_at = fine.used, expires_at = fine.ends
    from fine where s.id = fine.id returning 1)
  select count(*) from done`;
