import { Menu as Base } from "@base-ui/react/menu";
import { Check, ChevronDown } from "lucide-react";
import { classNames } from "./class-names.ts";
import styles from "./filter-menu.module.css";
import { useUiLabels } from "./labels.tsx";
import popup from "./popup.module.css";
import { usePortalContainer } from "./portal.tsx";

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

/** A toolbar's filter: any of several values. Says how many are chosen; stays open while one picks. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { label, selected, onSelectedChange, options } = props;
  const container = usePortalContainer();
  const labels = useUiLabels();
  function toggle(value: Value, on: boolean) {
    // In the order of the options, so that the same choice is always the same list.
    const wanted = new Set(on ? [...selected, value] : selected.filter((one) => one !== value));
    onSelectedChange(options.map((option) => option.value).filter((one) => wanted.has(one)));
  }
  return (
    <Base.Root modal={false}>
      <Base.Trigger className={classNames(styles.trigger, selected.length > 0 && styles.active)}>
        {label}
        {selected.length > 0 ? <span className={styles.count}>{selected.length}</span> : null}
        <ChevronDown aria-hidden className={styles.chevron} size={16} strokeWidth={1.5} />
      </Base.Trigger>
      <Base.Portal container={container}>
        <Base.Positioner
          align="start"
          className={popup.positioner}
          collisionBoundary={container ?? undefined}
          sideOffset={4}
        >
          <Base.Popup aria-label={label} className={popup.popup}>
            {options.map((option) => (
              <Base.CheckboxItem
                key={option.value}
                checked={selected.includes(option.value)}
                className={popup.item}
                closeOnClick={false}
                onCheckedChange={(on) => toggle(option.value, on)}
              >
                <span className={styles.box}>
                  <Base.CheckboxItemIndicator className={styles.tick}>
                    <Check aria-hidden size={12} strokeWidth={2.5} />
                  </Base.CheckboxItemIndicator>
                </span>
                <span className={popup.text}>{option.label}</span>
              </Base.CheckboxItem>
            ))}
            {selected.length > 0 ? (
              <>
                <Base.Separator className={popup.separator} />
                <Base.Item className={popup.item} onClick={() => onSelectedChange([])}>
                  <span className={popup.text}>{labels.clear}</span>
                </Base.Item>
              </>
            ) : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
