import { useMessages } from "../messages/messages.ts";
import { exactTime } from "../time/time-words.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";

export interface ShownLinkDialogProps {
  url: string;
  expiresAt: string;
  /** How many days it was made for, right after it was made. */
  days?: number | undefined;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A link to hand on, with when it ends. */
export function ShownLinkDialog({
  url,
  expiresAt,
  days,
  open,
  onOpenChange,
}: ShownLinkDialogProps) {
  const words = useMessages();
  const { made } = words.registrationLinks;
  return (
    <Dialog
      description={made.text(exactTime(Date.parse(expiresAt), words), days ?? null)}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{words.forms.done}</Button>
          <CopyButton copiedLabel={made.copied} label={made.copy} text={url} variant="primary" />
        </>
      }
      open={open}
      title={days === undefined ? made.titleAgain : made.title}
      onOpenChange={onOpenChange}
    >
      <TextField
        readOnly
        label={made.label}
        value={url}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  );
}
