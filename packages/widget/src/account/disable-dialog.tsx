import { useMessages } from "../messages/messages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { ProveForm } from "./prove-form.tsx";
import { useAccountDeeds } from "./use-account-deeds.ts";

/** Turns the second factor off, with the password. */
export function DisableDialog({ onClose }: { onClose: () => void }) {
  const { disableTotp } = useAccountDeeds();
  const toasts = useToasts();
  const { mfa: say } = useMessages().account;
  async function disable(password: string) {
    await disableTotp(password);
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
