import type { BulkPreview } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import styles from "./bulk-dialog.module.css";

export interface BulkPreviewProps {
  preview: BulkPreview | undefined;
  error: unknown;
  onRetry: () => void;
}

/** To how many it can be done, and to whom not and why, the same reasons together. */
export function BulkPreviewView({ preview, error, onRetry }: BulkPreviewProps) {
  const words = useMessages();
  const { preview: say } = words.bulk;
  if (error) {
    return (
      <Notice
        action={<Button onClick={onRetry}>{words.forms.retry}</Button>}
        body={problemWords(error, words)}
        title={say.failed}
        tone="red"
      />
    );
  }
  if (!preview) return <Looking />;
  const { total, allowed, refused, seats } = preview;
  return (
    <section aria-live="polite" className={styles.preview}>
      <p className={styles.summary}>
        {allowed === total ? say.all(total) : allowed ? say.some(allowed, total) : say.none}
        {seats && seats.needed > 0 ? ` ${say.seats(seats.needed, seats.left)}` : null}
      </p>
      {refused.length > 0 ? (
        <ul className={styles.reasons}>
          {refused.map(({ reason, count, examples }) => (
            <li key={reason} className={styles.reason}>
              <span className={styles.count}>{say.refused(count)}</span>
              <span className={styles.why}>
                {words.refusals[reason]}
                <span className={styles.names}>
                  {say.names(
                    examples.slice(0, 3).flatMap(({ name }) => name || []),
                    count - Math.min(count, 3, examples.length),
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Looking() {
  const { looking } = useMessages().bulk.preview;
  return (
    <div className={styles.preview}>
      <VisuallyHidden>{looking}</VisuallyHidden>
      <Skeleton width="60%" />
      <Skeleton width="80%" />
    </div>
  );
}
