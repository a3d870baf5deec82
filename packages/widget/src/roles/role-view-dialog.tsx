import type { RoleDetails } from "@usher/domain";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { summaryOf } from "../worded.ts";
import { PermissionBoxes } from "./permission-boxes.tsx";
import styles from "./roles.module.css";

export interface RoleViewDialogProps {
  role: RoleDetails;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What a role allows, for whoever may not change it. */
export function RoleViewDialog({ role, open, onOpenChange }: RoleViewDialogProps) {
  const words = useMessages();
  const { forms, refusals } = words;
  const { edit } = role.allowed;
  return (
    <Dialog
      description={summaryOf(role, words)}
      footer={
        <Button variant="primary" onClick={() => onOpenChange(false)}>
          {forms.close}
        </Button>
      }
      open={open}
      size="large"
      title={role.name}
      onOpenChange={onOpenChange}
    >
      <div className={styles.form}>
        {edit ? <Notice title={refusals[edit]} tone="neutral" /> : null}
        <PermissionBoxes chosen={role.permissions} />
      </div>
    </Dialog>
  );
}
