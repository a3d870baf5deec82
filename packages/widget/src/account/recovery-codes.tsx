import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { saveFile } from "../ui/download.ts";
import styles from "./account.module.css";

interface RecoveryCodesProps {
  codes: string[];
  /** The organization's short name, for the file's. */
  organization: string;
  doneLabel: string;
  onDone: () => Promise<void>;
}

/** Ten codes that are shown this once, to be copied or saved. */
export function RecoveryCodes({ codes, organization, doneLabel, onDone }: RecoveryCodesProps) {
  const [busy, setBusy] = useState(false);
  const { codes: say } = useMessages().account;
  const text = `${codes.join("\n")}\n`;
  async function done() {
    setBusy(true);
    await onDone().finally(() => setBusy(false));
  }
  return (
    <div className={styles.steps}>
      <ul aria-label={say.list} className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <CopyButton copiedLabel={say.copied} label={say.copy} text={text} />
        <Button
          onClick={() =>
            saveFile(say.file(organization || "usher"), "text/plain", [
              `${say.fileHead(organization)}\n\n${text}`,
            ])
          }
        >
          {say.download}
        </Button>
      </div>
      <Button wide busy={busy} variant="primary" onClick={done}>
        {doneLabel}
      </Button>
    </div>
  );
}
