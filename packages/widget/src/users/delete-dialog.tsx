import type { UserRow } from "@usher/domain";
import { useDeletionImpact } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { problemWords } from "../problem-words.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { useUserDeeds } from "./user-deeds.ts";

export interface DeleteDialogProps {
  user: UserRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDeleted: () => void;
}

/** Says what goes with the person before they are deleted; until that is known, nothing can be. */
export function DeleteDialog({ user, open, onOpenChange, onDeleted }: DeleteDialogProps) {
  const words = useMessages();
  const { delete: say } = words.user;
  const { remove } = useUserDeeds();
  const impact = useDeletionImpact(user.id, open);
  async function confirm() {
    if (!impact.data) throw new Error("What would be deleted is not known yet.");
    await remove(user);
    onDeleted();
  }
  return (
    <ConfirmDialog
      danger
      blocked={!impact.data}
      body={impact.data ? say.text(impact.data) : impact.isError ? say.unknown : <Weighing />}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(user.name)}
      open={open}
      title={say.title(user.name)}
      onConfirm={confirm}
      onOpenChange={onOpenChange}
    >
      {impact.isError ? (
        <Notice
          action={<Button onClick={() => void impact.refetch()}>{words.forms.retry}</Button>}
          title={problemWords(impact.error, words)}
          tone="red"
        />
      ) : null}
    </ConfirmDialog>
  );
}

function Weighing() {
  const { weighing } = useMessages().user.delete;
  return (
    <>
      <VisuallyHidden>{weighing}</VisuallyHidden>
      <Skeleton width="90%" />
      <Skeleton width="60%" />
    </>
  );
}
