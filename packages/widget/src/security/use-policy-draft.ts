import { useQueryClient } from "@tanstack/react-query";
import type { PoliciesRow, PolicyChoices, PolicyKey } from "@usher/domain";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { useToasts } from "../ui/toasts-context.ts";

/** A number that is being typed may be none yet. */
type Draft<Key extends PolicyKey> = {
  [Each in Key]: PolicyChoices[Each] extends number ? number | null : PolicyChoices[Each];
};

export interface PolicyDraft<Key extends PolicyKey> {
  values: Draft<Key>;
  set: (part: Partial<Draft<Key>>) => void;
  dirty: boolean;
  /** Whether a number is missing. */
  incomplete: boolean;
  busy: boolean;
  problem: string | null;
  save: () => Promise<void>;
}

/**
 * Some of the policies as one edits them. Only what one touched is kept and sent: the rest follows what
 * others save meanwhile.
 */
export function usePolicyDraft<Key extends PolicyKey>(
  policies: PoliciesRow,
  keys: readonly Key[],
  saved: string,
): PolicyDraft<Key> {
  const { client, trpc } = useApi();
  const queryClient = useQueryClient();
  const { add } = useToasts();
  const words = useMessages();
  const [touched, setTouched] = useState<Partial<Draft<Key>>>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stored = {} as Draft<Key>;
  for (const key of keys) stored[key] = policies[key] as Draft<Key>[Key];
  const values = { ...stored, ...touched };
  const changed = keys.filter((key) => values[key] !== stored[key]);
  async function save() {
    setBusy(true);
    setProblem(null);
    try {
      const input = Object.fromEntries(changed.map((key) => [key, values[key]]));
      const answer = await client.policies.update.mutate(input);
      queryClient.setQueryData(trpc.policies.get.queryKey(), answer);
      setTouched({});
      add({ tone: "green", title: saved });
    } catch (error) {
      setProblem(problemWords(error, words));
    } finally {
      setBusy(false);
    }
  }
  return {
    values,
    set: (part) => setTouched((now) => ({ ...now, ...part })),
    dirty: changed.length > 0,
    incomplete: keys.some((key) => values[key] === null),
    ...{ busy, problem, save },
  };
}
