import type { EntityManager } from "@mikro-orm/postgresql";
import { type DirectoryOverview, refuse, whyNot } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { licenseRows } from "../licenses/rows.ts";

type Tally = Omit<DirectoryOverview, "licenses">;

/** How many people stand where. Throws `missing_permission`. */
export async function overview(em: EntityManager, actor: Actor): Promise<DirectoryOverview> {
  refuse(whyNot(actor, "users:read"));
  return { ...(await tally(em, actor)), licenses: await licenseRows(em, actor) };
}

/** From so many people on, what was counted holds for a while, in milliseconds: to count a million takes most of a second. */
const large = 50_000;
const holds = 30_000;

const counted = new Map<string, { tally: Tally; at: Date }>();

/** Everyone counted, in a large organization at most half a minute ago; the caller has asked whether this may be seen. */
export async function tally(em: EntityManager, actor: Actor): Promise<Tally> {
  const { organizationId, now } = actor;
  const before = counted.get(organizationId);
  if (before && now.getTime() - before.at.getTime() < holds) return before.tally;
  const tally = await count(em, actor);
  const { active, suspended, invited, expired } = tally;
  if (active + suspended + invited + expired < large) counted.delete(organizationId);
  else counted.set(organizationId, { tally, at: now });
  return tally;
}

/** Counts in one go over each table. */
async function count(em: EntityManager, { organizationId, now }: Actor): Promise<Tally> {
  const [counts] = await em.execute<Record<keyof Tally, string>[]>(
    `select u.active, u."everSignedIn", u.suspended, i.invited, i.expired
     from (select count(*) filter (where status = 'active' or suspended_until <= ?) as active,
                  count(*) filter (where first_signed_in_at is not null
                                   and (status = 'active' or suspended_until <= ?)) as "everSignedIn",
                  count(*) filter (where status = 'suspended'
                                   and (suspended_until is null or suspended_until > ?)) as suspended
           from app_user where organization_id = ?) u,
          (select count(*) filter (where expires_at > ?) as invited,
                  count(*) filter (where expires_at <= ?) as expired
           from invitation where organization_id = ? and status = 'pending') i`,
    [now, now, now, organizationId, now, now, organizationId],
  );
  return {
    active: Number(counts?.active),
    suspended: Number(counts?.suspended),
    invited: Number(counts?.invited),
    everSignedIn: Number(counts?.everSignedIn),
    expired: Number(counts?.expired),
  };
}
