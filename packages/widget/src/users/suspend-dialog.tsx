import { Reason, type UserRow } from "@usher/domain";
import { useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { OptionalLabel } from "../optional-label.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import { firstEndDay, startOfDay } from "./suspension-days.ts";
import { useUserDeeds } from "./user-deeds.ts";
import styles from "./user-drawer.module.css";

export interface SuspendDialogProps {
  user: UserRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks before suspending; a reason and an end are optional. */
export function SuspendDialog({ user, open, onOpenChange }: SuspendDialogProps) {
  const words = useMessages();
  const { suspend: say } = words.user;
  const { suspend } = useUserDeeds();
  const [reason, setReason] = useState("");
  const [day, setDay] = useState("");
  const [tried, setTried] = useState(false);
  const tooLong = !Reason.safeParse(reason).success;
  const past = day !== "" && day < firstEndDay(new Date());
  async function confirm() {
    setTried(true);
    // The dialog stays open when this rejects, with the reason beneath the field.
    if (tooLong || past) throw new Error("The form is not complete.");
    await suspend(user, { reason: reason.trim() || undefined, until: startOfDay(day) });
  }
  return (
    <ConfirmDialog
      body={say.text(user.name)}
      cancelLabel={words.forms.cancel}
      confirmLabel={say.confirm(user.name)}
      open={open}
      title={say.title(user.name)}
      onConfirm={confirm}
      onOpenChange={onOpenChange}
    >
      <div className={styles.form}>
        <TextArea
          error={tooLong ? words.forms.problems.tooLong : undefined}
          hint={say.reasonHint}
          label={<OptionalLabel>{say.reason}</OptionalLabel>}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          error={tried && past ? say.untilPast : undefined}
          hint={say.untilHint}
          label={<OptionalLabel>{say.until}</OptionalLabel>}
          min={firstEndDay(new Date())}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
