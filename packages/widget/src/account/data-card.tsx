import { Download } from "lucide-react";
import { useState } from "react";
import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { saveOwnData } from "../save-data.ts";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { useToasts } from "../ui/toasts-context.ts";

/** All that is kept of whoever looks, as a file. */
export function DataCard() {
  const { client } = useApi();
  const { user } = useMe();
  const messages = useMessages();
  const { data: say } = messages.account;
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    // What failed has been said in a toast.
    await saveOwnData(user.id, { client, toasts, messages }).catch(() => {});
    setBusy(false);
  }
  return (
    <Card body={say.body} heading="h2" title={say.title}>
      <div>
        <Button
          busy={busy}
          icon={<Download aria-hidden size={16} strokeWidth={1.5} />}
          onClick={() => void save()}
        >
          {say.submit}
        </Button>
      </div>
    </Card>
  );
}
