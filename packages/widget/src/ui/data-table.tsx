import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { customProperties } from "./custom-properties.ts";
import styles from "./data-table.module.css";
import { Line, Place } from "./data-table-row.tsx";
import { SelectAll, type TableSelection } from "./data-table-selection.tsx";
import type { MenuEntry } from "./menu.tsx";
import { tableRoles } from "./table-roles.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface DataColumn<Row> {
  key: string;
  head: string;
  align?: "start" | "end" | undefined;
  /** A CSS length or share; what is left over goes to the columns without one. */
  width?: string | undefined;
  /** Leaves on narrow cards. These have room for two columns beside the row's header anyway. */
  hideNarrow?: boolean | undefined;
  /** Says its head before the value on narrow cards, for figures that mean nothing alone. */
  headNarrow?: boolean | undefined;
  render: (row: Row) => ReactNode;
}

interface RowMenu<Row> {
  /** The column's name and the menu's, e.g. `Actions` and `Actions for Design`. */
  head: string;
  label: (row: Row) => string;
  /** None at all: no button. */
  items: (row: Row) => readonly MenuEntry[];
}

export interface DataTableProps<Row> {
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The key of the column that names the row; the first one unless told otherwise. */
  rowHeader?: string | undefined;
  /** Before the name: an avatar or icon. */
  lead?: ((row: Row) => ReactNode) | undefined;
  /** Under the name, in small type. */
  beneath?: ((row: Row) => ReactNode) | undefined;
  /** Makes the name a button and lets a press anywhere on the row do the same. */
  onOpen?: ((row: Row) => void) | undefined;
  /** From the ⋯ at the row's end, or by a right click. */
  menu?: RowMenu<Row> | undefined;
  selection?: TableSelection<Row> | undefined;
  /** In the table's place when there are no rows. */
  empty?: ReactNode;
  /** Rows are on their way: the old ones fade, or, where there are none, their places shimmer. */
  waiting?: boolean | undefined;
  /** Said to screen readers while the first rows load. */
  waitingLabel?: string | undefined;
  /** How many places shimmer. */
  waitingRows?: number | undefined;
}

/** A real table for lists of up to some hundreds; narrow, its rows become two-line cards. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, menu, selection, waiting = false, empty } = props;
  if (rows.length === 0 && !waiting && empty) return <>{empty}</>;
  const first = waiting && rows.length === 0;
  const plan = planOf(columns, props.rowHeader);
  return (
    <div className={styles.scroller}>
      {first && props.waitingLabel ? <VisuallyHidden>{props.waitingLabel}</VisuallyHidden> : null}
      <table
        aria-busy={waiting}
        aria-label={label}
        className={styles.table}
        data-waiting={(waiting && !first) || undefined}
        {...tableRoles.table}
      >
        <thead className={styles.head} {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {selection ? <SelectAll rowKey={rowKey} rows={rows} selection={selection} /> : null}
            {columns.map((column) => (
              <th
                key={column.key}
                className={plan.classes.get(column.key)}
                scope="col"
                style={customProperties({ "--_column": column.width })}
                {...tableRoles.columnHeader}
              >
                {column.head}
              </th>
            ))}
            {menu ? (
              <th className={styles.menu} scope="col" {...tableRoles.columnHeader}>
                <VisuallyHidden>{menu.head}</VisuallyHidden>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody aria-busy={waiting} {...tableRoles.group}>
          {first
            ? Array.from({ length: props.waitingRows ?? 6 }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: places, not things
                <Place key={index} index={index} plan={plan} table={props} />
              ))
            : rows.map((row) => <Line key={rowKey(row)} plan={plan} row={row} table={props} />)}
        </tbody>
      </table>
    </div>
  );
}

export interface Plan {
  header: string | undefined;
  classes: ReadonlyMap<string, string>;
}

/** Where each column goes: on a card the row's header, then one at the end of either line. */
function planOf<Row>(columns: readonly DataColumn<Row>[], rowHeader: string | undefined): Plan {
  const header = rowHeader ?? columns[0]?.key;
  const stay = columns.filter((column) => column.key !== header && !column.hideNarrow);
  const places = [styles.upper, styles.lower];
  const classes = columns.map((column) => {
    const place = places[stay.indexOf(column)] ?? styles.wide;
    const narrow = column.key === header ? styles.lead : place;
    return [column.key, classNames(narrow, column.align === "end" && styles.end)] as const;
  });
  return { header, classes: new Map(classes) };
}
