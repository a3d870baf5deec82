import type { SessionRow } from "@usher/domain";
import { Button, Card, ConfirmDialog, Notice, Skeleton, useToasts } from "@usher/widget/parts";
import { useCallback, useEffect, useState } from "react";
import { usher } from "../client.ts";
import { problemWords } from "../problems.ts";
import { words } from "../words.ts";
import styles from "./mfa.module.css";
import { SessionList } from "./session-list.tsx";

const say = words.account.sessions;

/** Where one is signed in, and how to end what should not be. */
export function SessionsCard() {
  const { sessions, failed, load } = useSessions();
  return (
    <Card body={say.body} heading="h2" title={say.title}>
      {sessions ? (
        <Loaded sessions={sessions} onChanged={load} />
      ) : failed ? (
        <Notice
          action={<Button onClick={load}>{words.retry}</Button>}
          title={say.failed}
          tone="red"
        />
      ) : (
        <Skeleton height="44px" />
      )}
    </Card>
  );
}

function useSessions() {
  const [sessions, setSessions] = useState<SessionRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    try {
      setSessions(await usher.session.listSessions.query());
      setFailed(false);
    } catch {
      // What is on screen stays.
      setFailed(true);
    }
  }, []);
  useEffect(() => void load(), [load]);
  return { sessions, failed, load };
}

interface LoadedProps {
  sessions: SessionRow[];
  onChanged: () => Promise<void>;
}

function Loaded({ sessions, onChanged }: LoadedProps) {
  const toasts = useToasts();
  const others = sessions.filter(({ current }) => !current).length;
  async function end({ id, device }: SessionRow) {
    try {
      await usher.session.revokeSession.mutate({ sessionId: id });
      toasts.add({ title: say.ended(device), tone: "green" });
    } catch (error) {
      toasts.add({ title: problemWords(error), tone: "red" });
    }
    await onChanged();
  }
  return (
    <div className={styles.state}>
      <SessionList sessions={sessions} onEnd={end} />
      {others > 0 ? (
        <EndOthers count={others} onEnded={onChanged} />
      ) : (
        <p className={styles.quiet}>{say.only}</p>
      )}
    </div>
  );
}

function EndOthers({ count, onEnded }: { count: number; onEnded: () => Promise<void> }) {
  const toasts = useToasts();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function end() {
    try {
      await usher.session.revokeSession.mutate({ others: true });
    } catch (error) {
      setProblem(problemWords(error));
      throw error;
    }
    await onEnded();
    toasts.add({ title: say.endedOthers, tone: "green" });
  }
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setOpen(true)}>{say.endOthers}</Button>
      <ConfirmDialog
        danger
        body={say.endOthersBody(count)}
        cancelLabel={words.account.cancel}
        confirmLabel={say.endOthers}
        error={problem}
        open={open}
        title={say.endOthersTitle}
        onConfirm={end}
        onOpenChange={setOpen}
      />
    </div>
  );
}
