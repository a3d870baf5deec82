import type { UserRow } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useUserDeeds } from "./user-deeds.ts";

export interface SignOutDialogProps {
  user: UserRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks before somebody is signed out on every device; of oneself it says so. */
export function SignOutDialog({ user, open, onOpenChange }: SignOutDialogProps) {
  const { user: words, forms } = useMessages();
  const { signOut: say } = words;
  const { revokeSessions } = useUserDeeds();
  return (
    <ConfirmDialog
      body={user.isYou ? say.textYou : say.text(user.name)}
      cancelLabel={forms.cancel}
      confirmLabel={say.confirm}
      open={open}
      title={user.isYou ? say.titleYou : say.title(user.name)}
      onConfirm={async () => {
        await revokeSessions(user);
      }}
      onOpenChange={onOpenChange}
    />
  );
}
