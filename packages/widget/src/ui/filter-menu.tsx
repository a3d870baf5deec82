import { ChevronDown } from "lucide-react";
import { classNames } from "./class-names.ts";
import styles from "./filter-menu.module.css";
import { lazyPart } from "./lazy-part.tsx";
import { MenuOpener } from "./menu-opener.tsx";

interface FilterOption<Value extends string = string> {
  value: Value;
  label: string;
}

export interface FilterMenuProps<Value extends string = string> {
  label: string;
  selected: readonly Value[];
  onSelectedChange: (selected: Value[]) => void;
  options: readonly FilterOption<Value>[];
}

const FilterMenuPopup = lazyPart(() => import("./filter-menu-popup.tsx"), "FilterMenuPopup");

/** A toolbar's filter: any of several values. Says how many are chosen; stays open while one picks. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { label, selected, onSelectedChange, options } = props;
  return (
    <MenuOpener
      preload={FilterMenuPopup.preload}
      trigger={
        <button
          className={classNames(styles.trigger, selected.length > 0 && styles.active)}
          type="button"
        >
          {label}
          {selected.length > 0 ? <span className={styles.count}>{selected.length}</span> : null}
          <ChevronDown aria-hidden className={styles.chevron} size={16} strokeWidth={1.5} />
        </button>
      }
    >
      {(door) => (
        <FilterMenuPopup
          {...{ door, label, options, selected }}
          onSelectedChange={(chosen) => onSelectedChange(chosen as Value[])}
        />
      )}
    </MenuOpener>
  );
}
