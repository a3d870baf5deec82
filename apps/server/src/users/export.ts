import { type DirectoryRow, type ExportUsersInput, refuse, whyNot } from "@usher/domain";
import { record } from "../audit/record.ts";
import { type CsvColumn, csv } from "../csv.ts";
import type { Pieces, Transaction } from "../procedures.ts";
import { listUsers } from "./list.ts";

const pageSize = 200;

const columns: CsvColumn<DirectoryRow>[] = [
  { head: "Id", cell: ({ id }) => id },
  { head: "Kind", cell: ({ kind }) => kind },
  { head: "First name", cell: (row) => (row.kind === "user" ? row.firstName : "") },
  { head: "Last name", cell: (row) => (row.kind === "user" ? row.lastName : "") },
  { head: "E-mail", cell: ({ email }) => email },
  { head: "Username", cell: ({ username }) => username },
  { head: "External id", cell: (row) => (row.kind === "user" ? row.externalId : "") },
  { head: "Status", cell: ({ status }) => status },
  { head: "Roles", cell: ({ roles }) => roles.join(" ") },
  { head: "License", cell: ({ licenseType }) => licenseType },
  { head: "Groups", cell: ({ groups }) => groups.map(({ name }) => name).join("; ") },
  { head: "MFA", cell: (row) => (row.kind === "user" ? (row.hasMfa ? "on" : "off") : "") },
  { head: "Last active", cell: ({ lastActiveAt }) => lastActiveAt },
  { head: "Joined", cell: ({ createdAt }) => createdAt },
];

/**
 * Users and pending invitations as CSV, in pieces, in the order and with the filters of the list. Throws
 * `missing_permission`. Each page is a transaction of its own: whoever joins meanwhile may be in it or not.
 */
export async function exportUsers(
  { transaction, read }: Pieces,
  input: ExportUsersInput,
): Promise<AsyncGenerator<string>> {
  await transaction(async (em, actor) => {
    refuse(whyNot(actor, "users:read"));
    record(em, actor, { action: "users.exported" });
  });
  return pieces(read, input);
}

async function* pieces(read: Transaction, input: ExportUsersInput): AsyncGenerator<string> {
  yield csv.head(columns);
  let cursor: string | undefined;
  do {
    const asked = { ...input, limit: pageSize, ...(cursor ? { cursor } : {}) };
    const page = await read((em, actor) => listUsers(em, actor, asked));
    if (page.rows.length > 0) yield csv.rows(columns, page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
