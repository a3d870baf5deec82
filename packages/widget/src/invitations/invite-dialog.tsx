import type { InvitationOutcome } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { InviteForm, inviteFormId } from "./invite-form.tsx";
import { InviteOutcomes } from "./invite-outcomes.tsx";
import { useInviteForm } from "./use-invite-form.ts";

export interface InviteDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Invites several people at once, then says for each address what happened. */
export function InviteDialog({ open, onOpenChange }: InviteDialogProps) {
  const [outcomes, setOutcomes] = useState<InvitationOutcome[] | null>(null);
  const { form, count, busy, submit } = useInviteForm(setOutcomes);
  const { invitations: words, forms } = useMessages();
  function again() {
    form.reset({ ...form.getValues(), emails: [] });
    setOutcomes(null);
  }
  if (outcomes) {
    const invited = outcomes.filter((one) => one.outcome === "invited").length;
    return (
      <Dialog
        footer={
          <>
            <Button onClick={again}>{words.outcome.again}</Button>
            <Button variant="primary" onClick={() => onOpenChange(false)}>
              {forms.done}
            </Button>
          </>
        }
        open={open}
        title={words.outcome.title(invited, outcomes.length - invited)}
        onOpenChange={onOpenChange}
      >
        <InviteOutcomes outcomes={outcomes} />
      </Dialog>
    );
  }
  return (
    <Dialog
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{forms.cancel}</Button>
          <Button busy={busy} form={inviteFormId} type="submit" variant="primary">
            {words.form.send(count)}
          </Button>
        </>
      }
      open={open}
      title={words.form.title}
      onOpenChange={onOpenChange}
    >
      <InviteForm form={form} onSubmit={submit} />
    </Dialog>
  );
}
