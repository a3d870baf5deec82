import { Ellipsis } from "lucide-react";
import type { ListUsersQuery } from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { MenuOpener } from "../ui/menu-opener.tsx";

const ListMenuPopup = lazyPart(() => import("./list-menu-popup.tsx"), "ListMenuPopup");

/** What comes into the list from a file, and goes out of it into one. */
export function ListMenu({ query }: { query: ListUsersQuery }) {
  const { listMenu } = useMessages().users;
  return (
    <MenuOpener
      preload={ListMenuPopup.preload}
      trigger={
        <IconButton icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />} label={listMenu} />
      }
    >
      {(door) => <ListMenuPopup door={door} query={query} />}
    </MenuOpener>
  );
}
