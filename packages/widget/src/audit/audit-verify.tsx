import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useApi } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { useToasts } from "../ui/toasts-context.ts";

/** Has the whole log compared with its seals, and says what was found. */
export function AuditVerify({ onBroken }: { onBroken: (what: string | null) => void }) {
  const words = useMessages();
  const { verify: say } = words.audit;
  const { client } = useApi();
  const { add } = useToasts();
  const [busy, setBusy] = useState(false);
  const time = (at: string) => exactTime(Date.parse(at), words);
  async function verify() {
    setBusy(true);
    try {
      const { intact, entries, broken, detachedUntil } = await client.audit.verify.mutate();
      onBroken(broken && say.broken(broken.from ? time(broken.from) : null, time(broken.until)));
      if (intact) add({ tone: "green", title: say.intact(entries) });
      if (detachedUntil) add({ title: say.archived(time(detachedUntil)) });
    } catch (error) {
      add({ tone: "red", title: problemWords(error, words) });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button
      busy={busy}
      icon={<ShieldCheck aria-hidden size={16} strokeWidth={1.5} />}
      onClick={() => void verify()}
    >
      {say.button}
    </Button>
  );
}
