import type { DirectoryRow } from "@usher/domain";
import { useMemo } from "react";
import { useMe } from "../api.ts";
import { invitationActions } from "../invitations/invitation-actions.tsx";
import { useInvitationDeeds } from "../invitations/invitation-deeds.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { type ReadyAction, readyActions } from "../row-actions.tsx";
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
