import type { BulkJobRow, BulkOutcome } from "@usher/domain";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Tabs } from "../ui/tabs.tsx";
import styles from "./bulk-dialog.module.css";
import { useOutcomes } from "./use-bulk-job.ts";

/** What became of each row: first those that were refused, because of them one has to think. */
export function BulkOutcomes({ job }: { job: BulkJobRow }) {
  const { progress: say } = useMessages().bulk;
  const [tab, setTab] = useState<BulkOutcome>(job.refused > 0 ? "refused" : "done");
  const tabs = [
    ...(job.refused > 0 ? [{ value: "refused" as const, label: say.refusedTab(job.refused) }] : []),
    ...(job.done > 0 ? [{ value: "done" as const, label: say.doneTab(job.done) }] : []),
  ];
  if (tabs.length === 0) return null;
  return (
    <Tabs
      label={say.outcomes}
      tabs={tabs.map((one) => ({ ...one, content: <Rows jobId={job.id} outcome={one.value} /> }))}
      value={tab}
      onValueChange={setTab}
    />
  );
}

function Rows({ jobId, outcome }: { jobId: string; outcome: BulkOutcome }) {
  const words = useMessages();
  const { data, error, isFetchingNextPage, hasNextPage, ...query } = useOutcomes(jobId, outcome);
  if (error) {
    return (
      <Notice
        action={<Button onClick={() => void query.refetch()}>{words.forms.retry}</Button>}
        body={problemWords(error, words)}
        title={words.bulk.progress.outcomesFailed}
        tone="red"
      />
    );
  }
  if (!data) return <Skeleton width="70%" />;
  const Icon = outcome === "done" ? CircleCheck : CircleAlert;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className={styles.outcomes} tabIndex={0}>
      <ul>
        {data.pages
          .flatMap(({ rows }) => rows)
          .map((row) => (
            <li key={row.position} className={styles.outcome} data-outcome={outcome}>
              <Icon aria-hidden size={16} strokeWidth={1.5} />
              <span className={styles.name}>
                {row.name || row.targetId}
                {row.reason ? (
                  <span className={styles.names}>{words.refusals[row.reason]}</span>
                ) : null}
              </span>
            </li>
          ))}
      </ul>
      {hasNextPage ? (
        <div className={styles.more}>
          <Button busy={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.forms.loadMore}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
