import type { DeliveryTry } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { DetailList } from "../ui/detail-list.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import type { WebhookQuestionProps } from "./rotate-dialog.tsx";
import { type Delivery, useWebhookDeeds } from "./use-webhooks.ts";
import { answerOf, DeliveryState } from "./webhook-columns.tsx";
import styles from "./webhooks.module.css";

export interface DeliveryDialogProps extends WebhookQuestionProps {
  delivery: Delivery;
}

/** One event for an endpoint: how each try went, and what was sent. */
export function DeliveryDialog({ delivery, endpoint, open, onOpenChange }: DeliveryDialogProps) {
  const words = useMessages();
  const { delivery: say } = words.webhooks;
  const { sendAgain } = useWebhookDeeds();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { send } = endpoint.allowed;
  async function again() {
    setBusy(true);
    setProblem(null);
    await sendAgain(endpoint.id, delivery.eventId).catch((error) =>
      setProblem(problemWords(error, words)),
    );
    setBusy(false);
  }
  return (
    <Dialog
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words.forms.close}</Button>
          <Button busy={busy} disabled={send !== null} variant="primary" onClick={again}>
            {say.again}
          </Button>
        </>
      }
      open={open}
      size="large"
      title={delivery.message.type}
      onOpenChange={onOpenChange}
    >
      <div className={styles.form}>
        {problem ? <Notice title={problem} tone="red" /> : null}
        {send ? <Notice title={words.refusals[send]} tone="neutral" /> : null}
        <Facts delivery={delivery} />
        <Tries delivery={delivery} />
        <Payload delivery={delivery} />
      </div>
    </Dialog>
  );
}

function Facts({ delivery }: { delivery: Delivery }) {
  const words = useMessages();
  const { columns, log, delivery: say } = words.webhooks;
  const { message, eventId, nextTryAt, status } = delivery;
  const moment = (time: string) => exactTime(Date.parse(time), words);
  return (
    <DetailList
      items={[
        { label: columns.status, value: <DeliveryState status={status} /> },
        { label: log.time, value: moment(message.timestamp) },
        ...(nextTryAt ? [{ label: say.next, value: moment(nextTryAt) }] : []),
        { label: say.id, value: <code className={styles.code}>{eventId}</code> },
      ]}
    />
  );
}

function Tries({ delivery }: { delivery: Delivery }) {
  const words = useMessages();
  const { log, delivery: say } = words.webhooks;
  if (delivery.tries.length === 0) return null;
  const columns: DataColumn<DeliveryTry>[] = [
    { key: "at", head: log.time, render: ({ at }) => exactTime(Date.parse(at), words) },
    { key: "answer", head: say.answer, width: "40%", render: (one) => answerOf(one, words) },
    {
      key: "took",
      head: say.took,
      width: "96px",
      align: "end",
      render: ({ milliseconds }) => say.milliseconds(milliseconds),
    },
  ];
  return (
    <section aria-label={say.tries} className={styles.part}>
      <h3 className={styles.heading}>{say.tries}</h3>
      <DataTable
        columns={columns}
        label={say.tries}
        rowKey={({ at }) => at}
        rows={[...delivery.tries].reverse()}
      />
    </section>
  );
}

function Payload({ delivery }: { delivery: Delivery }) {
  const { delivery: say } = useMessages().webhooks;
  const { message } = delivery;
  return (
    <section aria-label={say.payload} className={styles.part}>
      <h3 className={styles.heading}>
        {say.payload}
        <CopyButton
          iconOnly
          copiedLabel={say.copied}
          label={say.copy}
          text={JSON.stringify(message)}
        />
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre className={styles.payload} tabIndex={0}>
        {JSON.stringify(message, null, 2)}
      </pre>
    </section>
  );
}
