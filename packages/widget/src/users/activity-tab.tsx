import type { UserRow } from "@usher/domain";
import { useActivity, useMe } from "../api.ts";
import { type ActivityRow, changeLines, deedLine } from "../deed-words.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./activity-tab.module.css";

/** What was done to this person, the newest first. */
export function ActivityTab({ user }: { user: UserRow }) {
  const { activity } = useMessages();
  const mayRead = useMe().permissions.includes("audit:read");
  return mayRead ? <Entries userId={user.id} /> : <Notice title={activity.denied} tone="neutral" />;
}

function Entries({ userId }: { userId: string }) {
  const words = useMessages();
  const { activity, forms } = words;
  const list = useActivity(userId);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  if (list.isPending) return <Waiting />;
  if (list.isError && rows.length === 0) {
    return (
      <Notice
        action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
        body={problemWords(list.error, words)}
        title={activity.failed}
        tone="red"
      />
    );
  }
  if (rows.length === 0)
    return <EmptyState body={activity.empty.text} title={activity.empty.title} />;
  return (
    <>
      <ol aria-label={activity.list} className={styles.list}>
        {rows.map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      {list.hasNextPage ? (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {forms.loadMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Entry({ row }: { row: ActivityRow }) {
  const words = useMessages();
  const { roles, organization } = useMe();
  const known = { roles, licenseTypes: organization.switches.licenseTypes };
  return (
    <li className={styles.entry} data-refused={row.outcome === "refused" || undefined}>
      <span className={styles.deed}>{deedLine(row, words)}</span>
      <span className={styles.when}>
        <TimeAgo at={row.at} />
      </span>
      {changeLines(row, words, known).map((line) => (
        <span key={line} className={styles.change}>
          {line}
        </span>
      ))}
    </li>
  );
}

function Waiting() {
  return (
    <div aria-busy="true" className={styles.list}>
      {["70%", "55%", "64%", "48%"].map((width) => (
        <div key={width} className={styles.entry}>
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}
