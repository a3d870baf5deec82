import type { TotpSetup } from "@usher/domain";
import { useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { AuthenticatorSetUp } from "./authenticator-set-up.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { useAccountDeeds } from "./use-account-deeds.ts";

interface SetUpDialogProps {
  /** What was begun. */
  setUp: TotpSetup;
  onClose: () => void;
}

/** Sets a second factor up: the app with its first code, and the recovery codes. */
export function SetUpDialog({ setUp, onClose }: SetUpDialogProps) {
  const { organization } = useMe();
  const { confirmTotp, fresh } = useAccountDeeds();
  const toasts = useToasts();
  const say = useMessages().account;
  const [codes, setCodes] = useState<string[] | null>(null);
  async function close() {
    if (codes) {
      await fresh();
      toasts.add({ title: say.mfa.enabled, tone: "green" });
    }
    onClose();
  }
  async function confirm(code: string) {
    setCodes((await confirmTotp(code)).recoveryCodes);
  }
  return (
    <Dialog
      open
      description={codes ? say.codes.body : undefined}
      size="small"
      title={codes ? say.codes.title : say.mfa.setUpTitle}
      onOpenChange={() => void close()}
    >
      {codes ? (
        <RecoveryCodes
          codes={codes}
          doneLabel={say.codes.done}
          organization={organization.slug}
          onDone={close}
        />
      ) : (
        <AuthenticatorSetUp setUp={setUp} onConfirm={confirm} />
      )}
    </Dialog>
  );
}
