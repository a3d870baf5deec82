import { useMessages } from "../messages/messages.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./workspaces.module.css";

/** The members of a workspace before it is known who asks. */
export function WorkspaceMembersWaiting() {
  const { members } = useMessages().workspaces;
  return (
    <section aria-busy aria-label={members.title} className={styles.page}>
      <PageHead description={<Skeleton height="10px" width="180px" />} title={members.title} />
      <Skeleton height="240px" />
    </section>
  );
}
