import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { UnsavedProvider, useUnsavedGuard } from "../unsaved.tsx";
import type { MemberSource } from "./member-source.ts";
import { MembersForm, membersFormId } from "./members-form.tsx";

export interface MembersDialogProps {
  source: MemberSource;
  /** What it is that people are members of. */
  name: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Everybody with a box each; what is ticked and unticked is saved in one step. */
export function MembersDialog({ source, name, open, onOpenChange }: MembersDialogProps) {
  const words = useMessages();
  const { members: say, forms } = words;
  const { leave, tell, question } = useUnsavedGuard("section");
  const [state, setState] = useState({ busy: false, changed: false });
  const close = () => onOpenChange(false);
  return (
    <>
      <Dialog
        footer={
          <>
            <Button disabled={state.busy} onClick={() => leave(close)}>
              {forms.cancel}
            </Button>
            <Button
              busy={state.busy}
              disabled={!state.changed}
              form={membersFormId}
              type="submit"
              variant="primary"
            >
              {say.save}
            </Button>
          </>
        }
        open={open}
        title={say.manageTitle(name)}
        onOpenChange={(next) => next || leave(close)}
      >
        <UnsavedProvider value={tell}>
          <MembersForm name={name} source={source} onSaved={close} onStateChange={setState} />
        </UnsavedProvider>
      </Dialog>
      {question}
    </>
  );
}
