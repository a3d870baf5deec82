import type { DirectorySort, SortField } from "@usher/domain";
import { ArrowDown, ArrowUp } from "lucide-react";
import { nextSort, sortField } from "../directory/directory-view.ts";
import styles from "./users-table.module.css";

export interface SortButtonProps {
  field: SortField;
  label: string;
  sort: DirectorySort;
  onSort: (sort: DirectorySort) => void;
}

/** What stands in a column's head; pressed, it sorts by its column, and again the other way round. */
export function SortButton({ field, label, sort, onSort }: SortButtonProps) {
  const Arrow = sort.startsWith("-") ? ArrowDown : ArrowUp;
  return (
    <button
      className={styles.sort}
      data-sorted={sortField(sort) === field || undefined}
      type="button"
      onClick={() => onSort(nextSort(sort, field))}
    >
      {label}
      <Arrow aria-hidden size={12} strokeWidth={2} />
    </button>
  );
}

/** For `aria-sort`. */
export function sortOrder(sort: DirectorySort, field: SortField | undefined) {
  if (sortField(sort) !== field) return undefined;
  return sort.startsWith("-") ? "descending" : "ascending";
}
