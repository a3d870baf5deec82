import type { SystemOrganizationRow } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useConfirmed } from "../use-confirmed.ts";
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
  const { name, people } = organization;
  const { problem, confirm } = useConfirmed(() => suspend(organization));
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
