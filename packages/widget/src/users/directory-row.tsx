import type { DirectoryRow, InvitationRow, UserColumn, UserRow } from "@usher/domain";
import { Mail } from "lucide-react";
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { InvitationStatusView, useCurrentInvitation } from "../invitations/invitation-status.tsx";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { HostCells } from "../slots/lazy.ts";
import { Avatar } from "../ui/avatar.tsx";
import { BareCheckbox } from "../ui/checkbox.tsx";
import { hasSelection, isInRow, isOnControl, moveByArrows } from "../ui/row-events.ts";
import { tableRoles } from "../ui/table-roles.ts";
import { columns } from "./columns.tsx";
import { RowMenu } from "./row-menu.tsx";
import type { TablePlan } from "./table-plan.ts";
import { UserStatusView, useCurrentUser } from "./user-status.tsx";
import styles from "./users-table.module.css";

export interface DirectoryRowProps {
  plan: TablePlan;
  /** 1 is the header's. */
  rowIndex: number;
  /** Someone else has just changed it: it shows for a moment. */
  fresh: boolean;
  /** Undefined: nobody can be selected. */
  selected: boolean | undefined;
  onToggle: ((row: DirectoryRow) => void) | undefined;
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
  const { users } = useMessages();
  const { openDrawer } = usePanelDoors();
  const { shown, standing, extra } = place.plan;
  return (
    <Line
      {...place}
      row={user}
      name={user.isYou ? users.nameWithYou(user.name) : user.name}
      beneath={[user.email, user.username].find((one) => one && one !== user.name)}
      avatar={<Avatar id={user.id} name={user.name} />}
      onOpen={() => openDrawer({ kind: "user", userId: user.id, tab: "profile" })}
    >
      {shown.map((key) => {
        const { User } = columns[key];
        // Whoever may not sign in is shown so, with or without a column for it.
        const Shown = key === standing && user.status !== "active" ? UserStatusView : User;
        return (
          <td key={key} {...tableRoles.cell} className={cellClass(key, standing)}>
            <Shown user={user} />
          </td>
        );
      })}
      {extra > 0 ? (
        <Suspense fallback={<NoCells count={extra} />}>
          <HostCells className={styles.cell} count={extra} user={user} />
        </Suspense>
      ) : null}
    </Line>
  );
}

/** In place of the host's cells: until they are there, and for whoever they say nothing of. */
function NoCells({ count }: { count: number }) {
  return <td {...tableRoles.cell} className={styles.cell} colSpan={count} />;
}

function InvitationLine(props: DirectoryRowProps & { invitation: InvitationRow }) {
  const { invitation: loaded, ...place } = props;
  const invitation = useCurrentInvitation(loaded);
  const { openDrawer } = usePanelDoors();
  const { shown, standing, span, extra } = place.plan;
  const spanned = standing ? shown.indexOf(standing) : shown.length;
  return (
    <Line
      {...place}
      row={invitation}
      name={invitation.email}
      beneath={standing ? null : <InvitationStatusView invitation={invitation} />}
      avatar={
        <span aria-hidden className={styles.envelope}>
          <Mail size={16} strokeWidth={1.5} />
        </span>
      }
      onOpen={() => openDrawer({ kind: "invitation", invitation })}
    >
      {shown.map((key, index) => {
        if (index > spanned && index < spanned + span) return null;
        const { Invitation } = columns[key];
        const Shown = key === standing ? InvitationStatusView : Invitation;
        return (
          <td
            key={key}
            {...tableRoles.cell}
            className={cellClass(key, standing)}
            colSpan={key === standing ? span : undefined}
          >
            {Shown ? <Shown invitation={invitation} /> : null}
          </td>
        );
      })}
      {extra > 0 ? <NoCells count={extra} /> : null}
    </Line>
  );
}

/** On narrow cards there is room for the role and for how somebody stands. */
function cellClass(key: UserColumn, standing: UserColumn | null): string | undefined {
  if (key === standing) return styles.standing;
  return key === "role" ? styles.role : styles.cell;
}

interface LineProps extends Omit<DirectoryRowProps, "plan"> {
  row: DirectoryRow;
  name: string;
  beneath: ReactNode;
  avatar: ReactNode;
  onOpen: () => void;
  children: ReactNode;
}

/** What rows of both kinds share: the name that opens, and the menu. */
function Line({ row, rowIndex, fresh, selected, onToggle, ...shown }: LineProps) {
  const { name, beneath, avatar, onOpen, children } = shown;
  const { selectOne } = useMessages().users;
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
  function press(event: KeyboardEvent<HTMLTableRowElement>) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "x" && plain && event.currentTarget.contains(event.target as Element))
      onToggle?.(row);
    moveByArrows(event);
  }
  return (
    <tr
      aria-rowindex={rowIndex}
      className={styles.row}
      data-kind={row.kind}
      data-fresh={fresh || undefined}
      data-row={row.id}
      data-selectable={selected === undefined ? undefined : ""}
      data-selected={selected || undefined}
      {...tableRoles.row}
      onClick={click}
      onContextMenu={askForMenu}
      onKeyDown={press}
    >
      {selected === undefined ? null : (
        <td {...tableRoles.cell} className={styles.select}>
          <label className={styles.check}>
            <BareCheckbox
              aria-label={selectOne(name)}
              checked={selected}
              onCheckedChange={() => onToggle?.(row)}
            />
          </label>
        </td>
      )}
      <th className={styles.name} {...tableRoles.rowHeader} scope="row">
        <span className={styles.person}>
          {avatar}
          <span className={styles.names}>
            <button className={styles.open} dir="auto" type="button" onClick={onOpen}>
              {name}
            </button>
            {beneath ? (
              <span className={styles.beneath} dir="auto">
                {beneath}
              </span>
            ) : null}
          </span>
        </span>
      </th>
      {children}
      <td {...tableRoles.cell} className={styles.menu}>
        <RowMenu at={menuAt} row={row} onAtClose={() => setMenuAt(null)} />
      </td>
    </tr>
  );
}
