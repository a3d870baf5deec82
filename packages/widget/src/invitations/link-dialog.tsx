import { useMessages } from "../messages/messages.ts";
import { exactTime } from "../time/time-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";

export interface LinkDialogProps {
  email: string;
  url: string;
  expiresAt: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Shows the link where the browser does not let the panel copy it by itself. */
export function LinkDialog({ email, url, expiresAt, open, onOpenChange }: LinkDialogProps) {
  const words = useMessages();
  const { link } = words.invitations;
  return (
    <Dialog
      description={link.text(exactTime(Date.parse(expiresAt), words))}
      footer={
        <CopyButton copiedLabel={link.copied} label={link.copy} text={url} variant="primary" />
      }
      open={open}
      title={link.title(email)}
      onOpenChange={onOpenChange}
    >
      <TextField
        readOnly
        label={link.label}
        value={url}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  );
}
