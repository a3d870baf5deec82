import type { EntityManager } from "@mikro-orm/postgresql";
import { Refused, rankOf, refuse, topRole, whyNotRoles } from "@usher/domain";
import type { Actor } from "../actor.ts";
import { textArray } from "../database/text-array.ts";
import { profileOf } from "../profiles.ts";

/** The tables that hold roles, with their rank beside. */
const holders = ["app_user", "invitation", "registration_link"] as const;

/**
 * Gives an organization another profile. Whoever holds a role that the new one lacks gets the one that
 * `roleMap` names for it; when one is missing there, nothing is changed (`profile_roles_differ`). Roles of
 * its own go where the new profile has none. Throws `unknown_profile`, `unknown_role`, `last_of_top_role`.
 */
export async function changeProfile(
  em: EntityManager,
  { organizationId, organization, now }: Actor,
  { to, roleMap }: { to: string; roleMap: Record<string, string> },
): Promise<void> {
  const profile = profileOf(to);
  if (!profile) throw new Refused("unknown_profile", "profile");
  const own = profile.customRoles ? organization.roles.filter(({ id }) => id !== null) : [];
  const roles = [...profile.roles, ...own];
  for (const key of Object.values(roleMap))
    refuse(whyNotRoles([key], roles, false), `roleMap.${key}`);

  // A map: a role may be called `constructor`, which every object has.
  const places = new Map(Object.entries(roleMap));
  /** What somebody with these roles holds afterwards. */
  const mapped = (keys: readonly string[]) => {
    const known = new Set(roles.map(({ key }) => key));
    const next = keys.map((key) => (known.has(key) ? key : places.get(key)));
    if (next.some((key) => key === undefined)) throw new Refused("profile_roles_differ", "roleMap");
    const distinct = [...new Set(next as string[])];
    // Where a person has one role, the highest of what they had stays.
    const [highest = ""] = [...distinct].sort((a, b) => rankOf([b], roles) - rankOf([a], roles));
    return profile.severalRoles ? distinct : [highest];
  };

  for (const table of holders) {
    const held = await em.execute<{ roles: string[] }[]>(
      `select distinct roles from ${table} where organization_id = ?`,
      [organizationId],
    );
    for (const { roles: keys } of held) {
      const next = mapped(keys);
      await em.execute(
        `update ${table} set roles = ?::text[], rank = ? where organization_id = ? and roles = ?::text[]`,
        [textArray(next), rankOf(next, roles), organizationId, textArray(keys)],
      );
    }
  }
  if (!profile.customRoles)
    await em.execute("delete from custom_role where organization_id = ?", [organizationId]);
  await em.execute("update organization set profile = ? where id = ?", [to, organizationId]);
  const [left] = await em.execute<{ count: string }[]>(
    `select count(*) from app_user where organization_id = ? and rank >= ?
       and (status = 'active' or suspended_until <= ?)`,
    [organizationId, topRole(roles).rank, now],
  );
  if (Number(left?.count) === 0) throw new Refused("last_of_top_role", "roleMap");
}
