import { Menu as Base } from "@base-ui/react/menu";
import { classNames } from "./class-names.ts";
import type { MenuEntry, MenuItem } from "./menu.tsx";
import { MenuSurface, type MenuSurfaceProps } from "./menu-surface.tsx";
import popup from "./popup.module.css";

export interface MenuPopupProps extends Omit<MenuSurfaceProps, "children"> {
  items: readonly MenuEntry[];
}

/** The entries of a menu, as a click opens them. */
export function MenuPopup({ items, ...surface }: MenuPopupProps) {
  return (
    <MenuSurface {...surface}>
      {items.map((item, index) =>
        item === "separator" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a separator has nothing but its place
          <Base.Separator key={index} className={popup.separator} />
        ) : (
          <Entry key={item.key} item={item} />
        ),
      )}
    </MenuSurface>
  );
}

function Entry({ item }: { item: MenuItem }) {
  const blocked = Boolean(item.disabledReason);
  return (
    <Base.Item
      className={classNames(popup.item, item.danger && popup.danger)}
      disabled={blocked}
      label={item.label}
      onClick={item.onSelect}
    >
      {item.icon ? <span className={popup.icon}>{item.icon}</span> : null}
      <span className={popup.text}>
        {item.label}
        {blocked ? <span className={popup.reason}>{item.disabledReason}</span> : null}
      </span>
    </Base.Item>
  );
}
