import { type AuditRow, type ExportAuditInput, refuse, whyNot } from "@usher/domain";
import { type CsvColumn, csv } from "../csv.ts";
import type { Pieces, Transaction } from "../procedures.ts";
import { listAudit } from "./audit.ts";
import { record } from "./record.ts";

const pageSize = 200;

const columns: CsvColumn<AuditRow>[] = [
  { head: "Time", cell: ({ at }) => at },
  { head: "Actor", cell: ({ actor }) => actor.name },
  { head: "Actor kind", cell: ({ actor }) => actor.kind },
  { head: "Actor id", cell: ({ actor }) => actor.id },
  { head: "On behalf of", cell: ({ onBehalfOf }) => onBehalfOf?.name },
  { head: "Action", cell: ({ action }) => action },
  { head: "Outcome", cell: ({ outcome }) => outcome },
  { head: "Reason", cell: ({ reason }) => reason },
  { head: "Target", cell: ({ target }) => target?.name },
  { head: "Target kind", cell: ({ target }) => target?.kind },
  { head: "Target id", cell: ({ target }) => target?.id },
  { head: "Changes", cell: ({ changes }) => JSON.stringify(changes) },
  { head: "IP address", cell: ({ ip }) => ip },
  { head: "User agent", cell: ({ userAgent }) => userAgent },
  { head: "Request id", cell: ({ requestId }) => requestId },
  { head: "Bulk action", cell: ({ batchId }) => batchId },
];

/**
 * The audit log as text, in pieces, newest first. Each page is a transaction of its own, so that a long
 * export holds nothing for long; what is recorded after it began is not in it. Throws `missing_permission`.
 */
export async function exportAudit(
  { transaction, read }: Pieces,
  now: Date,
  { format, filter }: ExportAuditInput,
): Promise<AsyncGenerator<string>> {
  // Before the first piece, so that a refusal is the answer to the call.
  await transaction(async (em, actor) => {
    refuse(whyNot(actor, "audit:read"));
    const changes = { format: { before: null, after: format } };
    record(em, actor, { action: "audit.exported", changes });
  });
  const to = filter?.to && new Date(filter.to) < now ? filter.to : now.toISOString();
  return pieces(read, { format, filter: { ...filter, to } });
}

async function* pieces(
  read: Transaction,
  { format, filter }: ExportAuditInput,
): AsyncGenerator<string> {
  if (format === "csv") yield csv.head(columns);
  let cursor: string | undefined;
  do {
    const input = { filter, limit: pageSize, ...(cursor ? { cursor } : {}) };
    const page = await read((em, actor) => listAudit(em, actor, input));
    if (page.rows.length > 0)
      yield format === "csv" ? csv.rows(columns, page.rows) : page.rows.map(line).join("");
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}

function line(row: AuditRow): string {
  return `${JSON.stringify(row)}\n`;
}
