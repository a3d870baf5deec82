import { Dialog, useToasts } from "@usher/widget/parts";
import { usher } from "../client.ts";
import { useSession } from "../session/session.tsx";
import { words } from "../words.ts";
import { ProveForm } from "./prove-form.tsx";

const say = words.account.mfa;

/** Turns the second factor off, with the password. */
export function DisableDialog({ onClose }: { onClose: () => void }) {
  const { reload } = useSession();
  const toasts = useToasts();
  async function disable(password: string) {
    await usher.mfa.disableTotp.mutate({ password });
    await reload();
    onClose();
    toasts.add({ title: say.disabled, tone: "green" });
  }
  return (
    <Dialog
      open
      description={say.disableBody}
      size="small"
      title={say.disableTitle}
      onOpenChange={onClose}
    >
      <ProveForm submitLabel={say.disable} onSubmit={disable} />
    </Dialog>
  );
}
