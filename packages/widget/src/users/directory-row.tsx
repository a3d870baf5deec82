import type { DirectoryRow, InvitationRow, UserRow } from "@usher/domain";
import { Mail } from "lucide-react";
import { type MouseEvent, memo, type ReactNode, useState } from "react";
import { useRoles } from "../api.ts";
import { InvitationStatusView, useCurrentInvitation } from "../invitations/invitation-status.tsx";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Avatar } from "../ui/avatar.tsx";
import { hasSelection, isInRow, isOnControl, moveByArrows } from "../ui/row-events.ts";
import { tableRoles } from "../ui/table-roles.ts";
import { RowMenu } from "./row-menu.tsx";
import { roleNames } from "./user-deeds.ts";
import { UserStatusView, useCurrentUser } from "./user-status.tsx";
import styles from "./users-table.module.css";

export interface DirectoryRowProps {
  /** 1 is the header's. */
  rowIndex: number;
  /** Someone else has just changed it: it shows for a moment. */
  fresh: boolean;
}

/** One row of the list, of either kind. */
export const DirectoryRowView = memo(function DirectoryRowView({
  row,
  ...place
}: DirectoryRowProps & { row: DirectoryRow }) {
  return row.kind === "user" ? (
    <UserLine user={row} {...place} />
  ) : (
    <InvitationLine invitation={row} {...place} />
  );
});

function UserLine({ user: loaded, ...place }: DirectoryRowProps & { user: UserRow }) {
  const user = useCurrentUser(loaded);
  const { users, time } = useMessages();
  const { openDrawer } = usePanelDoors();
  return (
    <Line
      {...place}
      row={user}
      name={user.isYou ? users.nameWithYou(user.name) : user.name}
      beneath={[user.email, user.username].find((one) => one && one !== user.name)}
      avatar={<Avatar id={user.id} name={user.name} />}
      onOpen={() => openDrawer({ kind: "user", userId: user.id, tab: "profile" })}
    >
      <td {...tableRoles.cell} className={styles.status}>
        <UserStatusView user={user} />
      </td>
      <td {...tableRoles.cell} className={styles.active}>
        {user.lastActiveAt ? (
          <TimeAgo at={user.lastActiveAt} />
        ) : (
          <span className={styles.faint}>{time.never}</span>
        )}
      </td>
      <td {...tableRoles.cell} className={styles.joined}>
        <TimeAgo at={user.createdAt} />
      </td>
    </Line>
  );
}

function InvitationLine(props: DirectoryRowProps & { invitation: InvitationRow }) {
  const { invitation: loaded, ...place } = props;
  const invitation = useCurrentInvitation(loaded);
  const { openDrawer } = usePanelDoors();
  return (
    <Line
      {...place}
      row={invitation}
      name={invitation.email}
      beneath={null}
      avatar={
        <span aria-hidden className={styles.envelope}>
          <Mail size={16} strokeWidth={1.5} />
        </span>
      }
      onOpen={() => openDrawer({ kind: "invitation", invitation })}
    >
      <td {...tableRoles.cell} className={styles.status} colSpan={2}>
        <InvitationStatusView invitation={invitation} />
      </td>
      <td {...tableRoles.cell} className={styles.joined} />
    </Line>
  );
}

interface LineProps extends DirectoryRowProps {
  row: DirectoryRow;
  name: string;
  beneath: string | null | undefined;
  avatar: ReactNode;
  onOpen: () => void;
  children: ReactNode;
}

/** What rows of both kinds share: the name that opens, the role, the menu. */
function Line({ row, rowIndex, fresh, name, beneath, avatar, onOpen, children }: LineProps) {
  const roles = useRoles();
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  function click(event: MouseEvent) {
    if (isInRow(event) && !isOnControl(event) && !hasSelection(event)) onOpen();
  }
  function askForMenu(event: MouseEvent) {
    // Copying a selected address by the browser's own menu stays possible.
    if (!isInRow(event) || hasSelection(event)) return;
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  }
  return (
    <tr
      aria-rowindex={rowIndex}
      className={styles.row}
      data-kind={row.kind}
      data-fresh={fresh || undefined}
      data-row={row.id}
      {...tableRoles.row}
      onClick={click}
      onContextMenu={askForMenu}
      onKeyDown={moveByArrows}
    >
      <th className={styles.name} {...tableRoles.rowHeader} scope="row">
        <span className={styles.person}>
          {avatar}
          <span className={styles.names}>
            <button className={styles.open} type="button" onClick={onOpen}>
              {name}
            </button>
            {beneath ? <span className={styles.beneath}>{beneath}</span> : null}
          </span>
        </span>
      </th>
      <td {...tableRoles.cell} className={styles.role}>
        {roleNames(row.roles, roles)}
      </td>
      {children}
      <td {...tableRoles.cell} className={styles.menu}>
        <RowMenu at={menuAt} row={row} onAtClose={() => setMenuAt(null)} />
      </td>
    </tr>
  );
}
