import type { InvitationRow } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useInvitationDeeds } from "./invitation-deeds.ts";

export interface RevokeDialogProps {
  invitation: InvitationRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onRevoked: () => void;
}

export function RevokeDialog({ invitation, open, onOpenChange, onRevoked }: RevokeDialogProps) {
  const words = useMessages();
  const { revoke: say } = words.invitations;
  const { revoke } = useInvitationDeeds();
  async function confirm() {
    await revoke(invitation);
    onRevoked();
  }
  return (
    <ConfirmDialog
      danger
      body={say.text(invitation.email)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm}
      open={open}
      title={say.title(invitation.email)}
      onConfirm={confirm}
      onOpenChange={onOpenChange}
    />
  );
}
