import { Ellipsis } from "lucide-react";
import { type MouseEvent, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./data-table.module.css";
import type { DataColumn, DataTableProps, Plan } from "./data-table.tsx";
import { SelectRow } from "./data-table-selection.tsx";
import { IconButton } from "./icon-button.tsx";
import { Menu } from "./menu.tsx";
import { hasSelection, isInRow, isOnControl, moveByArrows } from "./row-events.ts";
import { Skeleton } from "./skeleton.tsx";
import { tableRoles } from "./table-roles.ts";

interface LineProps<Row> {
  row: Row;
  plan: Plan;
  table: DataTableProps<Row>;
}

/** A row, or a card where it is narrow. */
export function Line<Row>({ row, plan, table }: LineProps<Row>) {
  const { columns, rowKey, onOpen, menu, selection } = table;
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const items = menu?.items(row) ?? [];
  function click(event: MouseEvent) {
    if (isInRow(event) && !isOnControl(event) && !hasSelection(event)) onOpen?.(row);
  }
  function askForMenu(event: MouseEvent) {
    // Copying selected text by the browser's own menu stays possible.
    if (items.length === 0 || !isInRow(event) || hasSelection(event)) return;
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  }
  return (
    <tr
      className={styles.row}
      data-opens={onOpen ? "" : undefined}
      data-row={rowKey(row)}
      data-selected={selection?.selected.has(rowKey(row)) || undefined}
      {...tableRoles.row}
      onClick={click}
      onContextMenu={askForMenu}
      onKeyDown={moveByArrows}
    >
      {selection ? <SelectRow row={row} rowKey={rowKey} selection={selection} /> : null}
      {columns.map((column) => {
        const className = plan.classes.get(column.key);
        return column.key === plan.header ? (
          <th key={column.key} className={className} scope="row" {...tableRoles.rowHeader}>
            <Name column={column} row={row} table={table} />
          </th>
        ) : (
          <td
            key={column.key}
            className={className}
            data-head={column.headNarrow ? column.head : undefined}
            {...tableRoles.cell}
          >
            {column.render(row)}
          </td>
        );
      })}
      {menu ? (
        <td className={styles.menu} {...tableRoles.cell}>
          {items.length > 0 ? (
            <Menu
              at={menuAt}
              items={items}
              label={menu.label(row)}
              trigger={
                <IconButton
                  icon={<Ellipsis aria-hidden size={16} strokeWidth={1.5} />}
                  label={menu.label(row)}
                />
              }
              onAtClose={() => setMenuAt(null)}
            />
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

interface NameProps<Row> {
  row: Row;
  column: DataColumn<Row>;
  table: DataTableProps<Row>;
}

function Name<Row>({ row, column, table }: NameProps<Row>) {
  const { lead, beneath, onOpen } = table;
  const small = beneath?.(row);
  return (
    <span className={styles.person}>
      {lead?.(row)}
      <span className={styles.names}>
        {onOpen ? (
          <button className={styles.open} dir="auto" type="button" onClick={() => onOpen(row)}>
            {column.render(row)}
          </button>
        ) : (
          <span className={styles.name} dir="auto">
            {column.render(row)}
          </span>
        )}
        {small ? (
          <span className={styles.beneath} dir="auto">
            {small}
          </span>
        ) : null}
      </span>
    </span>
  );
}

interface PlaceProps<Row> {
  index: number;
  plan: Plan;
  table: DataTableProps<Row>;
}

const widths = ["52%", "38%", "60%", "44%"];

/** The place of a row that loads. */
export function Place<Row>({ index, plan, table }: PlaceProps<Row>) {
  const { columns, selection, menu, beneath } = table;
  return (
    <tr aria-hidden className={classNames(styles.row, styles.skeleton)}>
      {selection ? <td className={styles.select} /> : null}
      {columns.map((column) =>
        column.key === plan.header ? (
          <td key={column.key} className={plan.classes.get(column.key)}>
            <span className={styles.places}>
              <Skeleton height="10px" width={widths[index % widths.length]} />
              {beneath ? <Skeleton height="8px" width="70%" /> : null}
            </span>
          </td>
        ) : (
          <td key={column.key} className={plan.classes.get(column.key)}>
            <Skeleton height="10px" width="56px" />
          </td>
        ),
      )}
      {menu ? <td className={styles.menu} /> : null}
    </tr>
  );
}
