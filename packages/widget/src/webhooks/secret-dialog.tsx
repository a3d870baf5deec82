import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { SecretText } from "../ui/secret-text.tsx";

export interface SecretDialogProps {
  secret: string;
  /** Whether another one signs beside it for a while. */
  overlap?: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Shows a secret, this once. */
export function SecretDialog({ secret, overlap, open, onOpenChange }: SecretDialogProps) {
  const { webhooks, forms } = useMessages();
  const { secret: say } = webhooks;
  return (
    <Dialog
      description={overlap ? `${say.text} ${say.overlap}` : say.text}
      footer={
        <Button variant="primary" onClick={() => onOpenChange(false)}>
          {forms.done}
        </Button>
      }
      open={open}
      title={say.title}
      onOpenChange={onOpenChange}
    >
      <SecretText
        hideLabel
        copiedLabel={say.copied}
        copyLabel={say.copy}
        label={say.title}
        value={secret}
      />
    </Dialog>
  );
}
