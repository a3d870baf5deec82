import { useQueryClient } from "@tanstack/react-query";
import type { ApiKeyRow } from "@usher/domain";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts-context.ts";

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
  const [problem, setProblem] = useState<string | null>(null);
  const { id, name } = apiKey;
  async function revoke() {
    try {
      await client.apiKeys.revoke.mutate({ apiKeyId: id });
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    }
    add({ tone: "green", title: say.done(name) });
    void queryClient.invalidateQueries(trpc.apiKeys.pathFilter());
  }
  return (
    <ConfirmDialog
      danger
      open
      body={say.text(name)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(name)}
      error={problem}
      title={say.title(name)}
      onConfirm={revoke}
      onOpenChange={(open) => open || onClose()}
    />
  );
}
