import { SearchX, Users } from "lucide-react";
import { useMe } from "../api.ts";
import { type DirectoryView, wholeDirectory } from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { headActionsFor } from "./head-actions.ts";
import { MainButton } from "./head-buttons.tsx";
import { useFilters } from "./use-filters.ts";

/** What would be here, and the first step. */
export function NobodyHere() {
  const { users } = useMessages();
  const [main] = headActionsFor(useMe());
  return (
    <EmptyState
      action={main ? <MainButton action={main} /> : undefined}
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
  const filters = useFilters();
  const search = view.search.trim();
  const what = [
    ...(search ? [users.noMatch.search(search)] : []),
    ...filters.flatMap((filter) => {
      const selected = filter.selected(view);
      return filter.options
        .filter(({ value }) => selected.includes(value))
        .map(({ label }) => label);
    }),
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
