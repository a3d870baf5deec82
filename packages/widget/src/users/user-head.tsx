import type { UserRow } from "@usher/domain";
import { Ellipsis } from "lucide-react";
import { useRoles } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { menuEntries, oneMenu, type ReadyAction } from "../row-actions.tsx";
import { useHostEntries } from "../slots/use-host-entries.tsx";
import { TimeAgo } from "../time/time-ago.tsx";
import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu } from "../ui/menu.tsx";
import { roleNames } from "./role-names.ts";
import { useRowActions } from "./use-row-actions.ts";
import styles from "./user-drawer.module.css";
import { UserStatusView } from "./user-status.tsx";

/** Actions the drawer has a place for. */
const inTabs: ReadonlySet<string> = new Set([
  "edit",
  "assignRoles",
  "setPassword",
  "resetMfa",
  "revokeSessions",
]);

/** Who it is, how they stand, and what can be done: the main action as a button, the rest in a menu. */
export function UserHead({ user }: { user: UserRow }) {
  const { users, user: words } = useMessages();
  const roles = useRoles();
  const actions = useRowActions(user).filter((action) => !inTabs.has(action.key));
  const main = actions.find((action) => !action.danger && !action.blocked);
  const rest = actions.filter((action) => action !== main);
  const items = oneMenu(menuEntries(rest), useHostEntries(user));
  return (
    <div className={styles.head}>
      <Avatar id={user.id} name={user.name} size="large" />
      <div className={styles.facts}>
        <span className={styles.line}>
          <UserStatusView user={user} />
          <span className={styles.role}>{roleNames(user.roles, roles)}</span>
        </span>
        <span className={styles.times}>
          <span className={styles.together}>
            {user.lastActiveAt ? (
              <>
                {words.lastActive} <TimeAgo at={user.lastActiveAt} />
              </>
            ) : (
              words.neverActive
            )}
          </span>
          <span className={styles.together}>
            {words.joined} <TimeAgo at={user.createdAt} />
          </span>
        </span>
      </div>
      <div className={styles.actions}>
        {main ? <MainAction action={main} /> : null}
        {items.length > 0 ? (
          <Menu
            items={items}
            label={users.actionsFor(user.name)}
            trigger={
              <IconButton
                icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />}
                label={users.actionsFor(user.name)}
              />
            }
          />
        ) : null}
      </div>
    </div>
  );
}

function MainAction({ action: { icon: Icon, label, start } }: { action: ReadyAction }) {
  return (
    <Button icon={<Icon aria-hidden size={16} strokeWidth={1.5} />} onClick={start}>
      {label}
    </Button>
  );
}
