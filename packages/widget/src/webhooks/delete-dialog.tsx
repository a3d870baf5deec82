import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useConfirmed } from "../use-confirmed.ts";
import type { WebhookQuestionProps } from "./rotate-dialog.tsx";
import { useWebhookDeeds } from "./use-webhooks.ts";

/** Asks before an endpoint and its log go. */
export function DeleteDialog({ endpoint, open, onOpenChange }: WebhookQuestionProps) {
  const words = useMessages();
  const { deletion: say } = words.webhooks;
  const { remove } = useWebhookDeeds();
  const { problem, confirm } = useConfirmed(() => remove(endpoint));
  return (
    <ConfirmDialog
      danger
      body={say.text(endpoint.url)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm}
      error={problem}
      open={open}
      title={say.title}
      onConfirm={confirm}
      onOpenChange={onOpenChange}
    />
  );
}
