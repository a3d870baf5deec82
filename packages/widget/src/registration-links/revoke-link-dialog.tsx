import type { RegistrationLinkRow } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useLinkDeeds } from "./link-deeds.ts";
import { useLinkRole } from "./link-role.ts";

export interface RevokeLinkDialogProps {
  link: RegistrationLinkRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RevokeLinkDialog({ link, open, onOpenChange }: RevokeLinkDialogProps) {
  const { registrationLinks, forms } = useMessages();
  const { revoke: say } = registrationLinks;
  const { revoke } = useLinkDeeds();
  const roleOf = useLinkRole();
  return (
    <ConfirmDialog
      danger
      body={say.text(roleOf(link), link.uses)}
      cancelLabel={forms.cancel}
      confirmLabel={say.confirm}
      open={open}
      title={say.title}
      onConfirm={() => revoke(link)}
      onOpenChange={onOpenChange}
    />
  );
}
