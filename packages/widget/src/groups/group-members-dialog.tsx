import type { GroupRow } from "@usher/domain";
import { Users } from "lucide-react";
import { MembersDialog } from "../members/members-dialog.tsx";
import { MembersTable } from "../members/members-table.tsx";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useGroupSource } from "./group-source.ts";
import styles from "./groups.module.css";

export interface GroupDialogProps {
  group: GroupRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Who is in a group: to be changed by those who may, to be looked at by the others. */
export function GroupMembersDialog({ group, open, onOpenChange }: GroupDialogProps) {
  const { groups: say, forms } = useMessages();
  const source = useGroupSource(group.id);
  if (group.allowed.edit === null)
    return (
      <MembersDialog name={group.name} open={open} source={source} onOpenChange={onOpenChange} />
    );
  return (
    <Dialog
      footer={
        <Button variant="primary" onClick={() => onOpenChange(false)}>
          {forms.close}
        </Button>
      }
      open={open}
      title={say.membersOf(group.name)}
      onOpenChange={onOpenChange}
    >
      <div className={styles.page}>
        <MembersTable
          empty={
            <EmptyState
              icon={<Users aria-hidden size={24} strokeWidth={1.5} />}
              title={say.nobody}
            />
          }
          source={source}
        />
      </div>
    </Dialog>
  );
}
