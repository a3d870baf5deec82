import type { EntityManager } from "@mikro-orm/postgresql";
import type {
  ListOrganizationsInput,
  SystemOrganizationPage,
  SystemOrganizationRow,
} from "@usher/domain";
import { Refused, systemSlug } from "@usher/domain";
import type { Actor, OrganizationFacts } from "../actor.ts";
import { administratorActor } from "../actor.ts";
import { readCursor, writeCursor } from "../cursors.ts";
import { licenseRows } from "../licenses/rows.ts";
import { findOrganization } from "../organizations/organizations.ts";
import {
  organizationFacts,
  type StoredOrganization,
  storedOrganization,
} from "../stored-organization.ts";
import { isUuid } from "../uuid.ts";

/** The organization that a deed is about; the system's own is none. Throws `not_found`. */
export async function organizationOf(
  em: EntityManager,
  organizationId: string,
): Promise<OrganizationFacts> {
  const organization = await findOrganization(em, { id: organizationId });
  if (!organization) throw new Refused("not_found", "organizationId");
  if (organization.slug === systemSlug) throw new Refused("system_organization", "organizationId");
  return organization;
}

interface Listed {
  organization: StoredOrganization;
  createdAt: string;
  active: string;
  suspended: string;
  invited: string;
  expired: string;
}

/** SQL for a `Listed` of the organization that `o` stands for; each of its four places takes the time. */
const listed = `
  select ${storedOrganization} as organization, o.created_at as "createdAt",
    (select count(*) from app_user u where u.organization_id = o.id
       and (u.status = 'active' or u.suspended_until <= ?)) as active,
    (select count(*) from app_user u where u.organization_id = o.id and u.status = 'suspended'
       and (u.suspended_until is null or u.suspended_until > ?)) as suspended,
    (select count(*) from invitation i where i.organization_id = o.id and i.status = 'pending'
       and i.expires_at > ?) as invited,
    (select count(*) from invitation i where i.organization_id = o.id and i.status = 'pending'
       and i.expires_at <= ?) as expired
  from organization o`;

const fourTimes = ({ now }: Actor) => [now, now, now, now];

/** Organizations by name, but for the system's own. */
export async function listOrganizations(
  em: EntityManager,
  administrator: Actor,
  input: ListOrganizationsInput,
): Promise<SystemOrganizationPage> {
  const place = input.cursor ? readPlace(input.cursor) : null;
  const pattern = input.search ? `%${input.search.replace(/[\\%_]/g, "\\$&")}%` : null;
  const found = await em.execute<Listed[]>(
    `${listed}
     where o.slug <> ? and (?::text is null or o.name ilike ? or o.slug ilike ?)
       and (?::text is null or o.status = ?)
       and (?::text is null or (lower(o.name), o.id) > (?, ?::uuid))
     order by lower(o.name), o.id limit ?`,
    [
      ...fourTimes(administrator),
      ...[systemSlug, pattern, pattern, pattern, input.status ?? null, input.status ?? null],
      ...[place?.name ?? null, place?.name ?? null, place?.id ?? null, input.limit + 1],
    ],
  );
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1)?.organization : undefined;
  const rows: SystemOrganizationRow[] = [];
  for (const row of page) rows.push(await toRow(em, administrator, row));
  return { rows, nextCursor: last ? writeCursor([last.name.toLowerCase(), last.id]) : null };
}

/** One organization as the list shows it. */
export async function systemRow(
  em: EntityManager,
  administrator: Actor,
  organizationId: string,
): Promise<SystemOrganizationRow> {
  const [found] = await em.execute<Listed[]>(`${listed} where o.id = ?`, [
    ...fourTimes(administrator),
    organizationId,
  ]);
  if (!found) throw new Refused("not_found", "organizationId");
  return toRow(em, administrator, found);
}

async function toRow(
  em: EntityManager,
  administrator: Actor,
  found: Listed,
): Promise<SystemOrganizationRow> {
  const organization = organizationFacts(found.organization);
  const { id, slug, name, profile, status, plan, contactUrl, entitlements } = organization;
  const acting = administratorActor(organization, administrator);
  return {
    ...{ id, slug, name, status, plan, contactUrl },
    profile: profile.key,
    entitlements: [...entitlements],
    licenses: await licenseRows(em, acting),
    people: {
      active: Number(found.active),
      suspended: Number(found.suspended),
      invited: Number(found.invited),
      expired: Number(found.expired),
    },
    createdAt: new Date(found.createdAt).toISOString(),
  };
}

function readPlace(cursor: string): { name: string; id: string } {
  return readCursor(cursor, ([name, id]) =>
    typeof name === "string" && !name.includes("\0") && isUuid(id) ? { name, id } : null,
  );
}
