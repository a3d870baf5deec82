import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useConfirmed } from "../use-confirmed.ts";
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
  const { problem, confirm } = useConfirmed(async () => setSecret((await rotate(endpoint)).secret));
  if (secret)
    return <SecretDialog overlap open={open} secret={secret} onOpenChange={onOpenChange} />;
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
