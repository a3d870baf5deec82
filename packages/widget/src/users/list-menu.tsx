import { whyNotInvite } from "@usher/domain";
import { Download, Ellipsis, Upload } from "lucide-react";
import { useMe } from "../api.ts";
import type { ListUsersQuery } from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Menu } from "../ui/menu.tsx";
import { useExport } from "./use-export.ts";
import { actorOf } from "./user-facts.ts";

/** What comes into the list from a file, and goes out of it into one. */
export function ListMenu({ query }: { query: ListUsersQuery }) {
  const { bulk, users } = useMessages();
  const { openDialog } = usePanelDoors();
  const me = useMe();
  const exportUsers = useExport();
  const invites = !whyNotInvite(actorOf(me), me.organization.switches);
  return (
    <Menu
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
      trigger={
        <IconButton
          icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />}
          label={users.listMenu}
        />
      }
    />
  );
}
