import type { UserRow } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useUserDeeds } from "./user-deeds.ts";

export interface ResetMfaDialogProps {
  user: UserRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Says what goes with somebody's second factor before it is taken from them. */
export function ResetMfaDialog({ user, open, onOpenChange }: ResetMfaDialogProps) {
  const { user: words, forms } = useMessages();
  const { resetMfa: say } = words;
  const { resetMfa } = useUserDeeds();
  return (
    <ConfirmDialog
      danger
      body={say.text(user.name)}
      cancelLabel={forms.cancel}
      confirmLabel={say.confirm}
      open={open}
      title={say.title(user.name)}
      onConfirm={async () => {
        await resetMfa(user);
      }}
      onOpenChange={onOpenChange}
    />
  );
}
