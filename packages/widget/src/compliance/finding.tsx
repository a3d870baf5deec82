import type { ComplianceFinding, CompliancePerson } from "@usher/domain";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Heading } from "../ui/heading.tsx";
import { ListCard } from "../ui/list-card.tsx";
import styles from "./compliance.module.css";

export interface FindingProps {
  /** Undefined while it loads. */
  finding: ComplianceFinding | undefined;
  words: { title: string; text: string; none: string };
}

/** Whom one finding is about; whoever may see people opens them from here. */
export function Finding({ finding, words: say }: FindingProps) {
  const words = useMessages();
  const { people, first, columns: heads } = words.compliance;
  const { openDrawer } = usePanelDoors();
  const mayOpen = useMe().permissions.includes("users:read");
  const columns: DataColumn<CompliancePerson>[] = [
    { key: "name", head: heads.name, render: ({ name }) => name },
    {
      key: "lastActive",
      head: heads.lastActive,
      render: ({ lastActiveAt }) =>
        lastActiveAt ? <TimeAgo at={lastActiveAt} /> : words.compliance.neverActive,
    },
  ];
  const shown = finding?.people.length ?? 0;
  return (
    <section aria-label={say.title} className={styles.finding}>
      <div>
        <Heading below={1} className={styles.title}>
          {say.title}
        </Heading>
        <p className={styles.text}>
          {say.text} {finding && finding.count > 0 ? countLine(finding.count) : null}
        </p>
      </div>
      <ListCard>
        <DataTable
          columns={columns}
          empty={<EmptyState title={say.none} />}
          label={say.title}
          rowKey={({ id }) => id}
          rows={finding?.people ?? []}
          waiting={!finding}
          waitingLabel={words.forms.loading}
          waitingRows={3}
          {...(mayOpen
            ? {
                onOpen: ({ id }: CompliancePerson) =>
                  openDrawer({ kind: "user", userId: id, tab: "profile" }),
              }
            : {})}
        />
      </ListCard>
    </section>
  );

  function countLine(count: number): string {
    return shown < count ? first(shown, count) : `${people(count)}.`;
  }
}
