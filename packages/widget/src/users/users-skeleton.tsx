import { useMessages } from "../messages/messages.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import page from "./users-page.module.css";
import styles from "./users-skeleton.module.css";

const widths = ["38%", "52%", "44%", "60%", "36%", "48%", "56%", "40%"];

/** Rows of the right height before there are any. */
export function UsersSkeleton() {
  const { loading } = useMessages().forms;
  return (
    <div aria-busy="true">
      <VisuallyHidden>{loading}</VisuallyHidden>
      <SkeletonRows />
    </div>
  );
}

function SkeletonRows() {
  return (
    <div className={styles.rows}>
      {widths.map((width) => (
        <div key={width} className={styles.row}>
          <Skeleton round height="28px" width="28px" />
          <span className={styles.name}>
            <Skeleton height="10px" width={width} />
            <Skeleton height="8px" width="70%" />
          </span>
          <Skeleton height="10px" width="72px" />
          <Skeleton height="10px" width="88px" />
        </div>
      ))}
    </div>
  );
}

/** The whole screen before anything of it is known, the words to say it with neither. */
export function UsersPageSkeleton({ head = true }: { head?: boolean }) {
  return (
    <section aria-busy className={page.page}>
      {head ? (
        <PageHead
          description={<Skeleton height="10px" width="180px" />}
          title={<Skeleton height="16px" width="72px" />}
        />
      ) : null}
      <div className={page.card}>
        <div className={styles.toolbar} />
        <SkeletonRows />
      </div>
    </section>
  );
}
