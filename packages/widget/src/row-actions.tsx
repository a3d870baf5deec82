import type { Refusal } from "@usher/domain";
import type { LucideIcon } from "lucide-react";
import type { Messages } from "./messages/language.ts";
import type { PanelDialog } from "./panel-view.ts";
import type { MenuEntry, MenuItem } from "./ui/menu.tsx";

/**
 * One thing to do to a row: the row's menu, its drawer and the keyboard all read it. It either runs
 * at once or names the dialog that asks first and then does it.
 */
export type RowAction<Row, Tools> = {
  key: string;
  label: (row: Row, words: Messages) => string;
  icon: LucideIcon;
  whyNot: (row: Row) => Refusal | null;
  /**
   * Whether it is there at all: in the state the row is in (nobody looks for "Reactivate" on an active
   * user), and in the organization.
   */
  fits?: (row: Row, tools: Tools) => boolean;
  /** Takes something away for good: red, and apart from the others. */
  danger?: boolean;
} & (
  | { confirm: (row: Row) => PanelDialog }
  | { confirm?: never; run: (row: Row, tools: Tools) => void }
);

/** An action for one row, ready to be a menu entry or a button. */
export interface ReadyAction {
  key: string;
  label: string;
  icon: LucideIcon;
  danger: boolean;
  /** Why it can't be used, in words, or null. */
  blocked: string | null;
  start: () => void;
}

interface Setting<Tools> {
  tools: Tools;
  words: Messages;
  openDialog: (dialog: PanelDialog) => void;
}

/** The actions that fit the row, with the reasons against them in words. */
export function readyActions<Row, Tools>(
  actions: readonly RowAction<Row, Tools>[],
  row: Row,
  { tools, words, openDialog }: Setting<Tools>,
): ReadyAction[] {
  return actions
    .filter((action) => action.fits?.(row, tools) ?? true)
    .map((action) => {
      const reason = action.whyNot(row);
      return {
        key: action.key,
        label: action.label(row, words),
        icon: action.icon,
        danger: action.danger ?? false,
        blocked: reason && words.refusals[reason],
        start: () => (action.confirm ? openDialog(action.confirm(row)) : action.run(row, tools)),
      };
    });
}

/** The actions as a menu, the dangerous ones below a line. */
export function menuEntries(actions: readonly ReadyAction[]): MenuEntry[] {
  return dangerApart(actions.map(menuItem));
}

/** Entries with a line above what is dangerous. */
export function dangerApart(items: readonly MenuItem[]): MenuEntry[] {
  return items.flatMap((item, index) => {
    const apart = item.danger && index > 0 && !items[index - 1]?.danger;
    return [...(apart ? (["separator"] as const) : []), item];
  });
}

/** Two menus as one, with a line between them. */
export function oneMenu(first: readonly MenuEntry[], second: readonly MenuEntry[]): MenuEntry[] {
  const both = first.length > 0 && second.length > 0;
  return [...first, ...(both ? (["separator"] as const) : []), ...second];
}

function menuItem({ key, label, icon: Icon, danger, blocked, start }: ReadyAction): MenuItem {
  return {
    key,
    label,
    danger,
    icon: <Icon aria-hidden size={16} strokeWidth={1.5} />,
    disabledReason: blocked,
    onSelect: start,
  };
}
