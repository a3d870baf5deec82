import { type DirectorySort, directoryStatuses } from "@usher/domain";
import type { ReactNode } from "react";
import { useRoles } from "../api.ts";
import {
  activeSpans,
  type DirectoryView,
  filterCount,
  nextSort,
  sortField,
} from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Drawer } from "../ui/drawer.tsx";
import { Select } from "../ui/select.tsx";
import styles from "./filter-sheet.module.css";
import { sortedColumns } from "./users-table.tsx";
import { noFilters } from "./users-toolbar.tsx";

export interface FilterSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  view: DirectoryView;
  onChange: (change: Partial<DirectoryView>) => void;
  count: { value: number; capped: boolean } | undefined;
}

/** All filters and the order in one place, for panels too narrow for a toolbar. */
export function FilterSheet({ open, onOpenChange, view, onChange, count }: FilterSheetProps) {
  const { users, forms } = useMessages();
  const { filters } = users;
  const show = count ? filters.show(count.value, count.capped) : forms.done;
  return (
    <Drawer
      footer={
        <>
          {filterCount(view) > 0 ? (
            <Button onClick={() => onChange(noFilters)}>{filters.clear}</Button>
          ) : null}
          <Button variant="primary" onClick={() => onOpenChange(false)}>
            {show}
          </Button>
        </>
      }
      open={open}
      title={filters.title}
      onOpenChange={onOpenChange}
    >
      <div className={styles.sheet}>
        <Fields view={view} onChange={onChange} />
      </div>
    </Drawer>
  );
}

function Fields({ view, onChange }: Pick<FilterSheetProps, "view" | "onChange">) {
  const { users } = useMessages();
  const { filters, statuses, columns } = users;
  const roles = useRoles();
  return (
    <>
      <Select<string>
        label={users.sortLabel}
        options={sortedColumns.map((field) => ({ value: field, label: columns[field] }))}
        value={sortField(view.sort)}
        onValueChange={(field) =>
          onChange({
            sort: nextSort("email", field as (typeof sortedColumns)[number]) as DirectorySort,
          })
        }
      />
      <Checks
        label={filters.status}
        options={directoryStatuses.map((value) => [value, statuses[value]] as const)}
        selected={view.statuses}
        onChange={(chosen) => onChange({ statuses: chosen })}
      />
      <Checks
        label={filters.role}
        options={roles.map((role) => [role.key, role.name] as const)}
        selected={view.roles}
        onChange={(chosen) => onChange({ roles: chosen })}
      />
      <Group label={filters.lastActive}>
        {activeSpans.map((span) => (
          <label key={span} className={styles.choice}>
            <input
              checked={view.lastActive === span}
              name="last-active"
              type="radio"
              onChange={() => onChange({ lastActive: span })}
            />
            {filters.spans[span]}
          </label>
        ))}
      </Group>
    </>
  );
}

interface ChecksProps<Value extends string> {
  label: string;
  options: readonly (readonly [Value, string])[];
  selected: readonly Value[];
  onChange: (selected: Value[]) => void;
}

function Checks<Value extends string>({ label, options, selected, onChange }: ChecksProps<Value>) {
  function toggle(value: Value) {
    const on = selected.includes(value)
      ? selected.filter((one) => one !== value)
      : [...selected, value];
    onChange(options.map(([one]) => one).filter((one) => on.includes(one)));
  }
  return (
    <Group label={label}>
      {options.map(([value, text]) => (
        <label key={value} className={styles.choice}>
          <input
            checked={selected.includes(value)}
            type="checkbox"
            onChange={() => toggle(value)}
          />
          {text}
        </label>
      ))}
    </Group>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
