import { useQuery } from "@tanstack/react-query";
import type { RegistrationLinkRow } from "@usher/domain";
import { type ReactNode, useId, useState } from "react";
import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Heading } from "../ui/heading.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./links-card.module.css";
import { LinksTable } from "./links-table.tsx";

export interface LinksCardProps {
  /** The way to make one, where the card stands alone. It is then there without links too. */
  create?: ReactNode;
}

/** The links by which people can register now, and, on demand, those that ended. */
export function LinksCard({ create }: LinksCardProps) {
  const { trpc } = useApi();
  const { registrationLinks: say } = useMessages();
  const titleId = useId();
  const { onboarding, entitled } = useMe().organization.switches;
  const isMainWay = entitled && onboarding[0] === "registration-link";
  const { data, error, refetch } = useQuery(trpc.registrationLinks.list.queryOptions());
  // Where people mostly come in otherwise, or not at all, an empty card would only take room.
  if (!create && !isMainWay && !data?.rows.length) return null;
  if (data) return <Links create={create} rows={data.rows} />;
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <header className={styles.head}>
        <Heading below={create ? 0 : 1} className={styles.title} id={titleId}>
          {say.title}
        </Heading>
      </header>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Places />}
    </section>
  );
}

interface LinksProps extends LinksCardProps {
  rows: readonly RegistrationLinkRow[];
}

function Links({ rows, create }: LinksProps) {
  const { registrationLinks: say } = useMessages();
  const titleId = useId();
  const [withEnded, setWithEnded] = useState(false);
  const live = rows.filter(({ status }) => status === "live");
  const ended = rows.length - live.length;
  const shown = withEnded ? rows : live;
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <header className={styles.head}>
        <Heading below={create ? 0 : 1} className={styles.title} id={titleId}>
          {say.title}
        </Heading>
        <span className={styles.tally}>{say.tally(live.length)}</span>
        {ended > 0 ? (
          <Button
            aria-expanded={withEnded}
            variant="ghost"
            onClick={() => setWithEnded(!withEnded)}
          >
            {withEnded ? say.hideEnded : say.showEnded(ended)}
          </Button>
        ) : null}
        {create}
      </header>
      {shown.length > 0 ? <LinksTable rows={shown} /> : <p className={styles.empty}>{say.empty}</p>}
    </section>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useMessages();
  return (
    <div className={styles.strip}>
      <Notice
        action={<Button onClick={onRetry}>{words.forms.retry}</Button>}
        body={problemWords(error, words)}
        title={words.registrationLinks.failed}
        tone="amber"
      />
    </div>
  );
}

function Places() {
  return (
    <div aria-hidden className={styles.places}>
      <Skeleton height="10px" width="40%" />
      <Skeleton height="8px" width="24%" />
    </div>
  );
}
