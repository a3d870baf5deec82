import { useQuery } from "@tanstack/react-query";
import { refusalOf } from "@usher/client";
import type { BulkAction, BulkDeed, BulkSelection } from "@usher/domain";
import { useMemo, useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { type Answers, asksForChoice, deedOf, noAnswers, previewedDeed } from "./bulk-deed.ts";
import styles from "./bulk-dialog.module.css";
import { BulkFields } from "./bulk-fields.tsx";
import { BulkPreviewView } from "./bulk-preview.tsx";
import { BulkProgressDialog } from "./bulk-progress-dialog.tsx";

export interface BulkDialogProps {
  action: Exclude<BulkAction, "invite">;
  selection: BulkSelection;
  /** How many are selected, as far as the list has counted. */
  total: number;
  onStarted: () => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what is to be done and shows to whom it can be; then shows how far it is. */
export function BulkDialog({ onStarted, ...props }: BulkDialogProps) {
  const { open, onOpenChange } = props;
  const { deeds } = useMessages().bulk;
  const [job, setJob] = useState<Begun | null>(null);
  function begin(begun: Begun) {
    setJob(begun);
    onStarted();
  }
  const door = { open, onOpenChange };
  if (job)
    return <BulkProgressDialog {...job} {...door} title={deeds[props.action].doing(job.total)} />;
  return <Question {...props} onBegun={begin} />;
}

type QuestionProps = Omit<BulkDialogProps, "onStarted"> & { onBegun: (job: Begun) => void };

/** What `bulk.start` answers. */
interface Begun {
  jobId: string;
  total: number;
}

function Question({ action, selection, total, open, onOpenChange, onBegun }: QuestionProps) {
  const words = useMessages();
  const say = words.bulk.deeds[action];
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const deed = useMemo(() => deedOf(action, answers, new Date()), [action, answers]);
  const preview = usePreview(deed, selection, open);
  const [error, setError] = useState<string | null>(null);
  const { client } = useApi();
  const found = preview.data;
  async function start(): Promise<void> {
    if (!deed || !found) throw new Error("It is not known yet what would be done.");
    setError(null);
    try {
      const asked = { ...deed, selection, expectedTotal: found.total };
      onBegun(await client.bulk.start.mutate(asked));
    } catch (problem) {
      setError(problemWords(problem, words));
      if (refusalOf(problem).reason === "selection_changed") void preview.refetch();
      throw problem;
    }
  }
  const danger = action === "delete" || action === "revokeInvitation";
  return (
    <ConfirmDialog
      blocked={!found?.allowed || preview.isFetching}
      body={<BulkText action={action} impact={found?.impact ?? null} />}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(found?.allowed || (found?.total ?? total))}
      danger={danger}
      error={error}
      focusFields={asksForChoice(action)}
      open={open}
      size="medium"
      staysAfter
      title={say.title(found?.total ?? total)}
      onConfirm={start}
      onOpenChange={onOpenChange}
    >
      <div className={styles.form}>
        <BulkFields
          action={action}
          answers={answers}
          onChange={(part) => setAnswers((now) => ({ ...now, ...part }))}
        />
        {deed ? (
          <BulkPreviewView
            error={preview.error}
            preview={found}
            onRetry={() => void preview.refetch()}
          />
        ) : null}
      </div>
    </ConfirmDialog>
  );
}

/**
 * What would be done. Never from the cache: one decides by it. The key is its own, or all news of other
 * jobs would ask again.
 */
function usePreview(deed: BulkDeed | null, selection: BulkSelection, open: boolean) {
  const { client } = useApi();
  const asked = deed && { ...previewedDeed(deed), selection };
  return useQuery({
    queryKey: ["preview of many", asked],
    queryFn: ({ signal }) => {
      if (!asked) throw new Error("It is not known yet what would be done.");
      return client.bulk.preview.query(asked, { signal });
    },
    enabled: open && asked !== null,
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

interface BulkTextProps {
  action: QuestionProps["action"];
  impact: { workspaces: number; groups: number } | null;
}

/** What happens to each of them, in a sentence or two. */
function BulkText({ action, impact }: BulkTextProps) {
  const { texts, deletion } = useMessages().bulk;
  if (action === "delete") return <>{deletion(impact ?? { workspaces: 0, groups: 0 })}</>;
  return <>{action in texts ? texts[action as keyof typeof texts] : null}</>;
}
