import type { DirectoryRow } from "@usher/domain";
import { menuEntries, oneMenu } from "../row-actions.tsx";
import { useHostEntries } from "../slots/use-host-entries.tsx";
import type { MenuDoor } from "../ui/menu-opener.tsx";
import { MenuPopup } from "../ui/menu-popup.tsx";
import { useRowActions } from "./use-row-actions.ts";

export interface RowMenuPopupProps {
  row: DirectoryRow;
  label: string;
  door: MenuDoor;
}

/** Everything one may do to the row, as a menu. */
export function RowMenuPopup({ row, label, door }: RowMenuPopupProps) {
  const items = oneMenu(menuEntries(useRowActions(row)), useHostEntries(row));
  return <MenuPopup door={door} items={items} label={label} />;
}
