import type { BulkSelection } from "@usher/domain";
import {
  ChevronDown,
  Ellipsis,
  IdCard,
  type LucideIcon,
  MailX,
  Play,
  Send,
  ShieldCheck,
  Trash2,
  UserMinus,
  UserPlus,
  UserX,
  X,
} from "lucide-react";
import { useMe } from "../api.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { menuEntries, type ReadyAction } from "../row-actions.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu } from "../ui/menu.tsx";
import { bulkDoingsFor, type ListedAction } from "./bulk-actions.ts";
import styles from "./bulk-bar.module.css";
import type { Selection } from "./use-selection.ts";

export interface BulkBarProps {
  selection: Selection;
  /** How many match, as the list counts them. */
  count: { value: number; capped: boolean };
  /** What the list was asked for, to do it to all that match. */
  matching: Extract<BulkSelection, { matching: unknown }>["matching"];
}

const icons: Record<ListedAction, LucideIcon> = {
  assignRoles: ShieldCheck,
  suspend: UserX,
  reactivate: Play,
  assignLicense: IdCard,
  addToGroups: UserPlus,
  removeFromGroups: UserMinus,
  resendInvitation: Send,
  revokeInvitation: MailX,
  delete: Trash2,
};

/** How many deeds stand in the bar itself; the others are in the menu beside them. */
const inBar = 2;

/** In the toolbar's place while somebody is selected: how many, and what can be done to them. */
export function BulkBar({ selection, count, matching }: BulkBarProps) {
  const { bar } = useMessages().bulk;
  const { all, kinds, clear, selectAll } = selection;
  const doings = useDoings({ selection, count, matching });
  const more = all || (!count.capped && kinds.size >= count.value) ? null : count;
  return (
    <div aria-label={bar.label} className={styles.bar} role="toolbar">
      <span aria-live="polite" className={styles.count}>
        {all ? bar.all(count.value, count.capped) : bar.selected(kinds.size)}
      </span>
      {more ? (
        <Button className={styles.all} variant="ghost" onClick={selectAll}>
          {bar.selectAll(more.value, more.capped)}
        </Button>
      ) : null}
      <div className={styles.doings}>
        {doings.slice(0, inBar).map(({ key, label, icon: Icon, start }) => (
          <Button key={key} icon={<Icon aria-hidden size={16} strokeWidth={1.5} />} onClick={start}>
            {label}
          </Button>
        ))}
        {doings.length > inBar ? (
          <Menu
            items={menuEntries(doings.slice(inBar))}
            label={bar.more}
            trigger={
              <IconButton
                icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />}
                label={bar.more}
              />
            }
          />
        ) : null}
      </div>
      <div className={styles.narrow}>
        <Menu
          items={menuEntries(doings)}
          label={bar.actions}
          trigger={
            <Button icon={<ChevronDown aria-hidden size={16} strokeWidth={1.5} />}>
              {bar.actions}
            </Button>
          }
        />
      </div>
      <Button
        className={styles.clear}
        icon={<X aria-hidden size={16} strokeWidth={1.5} />}
        variant="ghost"
        onClick={clear}
      >
        {bar.clear}
      </Button>
    </div>
  );
}

/** What fits those who are selected, ready to be a button or an entry. */
function useDoings({ selection, count, matching }: BulkBarProps): ReadyAction[] {
  const { deeds } = useMessages().bulk;
  const { openDialog } = usePanelDoors();
  const me = useMe();
  const { all, kinds, clear } = selection;
  const there = new Set(kinds.values());
  const chosen: BulkSelection = all ? { matching } : { ids: [...kinds.keys()] };
  const total = all ? count.value : kinds.size;
  return bulkDoingsFor(me)
    .filter(({ to }) => all || there.has(to))
    .map(({ key, danger = false }) => ({
      ...{ key, icon: icons[key], danger },
      label: deeds[key].label,
      blocked: null,
      start: () =>
        openDialog({
          ...{ kind: "bulk", action: key, selection: chosen, total },
          onStarted: clear,
        }),
    }));
}
