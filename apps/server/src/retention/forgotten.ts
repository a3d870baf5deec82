import type { RetentionPolicies } from "@usher/domain";

/** What is forgotten by its age, and by which period. */
interface Forgotten {
  period: Exclude<keyof RetentionPolicies, "auditKeptDays">;
  /** Takes an organization, the time before which, and how many at most; answers how many it were. */
  statement: string;
}

const deleted = (table: string, condition: string) => `
  with old as (
    select ctid from ${table} where organization_id = ? and ${condition}
    limit ? for update skip locked),
  gone as (delete from ${table} t using old where t.ctid = old.ctid returning 1)
  select count(*) from gone`;

export const forgotten: readonly Forgotten[] = [
  {
    period: "sessionsKeptDays",
    statement: deleted("session", "least(expires_at, absolute_expires_at) <= ?"),
  },
  { period: "deliveriesKeptDays", statement: deleted("webhook_delivery", "created_at <= ?") },
  {
    period: "bulkKeptDays",
    // One that runs is let run.
    statement: deleted("bulk_job", "status <> 'running' and created_at <= ?"),
  },
  {
    period: "invitationsKeptDays",
    // What is recorded of an invitation holds the address too, and could not be found any more to be erased.
    statement: `
      with old as (
        select id from invitation where organization_id = ? and expires_at <= ?
        limit ? for update skip locked),
      gone as (delete from invitation i using old where i.id = old.id returning i.id),
      recorded as (delete from audit_personal p using gone where p.person_id = gone.id)
      select count(*) from gone`,
  },
  {
    period: "mailsKeptDays",
    // A mail that was sent is no job any more; one that failed for the last time stays one.
    statement: `
      with old as (
        select j.id from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier in ('send-account-mail', 'send-invitation')
          and j.payload ->> 'organizationId' = ? and j.attempts >= j.max_attempts and j.created_at <= ?
        limit ?),
      gone as (delete from graphile_worker._private_jobs j using old where j.id = old.id returning 1)
      select count(*) from gone`,
  },
];
