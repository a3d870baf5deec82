import { Button, Card, Notice, useToasts } from "@usher/widget/parts";
import { useState } from "react";
import { usher } from "../client.ts";
import { problemWords } from "../problems.ts";
import { useMe, useSession } from "../session/session.tsx";
import { words } from "../words.ts";
import { EmailDialog } from "./email-dialog.tsx";
import styles from "./mfa.module.css";

const say = words.account.email;

/** One's own address, and the one that waits to be confirmed. */
export function EmailCard() {
  const { user, emailPending } = useMe();
  const [open, setOpen] = useState(false);
  return (
    <Card body={user.email ?? say.none} heading="h2" title={say.title}>
      <div className={styles.state}>
        {emailPending ? (
          <Notice body={say.pendingBody} title={say.pending(emailPending)} tone="blue" />
        ) : null}
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{user.email ? say.change : say.add}</Button>
          {emailPending && user.email ? <CancelChange email={user.email} /> : null}
        </div>
      </div>
      {open ? <EmailDialog onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

/** Takes the wish for another address back, by asking for one's own. */
function CancelChange({ email }: { email: string }) {
  const { user } = useMe();
  const { reload } = useSession();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  async function cancel() {
    setBusy(true);
    try {
      const { firstName, lastName } = user;
      await usher.session.updateProfile.mutate({ firstName, lastName, email });
      await reload();
      toasts.add({ title: say.cancelled });
    } catch (error) {
      setBusy(false);
      toasts.add({ title: problemWords(error), tone: "red" });
    }
  }
  return (
    <Button busy={busy} variant="ghost" onClick={cancel}>
      {say.cancel}
    </Button>
  );
}
