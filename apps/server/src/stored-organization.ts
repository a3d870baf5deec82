import {
  defaultPolicies,
  type OrganizationRole,
  type OrganizationStatus,
  type Policies,
  switchesOf,
} from "@usher/domain";
import type { OrganizationFacts } from "./actor.ts";
import { profileOf } from "./profiles.ts";

/** An organization with its own roles, as one JSON value of a query. */
export interface StoredOrganization {
  id: string;
  slug: string;
  name: string;
  profile: string;
  status: OrganizationStatus;
  plan: string | null;
  entitlements: string[];
  contactUrl: string | null;
  policies: Partial<Policies>;
  customRoles: OrganizationRole[];
}

/** SQL for a `StoredOrganization` of the row that `o` stands for: everything in the one joined query. */
export const storedOrganization = `json_build_object(
  'id', o.id, 'slug', o.slug, 'name', o.name, 'profile', o.profile, 'status', o.status, 'plan', o.plan,
  'entitlements', to_json(o.entitlements), 'contactUrl', o.contact_url, 'policies', o.policies,
  'customRoles', coalesce((
    select json_agg(json_build_object('id', r.id, 'key', r.key, 'name', r.name, 'summary', r.summary,
                                      'rank', r.rank, 'permissions', to_json(r.permissions)))
    from custom_role r where r.organization_id = o.id), '[]'))`;

/** What an organization is, which roles it has and what is switched on, from what is stored. */
export function organizationFacts(stored: StoredOrganization): OrganizationFacts {
  const profile = profileOf(stored.profile);
  if (!profile) throw new Error(`Organization ${stored.id} has unknown profile ${stored.profile}.`);
  const policies = { ...defaultPolicies, ...stored.policies };
  const builtIn = profile.roles.map((role) => ({ ...role, id: null }));
  const { id, slug, name, status, plan, entitlements, contactUrl, customRoles } = stored;
  return {
    ...{ id, slug, name, status, plan, entitlements, contactUrl, profile, policies },
    roles: [...builtIn, ...customRoles].sort((a, b) => b.rank - a.rank),
    switches: switchesOf(profile, policies, entitlements),
  };
}
