import type { DirectoryRow, DirectorySort, SortField } from "@usher/domain";
import { useEffect, useMemo, useRef } from "react";
import { useMessages } from "../messages/messages.ts";
import { Button } from "../ui/button.tsx";
import { tableRoles } from "../ui/table-roles.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { DirectoryRowView } from "./directory-row.tsx";
import { SortHeader } from "./sort-header.tsx";
import styles from "./users-table.module.css";
import { useRowHeight, useRowWindow, useSteadyScroll } from "./virtual-rows.ts";

export const sortedColumns: readonly SortField[] = [
  "name",
  "role",
  "status",
  "lastActiveAt",
  "createdAt",
];

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
  more: { has: boolean; loading: boolean; failed: boolean; load: () => void };
}

/** A real table: everyone loaded counts for assistive technology, few are in the page at a time. */
export function UsersTable(props: UsersTableProps) {
  const { rows, count, sort, onSort, view, waiting, fresh, more } = props;
  const { users } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight(scroller, 44);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const list = useMemo(() => ({ ids, rowHeight, view }), [ids, rowHeight, view]);
  useSteadyScroll(scroller, list);
  const { from, to, above, below } = useRowWindow({ scroller, count: rows.length, rowHeight });
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
            {sortedColumns.map((field) => (
              <SortHeader key={field} field={field} sort={sort} onSort={onSort} />
            ))}
            <th className={styles.menu} scope="col">
              <VisuallyHidden>{users.actionsColumn}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          <Spacer height={above} />
          {rows.slice(from, to).map((row, index) => (
            <DirectoryRowView
              key={row.id}
              fresh={fresh.has(row.id)}
              row={row}
              rowIndex={from + index + 2}
            />
          ))}
          <Spacer height={below} />
        </tbody>
      </table>
      {more.has ? <More count={count} more={more} shown={rows.length} /> : null}
    </div>
  );
}

/** Stands for the rows left out, so that the scrollbar tells the truth. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.spacer}>
      <td colSpan={6} style={{ blockSize: height }} />
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
