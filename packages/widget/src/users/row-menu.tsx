import type { DirectoryRow } from "@usher/domain";
import { Ellipsis } from "lucide-react";
import { useMessages } from "../messages/messages.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { MenuOpener, type Point } from "../ui/menu-opener.tsx";

export interface RowMenuProps {
  row: DirectoryRow;
  /** Where a right click asked for the menu. */
  at: Point | null;
  onAtClose: () => void;
}

const RowMenuPopup = lazyPart(() => import("./row-menu-popup.tsx"), "RowMenuPopup");

/** The ⋯ of a row. */
export function RowMenu({ row, at, onAtClose }: RowMenuProps) {
  const label = useMessages().users.actionsFor(row.name);
  return (
    <MenuOpener
      at={at}
      preload={RowMenuPopup.preload}
      trigger={
        <IconButton icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />} label={label} />
      }
      onAtClose={onAtClose}
    >
      {(door) => <RowMenuPopup door={door} label={label} row={row} />}
    </MenuOpener>
  );
}
