import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useConfirmed } from "../use-confirmed.ts";
import type { GroupDialogProps } from "./group-members-dialog.tsx";
import { useGroupDeeds } from "./use-group-deeds.ts";

/** Says how many people leave the group before it is deleted. */
export function DeleteGroupDialog({ group, open, onOpenChange }: GroupDialogProps) {
  const words = useMessages();
  const { deletion: say } = words.groups;
  const { remove } = useGroupDeeds();
  const { problem, confirm } = useConfirmed(() => remove(group));
  return (
    <ConfirmDialog
      danger
      body={say.text(group.name, group.members)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(group.name)}
      error={problem}
      open={open}
      title={say.title(group.name)}
      onConfirm={confirm}
      onOpenChange={onOpenChange}
    />
  );
}
