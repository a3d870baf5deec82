import type { DeliveryStatus, DeliveryTry, WebhookStatus } from "@usher/domain";
import type { Messages } from "../messages/language.ts";
import { useMessages } from "../messages/messages.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import type { DataColumn } from "../ui/data-table.tsx";
import { Status, type Tone } from "../ui/status.tsx";
import type { Endpoint } from "./use-webhooks.ts";

const tones: Record<WebhookStatus, Tone> = { active: "green", paused: "neutral", stopped: "red" };

const deliveryTones: Record<DeliveryStatus, Tone> = {
  pending: "blue",
  delivered: "green",
  failed: "red",
};

/** How a delivery fared, and when what it tells of happened. */
export function DeliveryState({ status, at }: { status: DeliveryStatus; at?: string }) {
  const { deliveryStatuses } = useMessages().webhooks;
  return (
    <Status
      detail={at ? <TimeAgo at={at} /> : undefined}
      label={deliveryStatuses[status]}
      tone={deliveryTones[status]}
    />
  );
}

/** What a try was answered, or why there was no answer. */
export function answerOf({ status, problem }: DeliveryTry, { webhooks }: Messages): string {
  return problem ? webhooks.problems[problem] : String(status);
}

export function useWebhookColumns(): DataColumn<Endpoint>[] {
  const { webhooks: say } = useMessages();
  const { columns, statuses } = say;
  return [
    { key: "url", head: columns.url, render: ({ url }) => url },
    {
      key: "status",
      head: columns.status,
      width: "20%",
      render: ({ status }) => <Status label={statuses[status]} tone={tones[status]} />,
    },
    {
      key: "last",
      head: columns.last,
      width: "28%",
      render: ({ last }) => (last ? <DeliveryState {...last} /> : say.never),
    },
  ];
}
