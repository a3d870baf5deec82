import type { RoleDetails } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useConfirmed } from "../use-confirmed.ts";
import { useRoleDeeds } from "./use-role-deeds.ts";

export interface DeleteRoleDialogProps {
  role: RoleDetails;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks before a role goes. One that somebody has is not offered to be deleted. */
export function DeleteRoleDialog({ role, open, onOpenChange }: DeleteRoleDialogProps) {
  const words = useMessages();
  const { deletion: say } = words.roles;
  const { remove } = useRoleDeeds();
  const { problem, confirm } = useConfirmed(() => remove(role));
  return (
    <ConfirmDialog
      danger
      body={say.text(role.name)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(role.name)}
      error={problem}
      open={open}
      title={say.title(role.name)}
      onConfirm={confirm}
      onOpenChange={onOpenChange}
    />
  );
}
