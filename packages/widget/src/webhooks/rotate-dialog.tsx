import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { SecretDialog } from "./secret-dialog.tsx";
import { type Endpoint, useWebhookDeeds } from "./use-webhooks.ts";

export interface WebhookQuestionProps {
  endpoint: Endpoint;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Makes a new secret and shows it. */
export function RotateDialog({ endpoint, open, onOpenChange }: WebhookQuestionProps) {
  const words = useMessages();
  const { rotation: say } = words.webhooks;
  const { rotate } = useWebhookDeeds();
  const [secret, setSecret] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (secret)
    return <SecretDialog overlap open={open} secret={secret} onOpenChange={onOpenChange} />;
  async function confirm() {
    try {
      setSecret((await rotate(endpoint)).secret);
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    }
  }
  return (
    <ConfirmDialog
      staysAfter
      body={say.text}
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
