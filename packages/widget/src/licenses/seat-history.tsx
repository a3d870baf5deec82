import type { LicenseRow, SeatChange } from "@usher/domain";
import { CloudOff } from "lucide-react";
import { useSeatHistory } from "../api.ts";
import { partyName } from "../deed-words.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Heading } from "../ui/heading.tsx";
import { ListCard } from "../ui/list-card.tsx";
import styles from "./billing.module.css";

/** Who changed how many seats there are, newest first. */
export function SeatHistory({ licenses }: { licenses: readonly LicenseRow[] }) {
  const words = useMessages();
  const { history: say } = words.billing;
  const list = useSeatHistory();
  const columns = useColumns(licenses);
  return (
    <section aria-label={say.title} className={styles.part}>
      <Heading below={1} className={styles.title}>
        {say.title}
      </Heading>
      <ListCard>
        {list.isError ? (
          <EmptyState
            action={<Button onClick={() => void list.refetch()}>{words.forms.retry}</Button>}
            body={problemWords(list.error, words)}
            icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
            title={say.failed}
          />
        ) : (
          <DataTable
            columns={columns}
            empty={<EmptyState body={say.empty.text} title={say.empty.title} />}
            label={say.title}
            rowKey={({ id }) => id}
            rows={list.data?.pages.flatMap((page) => page.rows) ?? []}
            waiting={list.isPending}
            waitingLabel={words.forms.loading}
            waitingRows={3}
          />
        )}
        {list.hasNextPage ? (
          <div className={styles.more}>
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {words.forms.loadMore}
            </Button>
          </div>
        ) : null}
      </ListCard>
    </section>
  );
}

function useColumns(licenses: readonly LicenseRow[]): DataColumn<SeatChange>[] {
  const words = useMessages();
  const { columns, change } = words.billing.history;
  const nameOf = (type: string) => licenses.find(({ key }) => key === type)?.name ?? type;
  return [
    { key: "license", head: columns.license, render: ({ licenseType }) => nameOf(licenseType) },
    { key: "change", head: columns.change, render: ({ before, after }) => change(before, after) },
    {
      key: "by",
      head: columns.by,
      hideNarrow: true,
      render: ({ actor }) => partyName(actor, words),
    },
    { key: "at", head: columns.at, render: ({ at }) => <TimeAgo at={at} /> },
  ];
}
