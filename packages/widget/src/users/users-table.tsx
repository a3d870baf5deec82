import type { DirectoryRow, DirectorySort } from "@usher/domain";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { useSlotList } from "../api.ts";
import type { Selection } from "../bulk/use-selection.ts";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { BareCheckbox } from "../ui/checkbox.tsx";
import { customProperties } from "../ui/custom-properties.ts";
import { tableRoles } from "../ui/table-roles.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { type ColumnKey, columns } from "./columns.tsx";
import { DirectoryRowView } from "./directory-row.tsx";
import { useRowWindow } from "./row-window.tsx";
import { SortButton, sortOrder } from "./sort-button.tsx";
import { useTablePlan } from "./use-table-plan.ts";
import styles from "./users-table.module.css";
import { useRowHeight, useSteadyScroll } from "./virtual-rows.ts";

export interface UsersTableProps {
  rows: readonly DirectoryRow[];
  count: { value: number; capped: boolean };
  sort: DirectorySort;
  onSort: (sort: DirectorySort) => void;
  /** Tells one order and filter from another. */
  view: string;
  /** The rows are those of the view before, until the new ones are there. */
  waiting: boolean;
  fresh: ReadonlySet<string>;
  /** Left out: nobody can be selected. */
  selection?: Selection | undefined;
  more: { has: boolean; loading: boolean; failed: boolean; load: () => void };
  /** What it stands in. */
  around: RefObject<HTMLElement | null>;
}

/** A real table: everyone loaded counts for assistive technology, few are in the page at a time. */
export function UsersTable(props: UsersTableProps) {
  const { rows, count, sort, onSort, view, waiting, fresh, selection, more } = props;
  const { users } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const plan = useTablePlan(scroller, props.around);
  const rowHeight = useRowHeight(scroller, 44);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const list = useMemo(() => ({ ids, rowHeight, view }), [ids, rowHeight, view]);
  useSteadyScroll(scroller, list);
  const hosts = useSlotList("columns").slice(0, plan.extra);
  const wide = plan.shares.length + (selection ? 3 : 2);
  const { from, to, above, below, follower } = useRowWindow({
    scroller,
    count: rows.length,
    rowHeight,
  });
  return (
    <div ref={scroller} className={styles.scroller} data-waiting={waiting || undefined}>
      <table
        aria-busy={waiting}
        aria-label={users.table}
        aria-rowcount={count.capped ? -1 : count.value + 1}
        className={styles.table}
        {...tableRoles.table}
      >
        <thead className={styles.head} {...tableRoles.group}>
          <tr aria-rowindex={1} {...tableRoles.row}>
            {selection ? <SelectLoaded rows={rows} selection={selection} /> : null}
            <Head column="name" sort={sort} onSort={onSort} />
            {plan.shown.map((column, index) => (
              <Head
                key={column}
                column={column}
                share={plan.shares[index]}
                sort={sort}
                onSort={onSort}
              />
            ))}
            {hosts.map(({ key, header }, index) => (
              <th
                key={key}
                scope="col"
                style={columnWidth(plan.shares[plan.shown.length + index])}
                {...tableRoles.columnHeader}
              >
                {header}
              </th>
            ))}
            <th className={styles.menu} scope="col" {...tableRoles.columnHeader}>
              <VisuallyHidden>{users.actionsColumn}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          <Spacer columns={wide} height={above} />
          {rows.slice(from, to).map((row, index) => (
            <DirectoryRowView
              key={row.id}
              fresh={fresh.has(row.id)}
              plan={plan}
              row={row}
              rowIndex={from + index + 2}
              selected={selection?.has(row.id)}
              onToggle={selection?.toggle}
            />
          ))}
          <Spacer columns={wide} height={below} />
        </tbody>
      </table>
      {follower}
      {more.has ? <More count={count} more={more} shown={rows.length} /> : null}
    </div>
  );
}

interface SelectLoadedProps {
  rows: readonly DirectoryRow[];
  selection: Selection;
}

/** The box in the table's head: everyone loaded, or nobody. */
function SelectLoaded({ rows, selection }: SelectLoadedProps) {
  const { selectLoaded } = useMessages().users;
  const count = rows.filter(({ id }) => selection.has(id)).length;
  const all = count > 0 && count === rows.length;
  return (
    <th className={styles.select} scope="col" {...tableRoles.columnHeader}>
      <label className={styles.check}>
        <BareCheckbox
          aria-label={selectLoaded}
          checked={all}
          indeterminate={count > 0 && !all}
          onCheckedChange={selection.toggleLoaded}
        />
      </label>
    </th>
  );
}

interface HeadProps {
  column: ColumnKey;
  /** Of the table's width, in percent; the name takes what is left over. */
  share?: number | undefined;
  sort: DirectorySort;
  onSort: (sort: DirectorySort) => void;
}

function Head({ column, share, sort, onSort }: HeadProps) {
  const label = useMessages().users.columns[column];
  const field = column === "name" ? "name" : columns[column].sort;
  return (
    <th
      aria-sort={sortOrder(sort, field)}
      scope="col"
      style={columnWidth(share)}
      {...tableRoles.columnHeader}
    >
      {field ? <SortButton field={field} label={label} sort={sort} onSort={onSort} /> : label}
    </th>
  );
}

function columnWidth(share: number | undefined) {
  return share ? customProperties({ "--_column": `${share}%` }) : undefined;
}

/** Stands for the rows left out, so that the scrollbar tells the truth. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.spacer}>
      <td colSpan={columns} style={customProperties({ "--_spacer": `${height}px` })} />
    </tr>
  );
}

interface MoreProps {
  more: UsersTableProps["more"];
  shown: number;
  count: UsersTableProps["count"];
}

/** The way to the next page: by itself on scrolling near it, by the button for everyone else. */
function More({ more, shown, count }: MoreProps) {
  const { users, forms } = useMessages();
  const foot = useRef<HTMLDivElement>(null);
  const latest = useRef(more);
  useEffect(() => {
    latest.current = more;
  });
  const open = !more.loading && !more.failed;
  useEffect(() => {
    const element = foot.current;
    if (!element || !open) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && latest.current.load(),
      { root: element.parentElement, rootMargin: "600px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [open]);
  return (
    <div ref={foot} className={styles.more}>
      <span className={styles.faint}>
        {more.failed ? users.moreFailed : users.shown(shown, count.value, count.capped)}
      </span>
      <Button busy={more.loading} onClick={more.load}>
        {more.failed ? forms.retry : forms.loadMore}
      </Button>
    </div>
  );
}
