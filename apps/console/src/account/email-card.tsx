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
        {emailPending ? <Pending email={emailPending} /> : null}
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{user.email ? say.change : say.add}</Button>
        </div>
      </div>
      {open ? <EmailDialog onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function Pending({ email }: { email: string }) {
  const { user } = useMe();
  const { reload } = useSession();
  const toasts = useToasts();
  const { firstName, lastName } = user;
  async function cancel(own: string) {
    try {
      await usher.session.updateProfile.mutate({ firstName, lastName, email: own });
      await reload();
      toasts.add({ title: say.cancelled });
    } catch (error) {
      toasts.add({ title: problemWords(error), tone: "red" });
    }
  }
  const { email: own } = user;
  return (
    <Notice
      action={own ? <Button onClick={() => cancel(own)}>{say.cancel}</Button> : null}
      body={say.pendingBody}
      title={say.pending(email)}
      tone="blue"
    />
  );
}
