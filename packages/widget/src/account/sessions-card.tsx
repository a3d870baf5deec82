import { useQuery } from "@tanstack/react-query";
import type { SessionRow } from "@usher/domain";
import { Suspense, useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import styles from "./account.module.css";
import { SessionList } from "./session-list.tsx";
import { useSessionDeeds } from "./use-account-deeds.ts";

const EndOthersDialog = lazyPart(() => import("./end-others-dialog.tsx"), "EndOthersDialog");

/** Where one is signed in, and how to end what should not be. */
export function SessionsCard() {
  const { trpc } = useApi();
  const { account, forms } = useMessages();
  const { sessions: say } = account;
  const { data, isError, refetch } = useQuery(trpc.session.listSessions.queryOptions());
  return (
    <Card body={say.body} heading="h2" title={say.title}>
      {data ? (
        <Loaded sessions={data} />
      ) : isError ? (
        <Notice
          action={<Button onClick={() => void refetch()}>{forms.retry}</Button>}
          title={say.failed}
          tone="red"
        />
      ) : (
        <Skeleton height="44px" />
      )}
    </Card>
  );
}

function Loaded({ sessions }: { sessions: SessionRow[] }) {
  const { sessions: say } = useMessages().account;
  const { end, endOthers } = useSessionDeeds();
  const [open, setOpen] = useState(false);
  const others = sessions.filter(({ current }) => !current).length;
  return (
    <div className={styles.state}>
      {/* A refusal has been said in a toast. */}
      <SessionList sessions={sessions} onEnd={(session) => end(session).catch(() => {})} />
      {others > 0 ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{say.endOthers}</Button>
        </div>
      ) : (
        <p className={styles.quiet}>{say.only}</p>
      )}
      <Suspense>
        {open ? (
          <EndOthersDialog count={others} onClose={() => setOpen(false)} onConfirm={endOthers} />
        ) : null}
      </Suspense>
    </div>
  );
}
