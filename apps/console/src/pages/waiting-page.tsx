import { CardPage, Skeleton } from "@usher/widget/parts";
import styles from "./pages.module.css";

/** Stands in while something is asked of the server; shows nothing for the first moment. */
export function WaitingPage() {
  return (
    <CardPage>
      <div aria-busy className={styles.waiting}>
        <Skeleton height="24px" width="55%" />
        <Skeleton height="32px" />
        <Skeleton height="32px" />
      </div>
    </CardPage>
  );
}
