import { BareCheckbox } from "./checkbox.tsx";
import styles from "./data-table.module.css";
import { tableRoles } from "./table-roles.ts";

export interface TableSelection<Row> {
  /** Keys of rows. */
  selected: ReadonlySet<string>;
  onSelectedChange: (selected: ReadonlySet<string>) => void;
  allLabel: string;
  /** `Select Design`. */
  label: (row: Row) => string;
  /** Whether it can't be selected. */
  blocked?: ((row: Row) => boolean) | undefined;
}

interface SelectionProps<Row> {
  rowKey: (row: Row) => string;
  selection: TableSelection<Row>;
}

/** The box in the table's head: every row that may be selected, or none. */
export function SelectAll<Row>(props: SelectionProps<Row> & { rows: readonly Row[] }) {
  const { rows, rowKey, selection } = props;
  const { selected, onSelectedChange, allLabel, blocked } = selection;
  const keys = rows.filter((row) => !blocked?.(row)).map(rowKey);
  const count = keys.filter((key) => selected.has(key)).length;
  const all = count > 0 && count === keys.length;
  return (
    <th className={styles.select} scope="col" {...tableRoles.columnHeader}>
      <label className={styles.check}>
        <BareCheckbox
          aria-label={allLabel}
          checked={all}
          disabled={keys.length === 0}
          indeterminate={count > 0 && !all}
          onCheckedChange={() => onSelectedChange(new Set(all ? [] : keys))}
        />
        <span aria-hidden className={styles.all}>
          {allLabel}
        </span>
      </label>
    </th>
  );
}

export function SelectRow<Row>({ row, rowKey, selection }: SelectionProps<Row> & { row: Row }) {
  const { selected, onSelectedChange, label, blocked } = selection;
  const key = rowKey(row);
  function toggle(checked: boolean) {
    const next = new Set(selected);
    if (checked) next.add(key);
    else next.delete(key);
    onSelectedChange(next);
  }
  return (
    <td className={styles.select} {...tableRoles.cell}>
      <label className={styles.check}>
        <BareCheckbox
          aria-label={label(row)}
          checked={selected.has(key)}
          disabled={blocked?.(row)}
          onCheckedChange={toggle}
        />
      </label>
    </td>
  );
}
