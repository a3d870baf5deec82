import { useQueryClient } from "@tanstack/react-query";
import type { ApiKeyRow } from "@usher/domain";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { useConfirmed } from "../use-confirmed.ts";

export interface RevokeKeyDialogProps {
  apiKey: ApiKeyRow;
  onClose: () => void;
}

/** Asks before whatever calls with the key is refused. */
export function RevokeKeyDialog({ apiKey, onClose }: RevokeKeyDialogProps) {
  const words = useMessages();
  const { question: say } = words.apiKeys;
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const { id, name } = apiKey;
  const { problem, confirm } = useConfirmed(async () => {
    await client.apiKeys.revoke.mutate({ apiKeyId: id });
    add({ tone: "green", title: say.done(name) });
    void queryClient.invalidateQueries(trpc.apiKeys.pathFilter());
  });
  return (
    <ConfirmDialog
      danger
      open
      body={say.text(name)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(name)}
      error={problem}
      title={say.title(name)}
      onConfirm={confirm}
      onOpenChange={(open) => open || onClose()}
    />
  );
}
