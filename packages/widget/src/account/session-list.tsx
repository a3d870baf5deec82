import type { SessionRow } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { exactTime, relativeTime } from "../time/time-words.ts";
import { useTimeWords } from "../time/use-time-words.ts";
import { Button } from "../ui/button.tsx";
import { deviceWords } from "./device-words.ts";
import styles from "./session-list.module.css";

interface SessionListProps {
  sessions: SessionRow[];
  /** Says itself what went wrong. */
  onEnd: (session: SessionRow) => Promise<void>;
}

/** One line a browser or app: what it is, from where, since when. */
export function SessionList({ sessions, onEnd }: SessionListProps) {
  return (
    <ul className={styles.list}>
      {sessions.map((session) => (
        <Row key={session.id} session={session} onEnd={onEnd} />
      ))}
    </ul>
  );
}

function Row({ session, onEnd }: { session: SessionRow } & Pick<SessionListProps, "onEnd">) {
  const [busy, setBusy] = useState(false);
  const { sessions: say } = useMessages().account;
  const { ip, createdAt, lastUsedAt, current } = session;
  const device = deviceWords(session, say.device);
  async function end() {
    setBusy(true);
    await onEnd(session).finally(() => setBusy(false));
  }
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.device}>
          {device}
          {current ? <span className={styles.current}>{say.current}</span> : null}
        </div>
        <div className={styles.detail}>{ip ?? say.unknownAddress}</div>
        <div className={styles.detail}>
          <Moment at={createdAt} say={say.started} />
          {" · "}
          <Moment at={lastUsedAt} say={say.used} />
        </div>
      </div>
      {current ? null : (
        <Button aria-label={say.endNamed(device)} busy={busy} onClick={end}>
          {say.end}
        </Button>
      )}
    </li>
  );
}

/** How long ago something was, within a sentence; the exact time is in the tooltip. */
function Moment({ at, say }: { at: string; say: (when: string) => string }) {
  const words = useMessages();
  const time = Date.parse(at);
  const when = useTimeWords((now) => relativeTime(time, now, words));
  return (
    <time dateTime={at} title={exactTime(time, words)}>
      {say(when)}
    </time>
  );
}
