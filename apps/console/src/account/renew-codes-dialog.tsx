import { Dialog } from "@usher/widget/parts";
import { useState } from "react";
import { usher } from "../client.ts";
import { useMe, useSession } from "../session/session.tsx";
import { words } from "../words.ts";
import { ProveForm } from "./prove-form.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

const { mfa, codes: say } = words.account;

/** Makes ten new recovery codes in place of the old ones. */
export function RenewCodesDialog({ onClose }: { onClose: () => void }) {
  const { organization } = useMe();
  const { reload } = useSession();
  const [codes, setCodes] = useState<string[] | null>(null);
  async function close() {
    if (codes) await reload();
    onClose();
  }
  async function renew(password: string) {
    const { recoveryCodes } = await usher.mfa.regenerateRecoveryCodes.mutate({ password });
    setCodes(recoveryCodes);
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
