import type { SessionRow } from "@usher/domain";
import { Button } from "@usher/widget/parts";
import { useState } from "react";
import { ago, exactly } from "../moments.ts";
import { words } from "../words.ts";
import styles from "./session-list.module.css";

const say = words.account.sessions;

interface SessionListProps {
  sessions: SessionRow[];
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
  const { device, ip, createdAt, lastUsedAt, current } = session;
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
          <time dateTime={createdAt} title={exactly(createdAt)}>
            {say.started(ago(createdAt))}
          </time>
          {" · "}
          <time dateTime={lastUsedAt} title={exactly(lastUsedAt)}>
            {say.used(ago(lastUsedAt))}
          </time>
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
