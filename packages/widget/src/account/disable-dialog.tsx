import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { useConfirmed } from "../use-confirmed.ts";
import { useAccountDeeds } from "./use-account-deeds.ts";

/** Asks before the second factor is turned off. */
export function DisableDialog({ onClose }: { onClose: () => void }) {
  const { disableTotp } = useAccountDeeds();
  const toasts = useToasts();
  const { account, forms } = useMessages();
  const { mfa: say } = account;
  const { problem, confirm } = useConfirmed(async () => {
    await disableTotp();
    toasts.add({ title: say.disabled, tone: "green" });
  });
  return (
    <ConfirmDialog
      danger
      open
      body={say.disableBody}
      cancelLabel={forms.cancel}
      confirmLabel={say.disable}
      error={problem}
      title={say.disableTitle}
      onConfirm={confirm}
      onOpenChange={onClose}
    />
  );
}
