import type { Client } from "pg";
import { peopleSql, uuidSql } from "./people.ts";

/** An organization, as far as it is filled here. */
interface Filled {
  id: string;
  slug: string;
}

/** So many users have one invitation beside them that is pending. */
const usersOfAnInvitation = 100;
const peopleOfASmallOne = 5;
const groups = 50;

/** Adds so many users to an organization, with pending invitations and groups beside them. */
export async function seedOrganization(
  client: Client,
  { id, slug }: Filled,
  users: number,
): Promise<void> {
  await client.query(`
    insert into app_group (id, organization_id, name, created_at)
    select ${groupId(slug, "n")}, '${id}', 'Group ' || n, timestamptz '2026-11-01'
    from generate_series(0, ${groups - 1}) n`);
  await client.query(`
    with people as (${peopleSql(1, users)}), made as (
      insert into app_user (id, organization_id, email, username, first_name, last_name, roles, rank, status,
        mfa_enrolled_at, last_active_at, created_at, email_verified_at)
      select ${userId(`'${slug}'`)}, '${id}', ${userColumns} from people)
    insert into group_member (group_id, user_id, organization_id)
    select ${groupId(slug, "group_number")}, ${userId(`'${slug}'`)}, '${id}'
    from people where group_number < ${groups}`);
  await client.query(`
    insert into invitation (id, organization_id, email, roles, rank, mail_status, expires_at, created_at)
    select ${uuidSql("created_at", `'${slug}-invited-' || n`)}, '${id}', 'invited.' || email, array['member'], 30,
      'sent', timestamptz '2036-11-01', created_at
    from (${peopleSql(1, Math.floor(users / usersOfAnInvitation))}) people`);
}

/** What is around: small organizations with a few people each. */
export async function seedAround(client: Client, count: number): Promise<void> {
  await client.query(`
    insert into organization (id, slug, name, profile, created_at)
    select ${organizationId}, 'around-' || n, 'Organization ' || n, 'standard', timestamptz '2026-11-01'
    from generate_series(1, ${count}) n`);
  await client.query(`
    insert into app_user (id, organization_id, email, username, first_name, last_name, roles, rank, status,
      mfa_enrolled_at, last_active_at, created_at, email_verified_at)
    select ${userId("'around'")}, ${organizationId.replaceAll("|| n", `|| (1 + n % ${count})`)}, ${userColumns}
    from (${peopleSql(1, count * peopleOfASmallOne)}) people`);
}

const organizationId = uuidSql("timestamptz '2026-11-01'", "'organization-' || n");
const userId = (slug: string) => uuidSql("created_at", `${slug} || '-' || n`);
const groupId = (slug: string, number: string) =>
  uuidSql("timestamptz '2026-11-01'", `'${slug}-group-' || ${number}`);

/** In the order of the columns that both inserts name. */
const userColumns = `
  email, case when username_share < 30 then lower(first) || '.' || n end, first, last,
  case when role_share < 2 then array['admin'] else array['member'] end,
  case when role_share < 2 then 60 else 30 end,
  case when status_share < 3 then 'suspended' else 'active' end,
  case when mfa_share < 40 then created_at end,
  case when never_share < 90 then greatest(created_at, active_at) end,
  created_at, created_at`;

/** Ids of active members of no special kind, always the same, for deeds that change somebody. */
export async function membersOf(
  client: Client,
  { id }: Pick<Filled, "id">,
  count: number,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from app_user where organization_id = $1 and status = 'active' and rank = 30 and password_hash is null
     order by md5(id::text) limit $2`,
    [id, count],
  );
  return rows.map((row) => row.id);
}
