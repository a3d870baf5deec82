import type { EntityManager } from "@mikro-orm/postgresql";
import { AuditPersonal } from "../audit/audit.entity.ts";
import { eraseFromBulk } from "../bulk/erase.ts";
import { textArray } from "../database/text-array.ts";
import type { User } from "./user.entity.ts";

/**
 * Forgets what of a person stands elsewhere than in their own rows: the invitations by which they came, lines
 * of files that named them, mails that wait for them, what they wrote to others and called their keys, and
 * what is personal in the audit log (rule 9). To be called while what they had is still there to be read.
 */
export async function forgetTraces(em: EntityManager, user: User): Promise<void> {
  const { organizationId, id } = user;
  const emails = textArray(await addressesOf(em, user));
  await eraseFromBulk(em, { organizationId, userId: id, emails });
  await em.execute("select dequeue_of_user(?, ?)", [organizationId, id]);
  await forgetInvitations(em, user, emails);
  await em.execute(
    "update api_key set name = hint where organization_id = ? and created_by_id = ?",
    [organizationId, id],
  );
  await em.nativeDelete(AuditPersonal, { organizationId, personId: id });
  // Where calls came from that nobody was signed in for: refused sign-ins of theirs, and their keys.
  await em.execute(
    `delete from audit_personal p using audit_event e
     where e.organization_id = ? and p.event_id = e.id and p.person_id is null
       and (e.target_id = ? or e.actor_id in (
         select id from api_key where organization_id = ? and created_by_id = ?))`,
    [organizationId, id, organizationId, id],
  );
}

/** Every address they have, had or asked for, as far as it is still known. */
export async function addressesOf(
  em: EntityManager,
  { organizationId, id, email }: User,
): Promise<string[]> {
  const found = await em.execute<{ email: string }[]>(
    `select email from email_link where organization_id = ? and user_id = ?
     union select value #>> '{}' from audit_personal, jsonb_path_query(data, '$.changes.email.*') value
       where organization_id = ? and person_id = ?`,
    [organizationId, id, organizationId, id],
  );
  return [...(email ? [email] : []), ...found.flatMap((row) => row.email ?? [])];
}

/** Those to them go with what is recorded of them; of those by them what they wrote. */
async function forgetInvitations(
  em: EntityManager,
  { organizationId, id }: User,
  emails: string,
): Promise<void> {
  await em.execute(
    `with gone as (
       delete from invitation where organization_id = ? and (email = any (?::text[]) or id in (
         select target_id from audit_event
         where organization_id = ? and actor_id = ? and action = 'invitation.accepted'))
       returning id)
     delete from audit_personal p using gone where p.organization_id = ? and p.person_id = gone.id`,
    [organizationId, emails, organizationId, id, organizationId],
  );
  await em.execute(
    "update invitation set note = null where organization_id = ? and inviter_id = ? and note is not null",
    [organizationId, id],
  );
}
