import { CloudOff, Send } from "lucide-react";
import { Suspense } from "react";
import { useMessages } from "../messages/messages.ts";
import { useLayer } from "../panel-view.ts";
import { problemWords } from "../problem-words.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { type DataColumn, DataTable } from "../ui/data-table.tsx";
import { Drawer } from "../ui/drawer.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Notice } from "../ui/notice.tsx";
import type { WebhookQuestionProps } from "./rotate-dialog.tsx";
import { type Delivery, useDeliveries } from "./use-webhooks.ts";
import { answerOf, DeliveryState } from "./webhook-columns.tsx";
import styles from "./webhooks.module.css";

const DeliveryDialog = lazyPart(() => import("./delivery-dialog.tsx"), "DeliveryDialog");

/** What an endpoint was and is to be told. */
export function DeliveriesDrawer({ endpoint, open, onOpenChange }: WebhookQuestionProps) {
  const words = useMessages();
  const { log: say } = words.webhooks;
  const { overlapUntil, status, url } = endpoint;
  return (
    <Drawer
      header={<p className={styles.events}>{url}</p>}
      open={open}
      title={say.title}
      onOpenChange={onOpenChange}
    >
      <div className={styles.log}>
        {status === "stopped" ? (
          <Notice body={say.stopped.text} title={say.stopped.title} tone="red" />
        ) : null}
        {overlapUntil ? (
          <Notice
            title={say.overlapUntil(exactTime(Date.parse(overlapUntil), words))}
            tone="neutral"
          />
        ) : null}
        <Log endpoint={endpoint} />
      </div>
    </Drawer>
  );
}

function Log({ endpoint }: Pick<WebhookQuestionProps, "endpoint">) {
  const words = useMessages();
  const { webhooks, forms } = words;
  const { log: say } = webhooks;
  const list = useDeliveries(endpoint.id);
  const columns = useColumns();
  const { layer, show, hide } = useLayer<Delivery>();
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const opened = rows.find(({ eventId }) => eventId === layer.content?.eventId) ?? layer.content;
  if (list.isError && rows.length === 0)
    return (
      <EmptyState
        action={<Button onClick={() => void list.refetch()}>{forms.retry}</Button>}
        body={problemWords(list.error, words)}
        icon={<CloudOff aria-hidden size={24} strokeWidth={1.5} />}
        title={say.failed}
      />
    );
  return (
    <>
      <DataTable
        beneath={({ tries }) => {
          const last = tries.at(-1);
          return last ? answerOf(last, words) : null;
        }}
        columns={columns}
        empty={
          <EmptyState
            body={say.empty.text}
            icon={<Send aria-hidden size={24} strokeWidth={1.5} />}
            title={say.empty.title}
          />
        }
        label={say.title}
        rowKey={({ eventId }) => eventId}
        rows={rows}
        waiting={list.isPending}
        waitingLabel={forms.loading}
        onOpen={show}
      />
      {list.hasNextPage ? (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {forms.loadMore}
          </Button>
        </div>
      ) : null}
      {rows.length > 0 ? <p className={styles.events}>{say.kept}</p> : null}
      <Suspense>
        {opened ? (
          <DeliveryDialog
            key={layer.turn}
            delivery={opened}
            endpoint={endpoint}
            open={layer.open}
            onOpenChange={(next) => next || hide()}
          />
        ) : null}
      </Suspense>
    </>
  );
}

function useColumns(): DataColumn<Delivery>[] {
  const { log } = useMessages().webhooks;
  return [
    { key: "event", head: log.event, render: ({ message }) => message.type },
    {
      key: "status",
      head: log.time,
      width: "55%",
      render: ({ status, message }) => <DeliveryState at={message.timestamp} status={status} />,
    },
  ];
}
