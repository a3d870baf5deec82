import type { TotpSetup } from "@usher/domain";
import { useState } from "react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useToasts } from "../ui/toasts-context.ts";
import { AuthenticatorSetUp } from "./authenticator-set-up.tsx";
import { ProveForm } from "./prove-form.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { useAccountDeeds } from "./use-account-deeds.ts";

type Stage =
  | { at: "password" }
  | { at: "app"; setUp: TotpSetup }
  | { at: "codes"; codes: string[] };

/** Sets a second factor up: the password, the app with its first code, and the recovery codes. */
export function SetUpDialog({ onClose }: { onClose: () => void }) {
  const { organization } = useMe();
  const { beginTotp, confirmTotp, fresh } = useAccountDeeds();
  const toasts = useToasts();
  const say = useMessages().account;
  const [stage, setStage] = useState<Stage>({ at: "password" });
  const isOn = stage.at === "codes";
  async function close() {
    if (isOn) {
      await fresh();
      toasts.add({ title: say.mfa.enabled, tone: "green" });
    }
    onClose();
  }
  async function confirm(code: string) {
    const { recoveryCodes } = await confirmTotp(code);
    setStage({ at: "codes", codes: recoveryCodes });
  }
  async function begin(password: string) {
    setStage({ at: "app", setUp: await beginTotp(password) });
  }
  return (
    <Dialog
      open
      description={isOn ? say.codes.body : stage.at === "password" ? say.mfa.proveBody : undefined}
      size="small"
      title={isOn ? say.codes.title : say.mfa.setUpTitle}
      onOpenChange={() => void close()}
    >
      {stage.at === "password" ? <ProveForm submitLabel={say.mfa.next} onSubmit={begin} /> : null}
      {stage.at === "app" ? <AuthenticatorSetUp setUp={stage.setUp} onConfirm={confirm} /> : null}
      {stage.at === "codes" ? (
        <RecoveryCodes
          codes={stage.codes}
          doneLabel={say.codes.done}
          organization={organization.slug}
          onDone={close}
        />
      ) : null}
    </Dialog>
  );
}
