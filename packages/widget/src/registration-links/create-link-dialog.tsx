import type { CreatedRegistrationLink } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { CreateLinkForm, createLinkFormId } from "./create-link-form.tsx";
import { ShownLinkDialog } from "./shown-link-dialog.tsx";
import { useCreateLinkForm } from "./use-create-link-form.ts";

export interface CreateLinkDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const day = 24 * 60 * 60 * 1000;

/** Asks what the link is to give, makes it, and shows it. */
export function CreateLinkDialog({ open, onOpenChange }: CreateLinkDialogProps) {
  const [made, setMade] = useState<CreatedRegistrationLink | null>(null);
  const { form, submit } = useCreateLinkForm(setMade);
  const { registrationLinks, forms } = useMessages();
  if (made) {
    const { url, expiresAt, createdAt } = made;
    const days = Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / day);
    return <ShownLinkDialog {...{ url, expiresAt, days, open, onOpenChange }} />;
  }
  const { form: say } = registrationLinks;
  return (
    <Dialog
      description={say.text}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{forms.cancel}</Button>
          <Button
            busy={form.formState.isSubmitting}
            form={createLinkFormId}
            type="submit"
            variant="primary"
          >
            {say.submit}
          </Button>
        </>
      }
      open={open}
      title={say.title}
      onOpenChange={onOpenChange}
    >
      <CreateLinkForm form={form} onSubmit={submit} />
    </Dialog>
  );
}
