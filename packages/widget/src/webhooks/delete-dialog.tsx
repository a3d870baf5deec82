import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import type { WebhookQuestionProps } from "./rotate-dialog.tsx";
import { useWebhookDeeds } from "./use-webhooks.ts";

/** Asks before an endpoint and its log go. */
export function DeleteDialog({ endpoint, open, onOpenChange }: WebhookQuestionProps) {
  const words = useMessages();
  const { deletion: say } = words.webhooks;
  const { remove } = useWebhookDeeds();
  const [problem, setProblem] = useState<string | null>(null);
  async function confirm() {
    try {
      await remove(endpoint);
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    }
  }
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
