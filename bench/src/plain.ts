import type { DirectorySort, SortField } from "@usher/domain";
import type { Client } from "pg";
import { pageSize } from "./scale.ts";

/** Where a page begins: after the row with this key and id. */
export interface Place {
  key: string;
  id: string;
}

/** What the organization's users are sorted by, in the form that has an index. */
const keys: Record<SortField, { column: string; type: string }> = {
  name: { column: "sort_name", type: "text" },
  email: { column: "sort_email", type: "text" },
  role: { column: "rank", type: "smallint" },
  status: { column: "status", type: "text" },
  lastActiveAt: { column: "sort_last_active", type: "timestamptz" },
  createdAt: { column: "created_at", type: "timestamptz" },
};

/** What a row of the list shows of a user. */
const columns = `id, first_name, last_name, email, username, external_id, about, metadata, roles, license_type, status,
  mfa_enrolled_at, must_change_password, daily_message_limit, last_active_at, created_at, sort_name`;

const searched = { name: "sort_name", email: "email" } as const;

/** As the index has it that serves the search (`app_user_by_text`); without that index it is only slower. */
const searchText =
  "(sort_name || E'\\n' || coalesce(email, '') || E'\\n' || coalesce(username, '') || E'\\n' || coalesce(lower(external_id), ''))";

function orderOf(sort: DirectorySort) {
  const descending = sort.startsWith("-");
  const { column, type } = keys[sort.replace("-", "") as SortField];
  const direction = descending ? "desc" : "asc";
  const order = `${column} ${direction}, id ${direction}`;
  return { column, type, order, beyond: descending ? "<" : ">" };
}

/**
 * The plain SQL that could answer at best: one prepared statement over one open connection, as the owner of the
 * tables, for the users alone; no rights, no tenancy beyond the condition, no invitations, no groups, no count.
 */
export function plainSql(client: Client, organizationId: string) {
  const ids = async (name: string, text: string, values: unknown[]): Promise<string[]> => {
    const { rows } = await client.query<{ id: string }>({ name, text, values });
    return rows.map(({ id }) => id);
  };
  const from = `select ${columns} from app_user where organization_id = $1`;
  return {
    page(sort: DirectorySort, place: Place | null): Promise<string[]> {
      const { column, type, order, beyond } = orderOf(sort);
      const after = place ? `and (${column}, id) ${beyond} ($2::${type}, $3::uuid)` : "";
      const text = `${from} ${after} order by ${order} limit ${pageSize}`;
      const values = [organizationId, ...(place ? [place.key, place.id] : [])];
      return ids(`${sort}-${place ? "late" : "first"}`, text, values);
    },
    search(field: "name" | "email", part: string): Promise<string[]> {
      // All matches by the index, then the page of them: else a rare one would be looked for along the order's index.
      const text = `with found as materialized (
          ${from} and ${searchText} like $2 and ${searched[field]} like $2)
        select * from found order by ${orderOf("name").order} limit ${pageSize}`;
      return ids(`search-${field}`, text, [organizationId, `%${part.toLowerCase()}%`]);
    },
    suspend: (id: string) =>
      ids(
        "suspend",
        "update app_user set status = 'suspended' where id = $1 and organization_id = $2",
        [id, organizationId],
      ),
    /** The last row before a page that lies so far down. */
    async placeAfter(sort: DirectorySort, rows: number): Promise<Place> {
      const { column, order } = orderOf(sort);
      const { rows: found } = await client.query<Place>(
        `select ${column}::text as key, id from app_user where organization_id = $1
         order by ${order} offset ${rows - 1} limit 1`,
        [organizationId],
      );
      if (!found[0]) throw new Error(`There are no ${rows} users.`);
      return found[0];
    },
  };
}

export type PlainSql = ReturnType<typeof plainSql>;
