import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import styles from "./filter-menu.module.css";
import type { FilterMenuProps } from "./filter-menu.tsx";
import { useUiLabels } from "./labels.tsx";
import type { MenuDoor } from "./menu-opener.tsx";
import { MenuSurface } from "./menu-surface.tsx";
import popup from "./popup.module.css";

/** The values to choose from. */
export function FilterMenuPopup({ door, ...props }: FilterMenuProps & { door: MenuDoor }) {
  const { label, selected, onSelectedChange, options } = props;
  const labels = useUiLabels();
  function toggle(value: string, on: boolean) {
    // In the order of the options, so that the same choice is always the same list.
    const wanted = new Set(on ? [...selected, value] : selected.filter((one) => one !== value));
    onSelectedChange(options.map((option) => option.value).filter((one) => wanted.has(one)));
  }
  return (
    <MenuSurface align="start" door={door} label={label}>
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
    </MenuSurface>
  );
}
