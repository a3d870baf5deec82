import { useEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { BulkProgressDialog } from "./bulk-progress-dialog.tsx";
import styles from "./import.module.css";
import { ImportColumns } from "./import-columns.tsx";
import { guessMapping, linesOf, type Mapping, type ReadFile, type Usual } from "./import-file.ts";
import { ImportLines } from "./import-lines.tsx";
import { ImportStart } from "./import-start.tsx";
import { type Checked, useLineCheck, useLineSending } from "./use-import.ts";

export interface ImportDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What `bulk.startInvitations` answers. */
interface Sent {
  jobId: string;
  total: number;
}

/** Invites whom a file names: choose it, look at what is wrong in it, send the rest. */
export function ImportDialog({ open, onOpenChange }: ImportDialogProps) {
  const { bulk, forms } = useMessages();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const door = { open, onOpenChange };
  if (sent)
    return <BulkProgressDialog {...sent} {...door} title={bulk.deeds.invite.doing(sent.total)} />;
  if (file) {
    return (
      <CheckFile
        file={file}
        open={open}
        onOpenChange={onOpenChange}
        onOther={() => setFile(null)}
        onSent={setSent}
      />
    );
  }
  return (
    <Dialog
      description={bulk.import.text}
      footer={<Button onClick={() => onOpenChange(false)}>{forms.cancel}</Button>}
      open={open}
      title={bulk.import.title}
      onOpenChange={onOpenChange}
    >
      <ImportStart onRead={setFile} />
    </Dialog>
  );
}

interface CheckFileProps extends ImportDialogProps {
  file: ReadFile;
  onOther: () => void;
  onSent: (sent: Sent) => void;
}

function CheckFile({ file, open, onOpenChange, onOther, onSent }: CheckFileProps) {
  const words = useMessages();
  const { import: say } = words.bulk;
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(file, say.fields));
  const [usual, setUsual] = useState<Usual>({ role: null, license: null });
  const lines = useMemo(() => linesOf(file, mapping, usual), [file, mapping, usual]);
  const check = useChecked(lines);
  const sending = useSending(onSent);
  const ready = check.checked?.ready ?? 0;
  function send() {
    const fine = lines.filter((_, index) => check.checked?.lines[index]?.problems.length === 0);
    void sending.send(fine);
  }
  return (
    <Dialog
      footer={
        <>
          <Button className={styles.other} disabled={sending.busy} onClick={onOther}>
            {say.other}
          </Button>
          <Button onClick={() => onOpenChange(false)}>{words.forms.cancel}</Button>
          <Button busy={sending.busy} disabled={ready === 0} variant="primary" onClick={send}>
            {say.send(ready)}
          </Button>
        </>
      }
      open={open}
      size="large"
      title={say.title}
      onOpenChange={(next) => (next || !sending.busy) && onOpenChange(next)}
    >
      <div className={styles.check}>
        {sending.error ? <Notice title={problemWords(sending.error, words)} tone="red" /> : null}
        <ImportColumns
          file={file}
          mapping={mapping}
          usual={usual}
          onMappingChange={setMapping}
          onUsualChange={setUsual}
        />
        <Outcome check={check} file={file} sending={sending} total={lines.length} />
      </div>
    </Dialog>
  );
}

interface OutcomeProps {
  check: ReturnType<typeof useChecked>;
  sending: ReturnType<typeof useSending>;
  file: ReadFile;
  total: number;
}

/** How far the check or the handing over is, or what the check found. */
function Outcome({ check, sending, file, total }: OutcomeProps) {
  const words = useMessages();
  const { import: say } = words.bulk;
  if (check.error) {
    return (
      <Notice
        action={<Button onClick={check.retry}>{words.forms.retry}</Button>}
        body={problemWords(check.error, words)}
        title={say.failed}
        tone="red"
      />
    );
  }
  if (sending.busy) {
    return (
      <Progress
        label={say.sendingLabel}
        max={sending.of}
        numbers={say.sending(sending.done, sending.of)}
        value={sending.done}
      />
    );
  }
  if (check.checked) return <ImportLines checked={check.checked} file={file} />;
  return (
    <Progress
      label={say.checkingLabel}
      max={total}
      numbers={say.checking(check.done, total)}
      value={check.done}
    />
  );
}

/** The lines as the server finds them, looked at anew whenever they change. */
function useChecked(lines: ReturnType<typeof linesOf>) {
  const check = useLineCheck();
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState(0);
  const [found, setFound] = useState<{ checked?: Checked; error?: unknown }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: one more turn is one more try
  useEffect(() => {
    const { signal, abort } = abortable();
    setDone(0);
    setFound({});
    check(lines, setDone, signal).then(
      (checked) => signal.aborted || setFound({ checked }),
      (error) => signal.aborted || setFound({ error }),
    );
    return abort;
  }, [check, lines, turn]);
  return { ...found, done, retry: () => setTurn((now) => now + 1) };
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function useSending(onSent: (sent: Sent) => void) {
  const send = useLineSending();
  const [state, setState] = useState<{ busy: boolean; done: number; of: number; error: unknown }>({
    ...{ busy: false, done: 0, of: 0, error: null },
  });
  const latest = useRef(onSent);
  latest.current = onSent;
  return {
    ...state,
    async send(lines: ReturnType<typeof linesOf>) {
      setState({ busy: true, done: 0, of: lines.length, error: null });
      try {
        const tell = (done: number, of: number) => setState((now) => ({ ...now, done, of }));
        latest.current(await send(lines, tell));
      } catch (error) {
        setState((now) => ({ ...now, busy: false, error }));
      }
    },
  };
}
