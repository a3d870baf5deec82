import { type PolicyDef, p } from "@mikro-orm/postgresql";
import { v7 } from "uuid";

/** A time to the millisecond: the precision of a JavaScript `Date`, so that what is read equals what was written. */
export const instant = () => p.datetime().length(3);

/** The id of every row: UUID v7, made here so that a deed knows it before it is stored. */
export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => v7());

/** The organization that the transaction works for; unset, it equals nothing and no row is seen. */
const currentOrganization = `nullif(current_setting('usher.organization_id', true), '')::uuid`;

/** Row level security of every tenant table: only rows of the transaction's organization. */
export const sameOrganization: PolicyDef<{ organizationId: string }> = {
  name: "same_organization",
  using: (columns) => `${columns.organizationId} = ${currentOrganization}`,
  check: (columns) => `${columns.organizationId} = ${currentOrganization}`,
};

/** The same for the table of organizations itself. */
export const ownOrganization: PolicyDef<{ id: string }> = {
  name: "own_organization",
  using: (columns) => `${columns.id} = ${currentOrganization}`,
  check: (columns) => `${columns.id} = ${currentOrganization}`,
};

/** No two names of an organization that differ by capitals or compatible forms alone. */
export const uniqueName = (table: string) => ({
  name: `${table}_name_unique`,
  expression: `create unique index ${table}_name_unique on ${table} (organization_id, (lower(normalize(name, NFKC))))`,
});
