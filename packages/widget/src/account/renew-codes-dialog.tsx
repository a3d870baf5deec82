import { useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { ProveForm } from "./prove-form.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { useAccountDeeds } from "./use-account-deeds.ts";

/** Makes ten new recovery codes in place of the old ones. */
export function RenewCodesDialog({ onClose }: { onClose: () => void }) {
  const { organization } = useMe();
  const { renewCodes, fresh } = useAccountDeeds();
  const { mfa, codes: say } = useMessages().account;
  const [codes, setCodes] = useState<string[] | null>(null);
  async function close() {
    if (codes) await fresh();
    onClose();
  }
  async function renew(password: string) {
    setCodes((await renewCodes(password)).recoveryCodes);
  }
  return (
    <Dialog
      open
      description={codes ? say.body : mfa.renewBody}
      size="small"
      title={codes ? say.title : mfa.renew}
      onOpenChange={() => void close()}
    >
      {codes ? (
        <RecoveryCodes
          codes={codes}
          doneLabel={say.done}
          organization={organization.slug}
          onDone={close}
        />
      ) : (
        <ProveForm submitLabel={mfa.renewSubmit} onSubmit={renew} />
      )}
    </Dialog>
  );
}
