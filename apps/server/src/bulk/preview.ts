import type { EntityManager } from "@mikro-orm/postgresql";
import {
  type BulkDeed,
  type BulkPreview,
  bulkLimit,
  type PreviewBulkInput,
  tallyBulk,
} from "@usher/domain";
import type { Actor } from "../actor.ts";
import { licenseRows } from "../licenses/rows.ts";
import { countActiveTop } from "../users/locks.ts";
import { chosen, chosenTargets, countChosen, refuseDeed } from "./selection.ts";

/**
 * What a bulk action would do, by the rules that the single deeds ask; changes nothing. Throws what
 * `refuseDeed` throws, `nothing_chosen`, `too_many_chosen`.
 */
export async function previewBulk(
  em: EntityManager,
  actor: Actor,
  { selection, ...deed }: PreviewBulkInput,
): Promise<BulkPreview> {
  const { switches: offers, roles } = actor.organization;
  await refuseDeed(em, actor, deed);
  const rows = chosen(actor, selection);
  await countChosen(em, rows);
  const tally = tallyBulk(actor, deed, {
    offers,
    roles,
    now: actor.now,
    activeTop: await countActiveTop(em, actor, bulkLimit + 1),
    seatsLeft: await seatsLeft(em, actor, deed),
  });
  const impact = deed.action === "delete" ? impactCounter(em, actor) : null;
  for await (const targets of chosenTargets(em, actor, rows)) {
    const allowed = targets.filter((target) => tally.add(target) === null);
    await impact?.add(allowed.map(({ id }) => id));
  }
  return { ...tally.preview(), impact: impact?.counts() ?? null };
}

async function seatsLeft(em: EntityManager, actor: Actor, deed: BulkDeed): Promise<number | null> {
  if (deed.action !== "assignLicense") return null;
  const pools = await licenseRows(em, actor);
  return pools.find(({ key }) => key === deed.params.licenseType)?.left ?? null;
}

/** Counts the workspaces and groups that lose a member, each once. */
function impactCounter(em: EntityManager, { organizationId }: Actor) {
  const workspaces = new Set<string>();
  const groups = new Set<string>();
  async function collect(into: Set<string>, table: string, column: string, ids: string[]) {
    const found = await em.execute<{ id: string }[]>(
      `select distinct ${column} as id from ${table} where organization_id = ? and user_id = any(?::uuid[])`,
      [organizationId, `{${ids.join(",")}}`],
    );
    for (const { id } of found) into.add(id);
  }
  return {
    async add(userIds: string[]) {
      await collect(workspaces, "workspace_member", "workspace_id", userIds);
      await collect(groups, "group_member", "group_id", userIds);
    },
    counts: () => ({ workspaces: workspaces.size, groups: groups.size }),
  };
}
