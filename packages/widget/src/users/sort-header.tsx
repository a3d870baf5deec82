import type { DirectorySort, SortField } from "@usher/domain";
import { ArrowDown, ArrowUp } from "lucide-react";
import { nextSort, sortField } from "../directory/directory-view.ts";
import { useMessages } from "../messages/messages.ts";
import styles from "./users-table.module.css";

interface SortHeaderProps {
  field: SortField;
  sort: DirectorySort;
  onSort: (sort: DirectorySort) => void;
}

/** A column's header; pressed, it sorts by its column, and again the other way round. */
export function SortHeader({ field, sort, onSort }: SortHeaderProps) {
  const { columns } = useMessages().users;
  const sorted = sortField(sort) === field;
  const downwards = sort.startsWith("-");
  const Arrow = downwards ? ArrowDown : ArrowUp;
  const order = downwards ? "descending" : "ascending";
  return (
    <th aria-sort={sorted ? order : undefined} className={styles[columnOf[field]]} scope="col">
      <button
        className={styles.sort}
        data-sorted={sorted || undefined}
        type="button"
        onClick={() => onSort(nextSort(sort, field))}
      >
        {columns[field]}
        <Arrow aria-hidden size={12} strokeWidth={2} />
      </button>
    </th>
  );
}

const columnOf: Record<SortField, string> = {
  name: "name",
  email: "name",
  role: "role",
  status: "status",
  lastActiveAt: "active",
  createdAt: "joined",
};
