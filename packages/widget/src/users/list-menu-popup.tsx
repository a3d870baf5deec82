import { whyNotInvite } from "@usher/domain";
import { Download, Upload } from "lucide-react";
import { useMe } from "../api.ts";
import type { ListUsersQuery } from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import type { MenuDoor } from "../ui/menu-opener.tsx";
import { MenuPopup } from "../ui/menu-popup.tsx";
import { useExport } from "./use-export.ts";
import { actorOf } from "./user-facts.ts";

export interface ListMenuPopupProps {
  query: ListUsersQuery;
  door: MenuDoor;
}

/** The list into a file, and people out of one. */
export function ListMenuPopup({ query, door }: ListMenuPopupProps) {
  const { bulk, users } = useMessages();
  const { openDialog } = usePanelDoors();
  const me = useMe();
  const exportUsers = useExport();
  const invites = !whyNotInvite(actorOf(me), me.organization.switches);
  return (
    <MenuPopup
      door={door}
      items={[
        {
          key: "export",
          label: bulk.export.label,
          icon: <Download aria-hidden size={16} strokeWidth={1.5} />,
          onSelect: () => void exportUsers(query),
        },
        ...(invites
          ? [
              {
                key: "import",
                label: bulk.deeds.invite.label,
                icon: <Upload aria-hidden size={16} strokeWidth={1.5} />,
                onSelect: () => openDialog({ kind: "import" }),
              },
            ]
          : []),
      ]}
      label={users.listMenu}
    />
  );
}
