import type { InvitationRow, SortField, UserColumn, UserRow } from "@usher/domain";
import type { ComponentType } from "react";
import { useMe, useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { TimeAgo } from "../time/time-ago.tsx";
import { Status } from "../ui/status.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { roleNames } from "./role-names.ts";
import { UserStatusView } from "./user-status.tsx";
import styles from "./users-table.module.css";

export type ColumnKey = "name" | UserColumn;

export interface TableColumn {
  /** The order that a press on the head asks for. */
  sort?: SortField;
  /** The pixels it needs; wider tables share what is left over in the same proportion. */
  width: number;
  User: ComponentType<{ user: UserRow }>;
  /** Null where there is nothing to say of who is only invited: how they stand takes the room. */
  Invitation: ComponentType<{ invitation: InvitationRow }> | null;
}

/** Every column that the list can have beside the name, which opens the row and is drawn with it. */
export const columns: Record<UserColumn, TableColumn> = {
  role: {
    sort: "role",
    width: 110,
    User: ({ user }) => <Roles keys={user.roles} />,
    Invitation: ({ invitation }) => <Roles keys={invitation.roles} />,
  },
  status: {
    sort: "status",
    width: 168,
    User: UserStatusView,
    Invitation: null,
  },
  license: {
    width: 112,
    User: ({ user }) => <License type={user.licenseType} />,
    Invitation: ({ invitation }) => <License type={invitation.licenseType} />,
  },
  lastActiveAt: {
    sort: "lastActiveAt",
    width: 128,
    User: LastActive,
    Invitation: null,
  },
  groups: { width: 128, User: Groups, Invitation: null },
  usage: { width: 106, User: Usage, Invitation: null },
  mfa: { width: 80, User: Mfa, Invitation: null },
  createdAt: {
    sort: "createdAt",
    width: 122,
    User: ({ user }) => <TimeAgo at={user.createdAt} />,
    Invitation: null,
  },
};

function Roles({ keys }: { keys: readonly string[] }) {
  const names = roleNames(keys, useRoles());
  if (keys.length < 2) return names;
  return (
    <Tooltip label={names}>
      <span className={styles.cut} dir="auto">
        {names}
      </span>
    </Tooltip>
  );
}

function License({ type }: { type: string | null }) {
  const { licenseTypes } = useMe().organization.switches;
  const { noLicense } = useMessages().users.cells;
  const license = licenseTypes.find(({ key }) => key === type);
  return license?.name ?? <span className={styles.faint}>{noLicense}</span>;
}

function LastActive({ user }: { user: UserRow }) {
  const { never } = useMessages().time;
  if (user.lastActiveAt) return <TimeAgo at={user.lastActiveAt} />;
  return <span className={styles.faint}>{never}</span>;
}

function Groups({ user: { groups } }: { user: UserRow }) {
  const { cells } = useMessages().users;
  const [first, ...more] = groups;
  if (!first) return <span className={styles.faint}>{cells.noGroups}</span>;
  const short = cells.groups(first.name, more.length);
  if (more.length === 0) return short;
  return (
    <Tooltip label={groups.map(({ name }) => name).join(", ")}>
      <span className={styles.cut} dir="auto">
        {short}
      </span>
    </Tooltip>
  );
}

function Usage({ user }: { user: UserRow }) {
  const { cells } = useMessages().users;
  return cells.usage(user.messagesToday, user.dailyMessageLimit);
}

function Mfa({ user }: { user: UserRow }) {
  const { on, off } = useMessages().users.cells.mfa;
  return <Status label={user.hasMfa ? on : off} tone={user.hasMfa ? "green" : "neutral"} />;
}
