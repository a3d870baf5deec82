import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type BulkDeed,
  type BulkSelection,
  type BulkTarget,
  bulkLimit,
  effectiveStatus,
  type InvitationStatus,
  Refused,
  refuse,
  type UserStatus,
  whyNotBulk,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { groupsById } from "../groups/members.ts";
import { invitationSource, userSource } from "../users/list-sources.ts";

/** Refuses what nobody could do to anyone. Throws what `whyNotBulk` answers, `unknown_group`. */
export async function refuseDeed(em: EntityManager, actor: Actor, deed: BulkDeed): Promise<void> {
  const { switches: offers, roles } = actor.organization;
  refuse(whyNotBulk(actor, deed, { offers, roles }), "params");
  if (deed.action !== "addToGroups" && deed.action !== "removeFromGroups") return;
  const { groupIds } = deed.params;
  const known = await groupsById(em, actor.organizationId, groupIds);
  refuse(groupIds.every((id) => known.has(id)) ? null : "unknown_group", "params.groupIds");
}

/** A query for the chosen rows: `kind` (null: there is no such row), `id`, and `k` to order by. */
export interface Chosen {
  sql: string;
  params: unknown[];
}

/** The rows of a selection, as `users.list` would find them. Throws `nothing_chosen`. */
export function chosen(actor: Actor, selection: BulkSelection): Chosen {
  const { organizationId } = actor;
  if ("ids" in selection) {
    const ids = [...new Set(selection.ids)];
    refuse(ids.length === 0 ? "nothing_chosen" : null);
    return {
      sql: `select case when u.id is not null then 'user' when i.id is not null then 'invitation' end as kind,
                   c.id, coalesce(u.sort_name, i.email, '') as k
            from unnest(?::uuid[]) c (id)
            left join app_user u on u.organization_id = ? and u.id = c.id
            left join invitation i on i.organization_id = ? and i.id = c.id and i.status = 'pending'`,
      params: [`{${ids.join(",")}}`, organizationId, organizationId],
    };
  }
  const asked = { ...selection.matching, sort: "name", limit: 1 } as const;
  const sources = [userSource(actor, asked), invitationSource(actor, asked)].filter(
    (source) => source !== null,
  );
  if (sources.length === 0) throw new Refused("nothing_chosen");
  return {
    sql: sources
      .map(
        ({ kind, view, where, keys }) =>
          `select '${kind}' as kind, id, (${keys.name})::text as k from ${view} where ${where}`,
      )
      .join(" union all "),
    params: sources.flatMap(({ params }) => params),
  };
}

/** How many rows are chosen. Throws `nothing_chosen`, `too_many_chosen`. */
export async function countChosen(em: EntityManager, { sql, params }: Chosen): Promise<number> {
  const [found] = await em.execute<{ count: string }[]>(
    `select count(*) from (select 1 from (${sql}) chosen limit ?) counted`,
    [...params, bulkLimit + 1],
  );
  const count = Number(found?.count);
  refuse(count === 0 ? "nothing_chosen" : null);
  refuse(count > bulkLimit ? "too_many_chosen" : null);
  return count;
}

interface Facts {
  kind: "user" | "invitation" | null;
  id: string;
  name: string | null;
  rank: number;
  userStatus: UserStatus;
  suspendedUntil: string | null;
  hasMfa: boolean;
  licenseType: string | null;
  invitationStatus: InvitationStatus;
  expiresAt: string;
}

const piece = 1000;

/**
 * The chosen rows with what the rules ask about them, in the order that they would be worked off in. They
 * come through a cursor, a thousand at a time: however many there are, few are held at once.
 */
export async function* chosenTargets(
  em: EntityManager,
  actor: Actor,
  { sql, params }: Chosen,
): AsyncGenerator<BulkTarget[]> {
  await em.execute(
    `declare chosen_targets no scroll cursor for
     select c.kind, c.id, coalesce(u.rank, i.rank) as rank, u.status as "userStatus",
            u.suspended_until as "suspendedUntil", u.mfa_enrolled_at is not null as "hasMfa",
            u.license_type as "licenseType", i.status as "invitationStatus", i.expires_at as "expiresAt",
            coalesce(nullif(btrim(u.first_name || ' ' || u.last_name), ''), u.email, u.username, i.email) as name
     from (${sql}) c
     left join app_user u on c.kind = 'user' and u.id = c.id
     left join invitation i on c.kind = 'invitation' and i.id = c.id
     order by c.k, c.id`,
    params,
  );
  for (;;) {
    const rows = await em.execute<Facts[]>(`fetch ${piece} from chosen_targets`);
    if (rows.length > 0) yield rows.map((row) => toTarget(actor, row));
    if (rows.length < piece) break;
  }
  await em.execute("close chosen_targets");
}

function toTarget({ organizationId, now }: Actor, row: Facts): BulkTarget {
  const { kind, id, rank } = row;
  const name = row.name ?? "";
  if (kind === null) return { kind, id, name };
  if (kind === "invitation") {
    const { invitationStatus: status } = row;
    const facts = { organizationId, rank, status, expiresAt: new Date(row.expiresAt) };
    return { kind, id, name, facts };
  }
  const suspendedUntil = row.suspendedUntil ? new Date(row.suspendedUntil) : null;
  const status = effectiveStatus({ status: row.userStatus, suspendedUntil }, now);
  const facts = { id, organizationId, rank, status, hasMfa: row.hasMfa };
  return { kind, id, name, facts, licenseType: row.licenseType };
}
