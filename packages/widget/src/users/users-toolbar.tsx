import { type DirectoryStatus, directoryStatuses } from "@usher/domain";
import { ListFilter } from "lucide-react";
import { useRoles } from "../api.ts";
import {
  type ActiveSpan,
  activeSpans,
  type DirectoryView,
  filterCount,
} from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { FilterMenu } from "../ui/filter-menu.tsx";
import { SearchField } from "../ui/search-field.tsx";
import styles from "./users-toolbar.module.css";

export interface ToolbarProps {
  view: DirectoryView;
  onChange: (change: Partial<DirectoryView>) => void;
  /** Narrow panels have all filters in one sheet instead. */
  onOpenSheet: () => void;
}

/** What clears every filter but leaves the search, which has a cross of its own. */
export const noFilters: Partial<DirectoryView> = { statuses: [], roles: [], lastActive: "any" };

export function UsersToolbar({ view, onChange, onOpenSheet }: ToolbarProps) {
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
    </search>
  );
}

function Filters({ view, onChange }: Pick<ToolbarProps, "view" | "onChange">) {
  const { users } = useMessages();
  const roles = useRoles();
  /** One span at a time: the one just ticked takes the place of the one before. */
  function chooseSpan(chosen: ActiveSpan[]) {
    onChange({ lastActive: chosen.find((span) => span !== view.lastActive) ?? "any" });
  }
  return (
    <>
      <FilterMenu<DirectoryStatus>
        label={users.filters.status}
        options={directoryStatuses.map((value) => ({ value, label: users.statuses[value] }))}
        selected={view.statuses}
        onSelectedChange={(statuses) => onChange({ statuses })}
      />
      <FilterMenu
        label={users.filters.role}
        options={roles.map((role) => ({ value: role.key, label: role.name }))}
        selected={view.roles}
        onSelectedChange={(chosen) => onChange({ roles: chosen })}
      />
      <FilterMenu<ActiveSpan>
        label={users.filters.lastActive}
        options={activeSpans
          .filter((span) => span !== "any")
          .map((value) => ({ value, label: users.filters.spans[value] }))}
        selected={view.lastActive === "any" ? [] : [view.lastActive]}
        onSelectedChange={chooseSpan}
      />
    </>
  );
}
