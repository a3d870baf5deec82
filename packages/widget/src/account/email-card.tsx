import { Suspense, useState } from "react";
import { useApi, useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { saidProblem } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { Card } from "../ui/card.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Notice } from "../ui/notice.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import styles from "./account.module.css";
import { useAccountDeeds } from "./use-account-deeds.ts";

const EmailDialog = lazyPart(() => import("./email-dialog.tsx"), "EmailDialog");

/** One's own address, and the one that waits to be confirmed. */
export function EmailCard() {
  const { user, emailPending } = useMe();
  const { email: say } = useMessages().account;
  // Another address opens the way to another password, so a token changes none.
  const mayChange = useApi().accountPage === null;
  const [open, setOpen] = useState(false);
  return (
    <Card body={user.email ?? say.none} heading="h2" title={say.title}>
      {emailPending || mayChange ? (
        <div className={styles.state}>
          {emailPending ? (
            <Notice body={say.pendingBody} title={say.pending(emailPending)} tone="blue" />
          ) : null}
          {mayChange ? (
            <div className={styles.buttons}>
              <Button onClick={() => setOpen(true)}>{user.email ? say.change : say.add}</Button>
              {emailPending && user.email ? <CancelChange email={user.email} /> : null}
            </div>
          ) : null}
        </div>
      ) : null}
      <Suspense>{open ? <EmailDialog onClose={() => setOpen(false)} /> : null}</Suspense>
    </Card>
  );
}

/** Takes the wish for another address back, by asking for one's own. */
function CancelChange({ email }: { email: string }) {
  const { user } = useMe();
  const { updateProfile } = useAccountDeeds();
  const words = useMessages();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const { email: say } = words.account;
  async function cancel() {
    setBusy(true);
    try {
      const { firstName, lastName } = user;
      await updateProfile({ firstName, lastName, email });
      toasts.add({ title: say.cancelled });
    } catch (error) {
      setBusy(false);
      toasts.add({ title: await saidProblem(error, words), tone: "red" });
    }
  }
  return (
    <Button busy={busy} variant="ghost" onClick={cancel}>
      {say.cancel}
    </Button>
  );
}
