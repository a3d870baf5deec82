import { useQuery } from "@tanstack/react-query";
import type { RegistrationLinkRow } from "@usher/domain";
import { Link } from "lucide-react";
import { useId, useState } from "react";
import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./links-card.module.css";
import { LinksTable } from "./links-table.tsx";

/** The links by which people can register now, and, on demand, those that ended. */
export function LinksCard() {
  const { trpc } = useApi();
  const words = useMessages();
  const { registrationLinks: say } = words;
  const titleId = useId();
  const [withEnded, setWithEnded] = useState(false);
  const isMainWay = useMe().organization.switches.onboarding[0] === "registration-link";
  const { data, error, refetch } = useQuery(trpc.registrationLinks.list.queryOptions());
  // Where people mostly come in otherwise, an empty card would only take room.
  if (!isMainWay && (data?.rows.length ?? 0) === 0) return null;
  const live = data?.rows.filter(({ status }) => status === "live") ?? [];
  const ended = data?.rows.filter(({ status }) => status !== "live") ?? [];
  const rows = withEnded ? [...live, ...ended] : live;
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <header className={styles.head}>
        <h2 id={titleId}>{say.title}</h2>
        <span className={styles.tally}>{data ? say.tally(live.length) : "\u00a0"}</span>
        {ended.length > 0 ? (
          <Button
            aria-expanded={withEnded}
            className={styles.toggle}
            variant="ghost"
            onClick={() => setWithEnded(!withEnded)}
          >
            {withEnded ? say.hideEnded : say.showEnded(ended.length)}
          </Button>
        ) : null}
      </header>
      {error && !data ? (
        <div className={styles.strip}>
          <Notice
            action={<Button onClick={() => void refetch()}>{words.forms.retry}</Button>}
            body={problemWords(error, words)}
            title={say.failed}
            tone="amber"
          />
        </div>
      ) : null}
      {data ? <Links rows={rows} /> : error ? null : <Places />}
    </section>
  );
}

function Links({ rows }: { rows: readonly RegistrationLinkRow[] }) {
  const { registrationLinks: say } = useMessages();
  const { entitled } = useMe().organization.switches;
  const { openDialog } = usePanelDoors();
  if (rows.length > 0) return <LinksTable rows={rows} />;
  return (
    <div className={styles.empty}>
      <p>{say.empty}</p>
      {entitled ? (
        <Button
          icon={<Link aria-hidden size={16} strokeWidth={1.5} />}
          onClick={() => openDialog({ kind: "registration-link" })}
        >
          {say.generate}
        </Button>
      ) : null}
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
