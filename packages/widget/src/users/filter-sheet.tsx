import type { SortField } from "@usher/domain";
import {
  type DirectoryView,
  filterCount,
  nextSort,
  noFilters,
  sortField,
} from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Drawer } from "../ui/drawer.tsx";
import { Select } from "../ui/select.tsx";
import { type ColumnKey, columns } from "./columns.tsx";
import styles from "./filter-sheet.module.css";
import { useFilters } from "./use-filters.ts";
import { useShownColumns } from "./use-table-plan.ts";

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
  const filters = useFilters();
  const sorted = useShownColumns().filter((key) => columns[key].sort);
  return (
    <>
      <Select<ColumnKey>
        label={users.sortLabel}
        options={(["name", ...sorted] as const).map((key) => ({
          value: key,
          label: users.columns[key],
        }))}
        value={sortField(view.sort) as ColumnKey}
        // From an order that no column has, so that a column's natural one comes first.
        onValueChange={(key) => onChange({ sort: nextSort("email", key as SortField) })}
      />
      {filters.map((filter) => (
        <Checks
          key={filter.key}
          label={filter.label}
          options={filter.options}
          selected={filter.selected(view)}
          onChange={(chosen) => onChange(filter.choose(chosen, view))}
        />
      ))}
    </>
  );
}

interface ChecksProps {
  label: string;
  options: readonly { value: string; label: string }[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
}

function Checks({ label, options, selected, onChange }: ChecksProps) {
  function toggle(value: string) {
    const on = selected.includes(value)
      ? selected.filter((one) => one !== value)
      : [...selected, value];
    onChange(options.map((one) => one.value).filter((one) => on.includes(one)));
  }
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {options.map(({ value, label: text }) => (
        <Checkbox
          key={value}
          checked={selected.includes(value)}
          className={styles.choice}
          label={text}
          onCheckedChange={() => toggle(value)}
        />
      ))}
    </fieldset>
  );
}
