import { Migration } from "@mikro-orm/migrations";

/**
 * Mails of invitations come after everything else that is due: of a hundred thousand, none keeps somebody waiting
 * for the link to a new password, and they don't hold up the action that makes them.
 */
const queued = (priority: string) => `
  create or replace function enqueue(task text, payload json, job_key text, run_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ select graphile_worker.add_job(
    task, payload, job_key := job_key, run_at := run_at, max_attempts := 25${priority}
  ) $$;`;

export class Migration20261127104000_invitation_mails_wait extends Migration {
  override up(): void {
    this.addSql(queued(", priority := case task when 'send-invitation' then 1 else 0 end"));
  }

  override down(): void {
    this.addSql(queued(""));
  }
}
