import type { RoleDetails } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
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
  const [problem, setProblem] = useState<string | null>(null);
  async function confirm() {
    try {
      await remove(role);
    } catch (error) {
      setProblem(problemWords(error, words));
      throw error;
    }
  }
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
