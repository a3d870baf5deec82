import type { WorkspaceRow } from "@usher/domain";
import { Users } from "lucide-react";
import { MembersDialog } from "../members/members-dialog.tsx";
import { MembersTable } from "../members/members-table.tsx";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useWorkspaceSource } from "./workspace-source.ts";
import styles from "./workspaces.module.css";

export interface WorkspaceDialogProps {
  workspace: WorkspaceRow;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Who is in a workspace: to be changed by those who may, to be looked at by the others. */
export function WorkspaceDialog({ workspace, open, onOpenChange }: WorkspaceDialogProps) {
  const { workspaces, forms } = useMessages();
  const { members: say } = workspaces;
  const source = useWorkspaceSource({ workspaceId: workspace.id });
  if (workspace.allowed.setMembers === null)
    return (
      <MembersDialog
        name={workspace.name}
        open={open}
        source={source}
        onOpenChange={onOpenChange}
      />
    );
  return (
    <Dialog
      footer={
        <Button variant="primary" onClick={() => onOpenChange(false)}>
          {forms.close}
        </Button>
      }
      open={open}
      title={say.of(workspace.name)}
      onOpenChange={onOpenChange}
    >
      <div className={styles.page}>
        <MembersTable
          empty={
            <EmptyState
              icon={<Users aria-hidden size={24} strokeWidth={1.5} />}
              title={say.empty.title}
            />
          }
          source={source}
        />
      </div>
    </Dialog>
  );
}
