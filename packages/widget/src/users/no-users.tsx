import { SearchX, Users } from "lucide-react";
import { useMe, useRoles } from "../api.ts";
import { type DirectoryView, wholeDirectory } from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { usePanelDoors } from "../panel-view.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

/** What would be here, and the first step. */
export function NobodyHere() {
  const { users, invitations } = useMessages();
  const { openDialog } = usePanelDoors();
  const mayInvite = useMe().permissions.includes("users:invite");
  return (
    <EmptyState
      action={
        mayInvite ? (
          <Button variant="primary" onClick={() => openDialog({ kind: "invite" })}>
            {invitations.invite}
          </Button>
        ) : undefined
      }
      body={users.empty.text}
      icon={<Users aria-hidden size={24} strokeWidth={1.5} />}
      title={users.empty.title}
    />
  );
}

interface NobodyMatchesProps {
  view: DirectoryView;
  onChange: (change: Partial<DirectoryView>) => void;
}

/** Names what nobody fits, and takes it away with one press. */
export function NobodyMatches({ view, onChange }: NobodyMatchesProps) {
  const { users } = useMessages();
  const roles = useRoles();
  const search = view.search.trim();
  const what = [
    ...(search ? [users.noMatch.search(search)] : []),
    ...view.statuses.map((status) => users.statuses[status]),
    ...roles.filter((role) => view.roles.includes(role.key)).map((role) => role.name),
    ...(view.lastActive === "any" ? [] : [users.filters.spans[view.lastActive]]),
  ];
  return (
    <EmptyState
      action={
        <Button onClick={() => onChange({ ...wholeDirectory, sort: view.sort })}>
          {users.noMatch.clear}
        </Button>
      }
      body={users.noMatch.text(what)}
      icon={<SearchX aria-hidden size={24} strokeWidth={1.5} />}
      title={users.noMatch.title}
    />
  );
}
