import type { LicenseRow } from "@usher/domain";
import { type FormEvent, useId, useState } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { Switch } from "../ui/switch.tsx";
import styles from "./billing.module.css";
import { isLowered, type SeatsChoice, seatsProblem, takenSeats } from "./seats-change.ts";
import { useSetSeats } from "./use-set-seats.ts";

export interface SeatsDialogProps {
  license: LicenseRow;
  onClose: () => void;
}

/** Sets how many seats of a license there are; before there are fewer, it asks. */
export function SeatsDialog({ license, onClose }: SeatsDialogProps) {
  const words = useMessages();
  const { form: say } = words.billing;
  const { seats: before } = license;
  const [choice, setChoice] = useState<SeatsChoice>({ unlimited: before === null, number: before });
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const { problem, busy, save } = useSetSeats(license, onClose);
  const id = useId();
  const wrong = seatsProblem(choice, license, words);
  const after = choice.unlimited ? null : choice.number;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong || busy) return;
    if (isLowered(before, after)) setAsking(true);
    else void save(after).catch(() => {});
  }
  if (asking) {
    return (
      <ConfirmDialog
        open
        body={say.lowerText(license.name, (after ?? 0) - takenSeats(license))}
        cancelLabel={words.forms.cancel}
        confirmLabel={say.lower(after ?? 0)}
        error={problem}
        title={say.lowerTitle(license.name, before, after ?? 0)}
        onConfirm={() => save(after)}
        onOpenChange={setAsking}
      />
    );
  }
  return (
    <Dialog
      open
      footer={
        <>
          <Button onClick={onClose}>{words.forms.cancel}</Button>
          <Button busy={busy} form={id} type="submit" variant="primary">
            {say.save}
          </Button>
        </>
      }
      size="small"
      title={say.title(license.name)}
      onOpenChange={(open) => open || onClose()}
    >
      <form noValidate className={styles.form} id={id} onSubmit={submit}>
        <NumberField
          disabled={choice.unlimited}
          error={(tried ? wrong : undefined) ?? problem}
          hint={say.hint(takenSeats(license))}
          label={say.seats}
          min={0}
          value={choice.unlimited ? null : choice.number}
          onValueChange={(number) => setChoice({ unlimited: false, number })}
        />
        <Switch
          checked={choice.unlimited}
          label={say.unlimited}
          onCheckedChange={(unlimited) => setChoice((now) => ({ ...now, unlimited }))}
        />
      </form>
    </Dialog>
  );
}
