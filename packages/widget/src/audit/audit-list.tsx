import { CloudOff, ScrollText } from "lucide-react";
import { type ReactNode, useState } from "react";
import { deedLine, partyName } from "../deed-words.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ListCard } from "../ui/list-card.tsx";
import { Status } from "../ui/status.tsx";
import styles from "./audit.module.css";
import { AuditDetails } from "./audit-details.tsx";
import { type AuditView, isNarrowed } from "./audit-filter.ts";
import { type AuditEntry, type AuditLog, entriesOf } from "./use-audit-log.ts";

export interface AuditListProps {
  list: AuditLog;
  view: AuditView;
  toolbar: ReactNode;
  /** Whether the entries are of several organizations. */
  organizations?: boolean;
}

/** Entries in a table; each opens with all that is known of it. */
export function AuditList({ list, view, toolbar, organizations = false }: AuditListProps) {
  const words = useMessages();
  const { audit, forms } = words;
  const [opened, setOpened] = useState<AuditEntry | null>(null);
  const columns = useColumns(organizations);
  const rows = entriesOf(list);
  const narrowed = isNarrowed(view);
  return (
    <>
      <ListCard toolbar={toolbar}>
        {list.isError && rows.length === 0 ? (
          <EmptyState
            action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
            body={problemWords(list.error, words)}
            icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
            title={audit.failed}
          />
        ) : (
          <DataTable
            columns={columns}
            empty={
              <EmptyState
                body={narrowed ? audit.noMatch.text : audit.empty.text}
                icon={<ScrollText aria-hidden size={24} strokeWidth={1.5} />}
                title={narrowed ? audit.noMatch.title : audit.empty.title}
              />
            }
            label={audit.table}
            rowKey={({ id }) => id}
            rows={rows}
            waiting={list.isPending || list.isPlaceholderData}
            waitingLabel={forms.loading}
            onOpen={setOpened}
          />
        )}
      </ListCard>
      {list.hasNextPage ? (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {forms.loadMore}
          </Button>
        </div>
      ) : null}
      <AuditDetails entry={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function useColumns(organizations: boolean): DataColumn<AuditEntry>[] {
  const words = useMessages();
  const { columns, refused } = words.audit;
  return [
    {
      key: "deed",
      head: columns.deed,
      render: (row) => (
        <span className={styles.deed}>
          {deedLine(row, words)}
          {row.outcome === "refused" ? <Status label={refused} tone="amber" /> : null}
        </span>
      ),
    },
    {
      key: "target",
      head: columns.target,
      width: "22%",
      render: ({ target }) => target && partyName(target, words),
    },
    ...(organizations
      ? [
          {
            key: "organization",
            head: columns.organization,
            width: "18%",
            hideNarrow: true,
            render: ({ organization }: AuditEntry) => organization?.name ?? "",
          },
        ]
      : []),
    { key: "at", head: columns.at, width: "130px", render: ({ at }) => <TimeAgo at={at} /> },
  ];
}
