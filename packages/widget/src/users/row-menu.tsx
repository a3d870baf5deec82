import type { DirectoryRow } from "@usher/domain";
import { Ellipsis } from "lucide-react";
import { useMemo } from "react";
import { useMe } from "../api.ts";
import { invitationActions } from "../invitations/invitation-actions.tsx";
import { useInvitationDeeds } from "../invitations/invitation-deeds.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { menuEntries, type ReadyAction, readyActions } from "../row-actions.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu } from "../ui/menu.tsx";
import { userActions } from "./user-actions.tsx";
import { useUserDeeds } from "./user-deeds.ts";

/** Everything one may do to the row, whichever kind it is. */
export function useRowActions(row: DirectoryRow): ReadyAction[] {
  const words = useMessages();
  const doors = usePanelDoors();
  const toUsers = useUserDeeds();
  const toInvitations = useInvitationDeeds();
  const { switches } = useMe().organization;
  return useMemo(() => {
    const { openDialog } = doors;
    return row.kind === "user"
      ? readyActions(userActions, row, {
          tools: { deeds: toUsers, doors, switches },
          words,
          openDialog,
        })
      : readyActions(invitationActions, row, {
          tools: { deeds: toInvitations },
          words,
          openDialog,
        });
  }, [row, words, doors, toUsers, toInvitations, switches]);
}

export interface RowMenuProps {
  row: DirectoryRow;
  /** Where a right click asked for the menu. */
  at: { x: number; y: number } | null;
  onAtClose: () => void;
}

/** The ⋯ of a row. */
export function RowMenu({ row, at, onAtClose }: RowMenuProps) {
  const { actionsFor } = useMessages().users;
  const actions = useRowActions(row);
  return (
    <Menu
      at={at}
      items={menuEntries(actions)}
      label={actionsFor(row.name)}
      trigger={
        <IconButton
          icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />}
          label={actionsFor(row.name)}
        />
      }
      onAtClose={onAtClose}
    />
  );
}
