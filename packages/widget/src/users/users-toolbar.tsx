import { ListFilter } from "lucide-react";
import {
  type DirectoryView,
  filterCount,
  type ListUsersQuery,
  noFilters,
} from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { FilterMenu } from "../ui/filter-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { ListMenu } from "./list-menu.tsx";
import { useFilters } from "./use-filters.ts";
import styles from "./users-toolbar.module.css";

export interface ToolbarProps {
  view: DirectoryView;
  /** The view as the list was asked for it. */
  query: ListUsersQuery;
  onChange: (change: Partial<DirectoryView>) => void;
  /** Narrow panels have all filters in one sheet instead. */
  onOpenSheet: () => void;
}

export function UsersToolbar({ view, query, onChange, onOpenSheet }: ToolbarProps) {
  const { users } = useMessages();
  const count = filterCount(view);
  return (
    <search className={styles.toolbar}>
      <SearchField
        className={styles.search}
        label={users.search.label}
        placeholder={users.search.placeholder}
        value={view.search}
        onValueChange={(search) => onChange({ search })}
      />
      <div className={styles.filters}>
        <Filters view={view} onChange={onChange} />
        {count > 0 ? (
          <Button variant="ghost" onClick={() => onChange(noFilters)}>
            {users.filters.clear}
          </Button>
        ) : null}
      </div>
      <Button
        className={styles.sheet}
        icon={<ListFilter aria-hidden size={16} strokeWidth={1.5} />}
        onClick={onOpenSheet}
      >
        {users.filters.open}
        {count > 0 ? ` (${count})` : ""}
      </Button>
      <div className={styles.menu}>
        <ListMenu query={query} />
      </div>
    </search>
  );
}

function Filters({ view, onChange }: Pick<ToolbarProps, "view" | "onChange">) {
  return useFilters().map((filter) => (
    <FilterMenu
      key={filter.key}
      label={filter.label}
      options={filter.options}
      selected={filter.selected(view)}
      onSelectedChange={(chosen) => onChange(filter.choose(chosen, view))}
    />
  ));
}
