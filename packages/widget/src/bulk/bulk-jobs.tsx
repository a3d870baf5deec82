import type { BulkJobRow } from "@usher/domain";
import { useEffect, useRef } from "react";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { Button } from "../ui/button.tsx";
import { Progress } from "../ui/progress.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import styles from "./bulk-strip.module.css";
import { jobTitle, starterName } from "./job-words.ts";
import { onScreen } from "./on-screen.ts";
import { hasEnded } from "./use-bulk-job.ts";

/** A line for each bulk action under way, which opens its dialog again; a toast tells of its end. */
export function BulkJobs({ jobs }: { jobs: readonly BulkJobRow[] }) {
  const words = useMessages();
  const { openDialog } = usePanelDoors();
  useEndToasts(jobs);
  const underWay = jobs.filter((job) => !hasEnded(job));
  if (underWay.length === 0) return null;
  const { progress: say } = words.bulk;
  return (
    <ul className={styles.jobs}>
      {underWay.map((job) => (
        <li key={job.id} className={styles.job}>
          <Progress
            label={[
              jobTitle(job, words),
              ...(job.isYours ? [] : [say.by(starterName(job, words))]),
            ].join(" · ")}
            max={job.total}
            numbers={say.numbers(job.done + job.refused, job.total)}
            value={job.status === "queued" ? null : job.done + job.refused}
          />
          <Button onClick={() => openDialog({ kind: "bulk-progress", jobId: job.id })}>
            {say.show}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Says how one's own jobs ended that were seen under way and are not looked at right now. */
function useEndToasts(jobs: readonly BulkJobRow[]): void {
  const words = useMessages();
  const { add } = useToasts();
  const { openDialog } = usePanelDoors();
  const seen = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      if (!hasEnded(job)) seen.current.add(job.id);
      else if (seen.current.delete(job.id) && job.isYours && !onScreen.has(job.id))
        add({
          title: jobTitle(job, words),
          tone: job.refused > 0 ? "neutral" : "green",
          action: {
            label: words.bulk.progress.show,
            run: () => openDialog({ kind: "bulk-progress", jobId: job.id }),
          },
        });
    }
  }, [jobs, words, add, openDialog]);
}
