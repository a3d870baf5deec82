import type { SystemOrganizationRow } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useSystemDeeds } from "./use-system-deeds.ts";

export interface SuspendDialogProps {
  organization: SystemOrganizationRow;
  onClose: () => void;
}

/** Asks before everybody of an organization loses access. */
export function SuspendDialog({ organization, onClose }: SuspendDialogProps) {
  const words = useMessages();
  const { suspend: say } = words.system;
  const { suspend } = useSystemDeeds();
  const [problem, setProblem] = useState<string | null>(null);
  const { name, people } = organization;
  async function confirm() {
    try {
      await suspend(organization);
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    }
  }
  return (
    <ConfirmDialog
      danger
      open
      body={say.text(name, people.active)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(name)}
      error={problem}
      title={say.title(name)}
      onConfirm={confirm}
      onOpenChange={(open) => open || onClose()}
    />
  );
}
