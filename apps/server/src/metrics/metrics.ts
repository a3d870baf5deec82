import type { EntityManager } from "@mikro-orm/postgresql";
import { type DirectoryOverview, refuse, whyNot } from "@usher/domain";
import type { Actor } from "../actor.ts";

/** How many people stand where. Throws `missing_permission`. */
export async function overview(em: EntityManager, actor: Actor): Promise<DirectoryOverview> {
  refuse(whyNot(actor, "users:read"));
  const { organizationId, now } = actor;
  const [counts] = await em.execute<Record<keyof DirectoryOverview, string>[]>(
    `select u.active, u.suspended, i.invited, i.expired
     from (select count(*) filter (where status = 'active' or suspended_until <= ?) as active,
                  count(*) filter (where status = 'suspended'
                                   and (suspended_until is null or suspended_until > ?)) as suspended
           from app_user where organization_id = ?) u,
          (select count(*) filter (where expires_at > ?) as invited,
                  count(*) filter (where expires_at <= ?) as expired
           from invitation where organization_id = ? and status = 'pending') i`,
    [now, now, organizationId, now, now, organizationId],
  );
  return {
    active: Number(counts?.active),
    suspended: Number(counts?.suspended),
    invited: Number(counts?.invited),
    expired: Number(counts?.expired),
  };
}
