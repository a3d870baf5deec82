import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { ProveDialog } from "./prove-dialog.tsx";
import { type Asked, useStepUps } from "./step-up.tsx";

/** Asks the person to show once more that it is them. */
export function StepUpDialog() {
  const { asked } = useStepUps();
  if (!asked) return null;
  return asked.prove ? (
    <ProveDialog asked={asked} prove={asked.prove} />
  ) : (
    <HostsDialog asked={asked} />
  );
}

/** For the host, in its own way. */
function HostsDialog({ asked }: { asked: Asked }) {
  const { forms } = useMessages();
  const [failed, setFailed] = useState(false);
  async function confirm(): Promise<void> {
    setFailed(false);
    const confirmed = await asked.confirm?.().catch(() => false);
    if (!confirmed) {
      setFailed(true);
      throw new Error("The host did not confirm who this is.");
    }
    asked.answer(true);
  }
  return (
    <ConfirmDialog
      open
      staysAfter
      body={asked.message}
      cancelLabel={forms.cancel}
      confirmLabel={forms.stepUp.confirm}
      error={failed ? forms.stepUp.failed : undefined}
      title={forms.stepUp.title}
      onConfirm={confirm}
      onOpenChange={(open) => open || asked.answer(false)}
    />
  );
}
