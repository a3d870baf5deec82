import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { AddUserFields, addUserFormId } from "./add-user-fields.tsx";
import { useAddUser } from "./use-add-user.ts";

export interface AddUserDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Makes an account for somebody, who then chooses a password of their own. */
export function AddUserDialog({ open, onOpenChange }: AddUserDialogProps) {
  const { form, submit, busy } = useAddUser(() => onOpenChange(false));
  const { user: words, forms } = useMessages();
  return (
    <Dialog
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{forms.cancel}</Button>
          <Button busy={busy} form={addUserFormId} type="submit" variant="primary">
            {words.add.submit}
          </Button>
        </>
      }
      open={open}
      title={words.add.title}
      onOpenChange={onOpenChange}
    >
      <AddUserFields form={form} onSubmit={submit} />
    </Dialog>
  );
}
