import { type BulkItemRow, type ExportBulkInput, refusals } from "@usher/domain";
import { type CsvColumn, csv } from "../csv.ts";
import type { Pieces, Transaction } from "../procedures.ts";
import { bulkItems, getBulk } from "./jobs.ts";

const pageSize = 200;

const columns: CsvColumn<BulkItemRow>[] = [
  { head: "Position", cell: ({ position }) => position },
  { head: "Name", cell: ({ name }) => name },
  { head: "Id", cell: ({ targetId }) => targetId },
  { head: "Outcome", cell: ({ outcome }) => outcome },
  { head: "Reason", cell: ({ reason }) => reason && refusals[reason].message },
];

/** What became of each row as CSV, in pieces and in order. Throws `not_found`. */
export async function exportBulk(
  { transaction, read }: Pieces,
  input: ExportBulkInput,
): Promise<AsyncGenerator<string>> {
  // Before the first piece, so that a refusal is the answer to the call.
  await transaction((em, actor) => getBulk(em, actor, input));
  return pieces(read, input);
}

async function* pieces(read: Transaction, input: ExportBulkInput): AsyncGenerator<string> {
  yield csv.head(columns);
  let cursor: string | undefined;
  do {
    const asked = { ...input, limit: pageSize, ...(cursor ? { cursor } : {}) };
    const page = await read((em, actor) => bulkItems(em, actor, asked));
    if (page.rows.length > 0) yield csv.rows(columns, page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
