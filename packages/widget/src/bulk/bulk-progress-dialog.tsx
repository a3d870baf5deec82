import { useQueryClient } from "@tanstack/react-query";
import type { BulkJobRow } from "@usher/domain";
import { Download } from "lucide-react";
import { useEffect, useState } from "react";
import { useApi } from "../api.ts";
import { useRefresh } from "../directory/refresh-context.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { saveFile } from "../ui/download.ts";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import styles from "./bulk-dialog.module.css";
import { BulkOutcomes } from "./bulk-outcomes.tsx";
import { jobTitle } from "./job-words.ts";
import { onScreen } from "./on-screen.ts";
import { hasEnded, useBulkJob } from "./use-bulk-job.ts";

export interface BulkProgressDialogProps {
  jobId: string;
  /** What it is called until it is known how far it is. */
  title?: string | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** How far a bulk action is, and at its end what became of each row. Closing it stops nothing. */
export function BulkProgressDialog({ jobId, title, ...door }: BulkProgressDialogProps) {
  const { open, onOpenChange } = door;
  const words = useMessages();
  const { data: job, error } = useBulkJob(jobId);
  useOnScreen(jobId, open);
  const ended = job ? hasEnded(job) : false;
  useFreshList(ended);
  return (
    <Dialog
      footer={
        <>
          {job && ended ? <DownloadButton job={job} /> : null}
          {job && !ended && !job.allowed.cancel ? <StopButton jobId={jobId} /> : null}
          <Button variant={ended ? "primary" : "secondary"} onClick={() => onOpenChange(false)}>
            {ended ? words.forms.done : words.forms.close}
          </Button>
        </>
      }
      open={open}
      title={job ? jobTitle(job, words) : (title ?? words.forms.loading)}
      onOpenChange={onOpenChange}
    >
      {error ? <Notice title={problemWords(error, words)} tone="red" /> : null}
      {job ? <Body ended={ended} job={job} /> : null}
      {job || error ? null : <Progress label={words.bulk.progress.waiting} value={null} />}
    </Dialog>
  );
}

function Body({ job, ended }: { job: BulkJobRow; ended: boolean }) {
  const { deeds, progress: say } = useMessages().bulk;
  const { status, total, done, refused } = job;
  return (
    <div className={styles.progress}>
      {ended ? null : (
        <Progress
          label={deeds[job.action].doing(total)}
          max={total}
          numbers={say.numbers(done + refused, total)}
          value={status === "queued" ? null : done + refused}
        />
      )}
      <p aria-live="polite" className={styles.faint}>
        {status === "queued" ? say.waiting : say.tally(done, refused)}
        {status === "running" ? ` · ${say.goesOn}` : null}
        {status === "cancelled" ? ` · ${say.stoppedText}` : null}
      </p>
      {ended ? <BulkOutcomes job={job} /> : null}
    </div>
  );
}

function StopButton({ jobId }: { jobId: string }) {
  const words = useMessages();
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const [busy, setBusy] = useState(false);
  async function stop() {
    setBusy(true);
    try {
      const job = await client.bulk.cancel.mutate({ jobId });
      queryClient.setQueryData(trpc.bulk.get.queryKey({ jobId }), job);
    } catch (error) {
      add({ tone: "red", title: problemWords(error, words) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button busy={busy} className={styles.foot} onClick={() => void stop()}>
      {words.bulk.progress.stop}
    </Button>
  );
}

function DownloadButton({ job }: { job: BulkJobRow }) {
  const words = useMessages();
  const { client } = useApi();
  const { add } = useToasts();
  const [busy, setBusy] = useState(false);
  async function download() {
    setBusy(true);
    try {
      const pieces: string[] = [];
      for await (const piece of await client.bulk.export.mutate({ jobId: job.id }))
        pieces.push(piece);
      saveFile(words.bulk.progress.file, "text/csv;charset=utf-8", pieces);
    } catch (error) {
      add({ tone: "red", title: problemWords(error, words) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button
      busy={busy}
      className={styles.foot}
      icon={<Download aria-hidden size={16} strokeWidth={1.5} />}
      onClick={() => void download()}
    >
      {words.bulk.progress.download}
    </Button>
  );
}

/** As long as it is looked at here, no toast has to tell of its end. */
function useOnScreen(jobId: string, open: boolean): void {
  useEffect(() => {
    if (!open) return;
    onScreen.add(jobId);
    return () => void onScreen.delete(jobId);
  }, [jobId, open]);
}

/** What was done shows in the list at the latest when all of it is. */
function useFreshList(ended: boolean): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (ended) refresh.soon([]);
  }, [ended, refresh]);
}
