import { useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useConfirmed } from "../use-confirmed.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { useAccountDeeds } from "./use-account-deeds.ts";

/** Makes ten new recovery codes in place of the old ones. */
export function RenewCodesDialog({ onClose }: { onClose: () => void }) {
  const { organization } = useMe();
  const { renewCodes, fresh } = useAccountDeeds();
  const { account, forms } = useMessages();
  const { mfa, codes: say } = account;
  const [codes, setCodes] = useState<string[] | null>(null);
  const { problem, confirm } = useConfirmed(async () => {
    setCodes((await renewCodes()).recoveryCodes);
  });
  async function close() {
    await fresh();
    onClose();
  }
  if (!codes)
    return (
      <ConfirmDialog
        open
        staysAfter
        body={mfa.renewBody}
        cancelLabel={forms.cancel}
        confirmLabel={mfa.renewSubmit}
        error={problem}
        title={mfa.renew}
        onConfirm={confirm}
        onOpenChange={onClose}
      />
    );
  return (
    <Dialog
      open
      description={say.body}
      size="small"
      title={say.title}
      onOpenChange={() => void close()}
    >
      <RecoveryCodes
        codes={codes}
        doneLabel={say.done}
        organization={organization.slug}
        onDone={close}
      />
    </Dialog>
  );
}
