import type { EntityManager } from "@mikro-orm/postgresql";
import {
  dormantAfterDays,
  type OrganizationStatus,
  type SystemReport,
  type SystemReportRow,
  systemSlug,
} from "@usher/domain";
import { type CsvColumn, csv } from "../csv.ts";

const day = 24 * 60 * 60 * 1000;

const figures = [
  "active",
  "suspended",
  "invited",
  "expired",
  "withMfa",
  "dormant",
  "signIns",
  "refusedSignIns",
] as const;
type Figures = Record<(typeof figures)[number], number>;

type Found = Record<keyof Figures, string> & {
  id: string;
  slug: string;
  name: string;
  profile: string;
  status: OrganizationStatus;
};

/** The state of every organization but the system's own; each table is gone over once. */
export async function systemReport(em: EntityManager, now: Date): Promise<SystemReport> {
  const dormantSince = new Date(now.getTime() - dormantAfterDays * day);
  const monthAgo = new Date(now.getTime() - 30 * day);
  const found = await em.execute<Found[]>(
    `with people as (
       select organization_id,
         count(*) filter (where active) as active, count(*) filter (where not active) as suspended,
         count(*) filter (where active and mfa_enrolled_at is not null) as with_mfa,
         count(*) filter (where active and sort_last_active < ? and created_at < ?) as dormant
       from (select *, (status = 'active' or coalesce(suspended_until <= ?, false)) as active from app_user) u
       group by organization_id),
     invited as (
       select organization_id, count(*) filter (where expires_at > ?) as invited,
         count(*) filter (where expires_at <= ?) as expired
       from invitation where status = 'pending' group by organization_id),
     signed as (
       select organization_id, count(*) filter (where action = 'session.started') as started,
         count(*) filter (where action = 'session.refused') as refused
       from audit_event where at > ? and action in ('session.started', 'session.refused')
       group by organization_id)
     select o.id, o.slug, o.name, o.profile, o.status,
       coalesce(active, 0) as active, coalesce(suspended, 0) as suspended,
       coalesce(invited, 0) as invited, coalesce(expired, 0) as expired,
       coalesce(with_mfa, 0) as "withMfa", coalesce(dormant, 0) as dormant,
       coalesce(started, 0) as "signIns", coalesce(refused, 0) as "refusedSignIns"
     from organization o
     left join people p on p.organization_id = o.id
     left join invited i on i.organization_id = o.id
     left join signed s on s.organization_id = o.id
     where o.slug <> ? order by lower(o.name), o.id`,
    [dormantSince, dormantSince, now, now, now, monthAgo, systemSlug],
  );
  const rows = found.map(toRow);
  const standing = (status: OrganizationStatus) =>
    rows.filter(({ organization }) => organization.status === status).length;
  return {
    generatedAt: now.toISOString(),
    organizations: { active: standing("active"), suspended: standing("suspended") },
    total: figuresOf((figure) => rows.reduce((sum, row) => sum + row[figure], 0)),
    rows,
  };
}

function toRow(found: Found): SystemReportRow {
  const { id, slug, name, profile, status } = found;
  return {
    organization: { id, slug, name, profile, status },
    ...figuresOf((figure) => Number(found[figure])),
  };
}

function figuresOf(value: (figure: keyof Figures) => number): Figures {
  return Object.fromEntries(figures.map((figure) => [figure, value(figure)])) as Figures;
}

const columns: CsvColumn<SystemReportRow>[] = [
  { head: "Organization", cell: ({ organization }) => organization.name },
  { head: "Address", cell: ({ organization }) => organization.slug },
  { head: "Profile", cell: ({ organization }) => organization.profile },
  { head: "Status", cell: ({ organization }) => organization.status },
  { head: "Active users", cell: ({ active }) => active },
  { head: "Suspended users", cell: ({ suspended }) => suspended },
  { head: "Invited", cell: ({ invited }) => invited },
  { head: "Expired invitations", cell: ({ expired }) => expired },
  { head: "Active users with MFA", cell: ({ withMfa }) => withMfa },
  { head: "Dormant users", cell: ({ dormant }) => dormant },
  { head: "Sign-ins in 30 days", cell: ({ signIns }) => signIns },
  { head: "Refused sign-ins in 30 days", cell: ({ refusedSignIns }) => refusedSignIns },
];

/** The report as CSV: a header, then a line for each organization. */
export async function* exportReport(em: EntityManager, now: Date): AsyncGenerator<string> {
  yield csv.head(columns);
  yield csv.rows(columns, (await systemReport(em, now)).rows);
}
