import { useQueryClient } from "@tanstack/react-query";
import type { LicenseRow } from "@usher/domain";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { useToasts } from "../ui/toasts-context.ts";

/** Sets the seats of a license. `save` rejects when that was refused, with the reason in `problem`. */
export function useSetSeats({ key, name }: LicenseRow, onSaved: () => void) {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const words = useMessages();
  const { add } = useToasts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function save(seats: number | null) {
    setBusy(true);
    try {
      await client.licenses.setSeats.mutate({ licenseType: key, seats });
      for (const part of [trpc.billing, trpc.licenses, trpc.metrics])
        void queryClient.invalidateQueries(part.pathFilter());
      add({ tone: "green", title: words.billing.saved(name, seats) });
      onSaved();
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    } finally {
      setBusy(false);
    }
  }
  return { problem, busy, save };
}
