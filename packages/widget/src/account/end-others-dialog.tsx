import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";

interface EndOthersDialogProps {
  count: number;
  onClose: () => void;
  /** Says itself what went wrong, and rejects. */
  onConfirm: () => Promise<void>;
}

/** Asks before every other session ends. */
export function EndOthersDialog({ count, onClose, onConfirm }: EndOthersDialogProps) {
  const { account, forms } = useMessages();
  const { sessions: say } = account;
  // They leave the list ahead of the answer, and the question stays as it was asked.
  const [asked] = useState(count);
  return (
    <ConfirmDialog
      danger
      open
      body={say.endOthersBody(asked)}
      cancelLabel={forms.cancel}
      confirmLabel={say.endOthers}
      title={say.endOthersTitle}
      onConfirm={onConfirm}
      onOpenChange={onClose}
    />
  );
}
