import { Menu as Base } from "@base-ui/react/menu";
import { type ReactElement, type ReactNode, useMemo, useState } from "react";
import { classNames } from "./class-names.ts";
import popup from "./popup.module.css";
import { usePortalContainer } from "./portal.tsx";

interface MenuItem {
  key: string;
  label: string;
  icon?: ReactNode;
  danger?: boolean | undefined;
  /** Why it can't be used now: it stays visible and focusable, with the reason beneath it. */
  disabledReason?: string | null | undefined;
  onSelect: () => void;
}

export type MenuEntry = MenuItem | "separator";

export interface MenuProps {
  /** The menu's accessible name. */
  label: string;
  items: readonly MenuEntry[];
  /** The button that opens it. */
  trigger?: ReactElement | undefined;
  /** Opens it at a pointer's position (`clientX`, `clientY`) for as long as this is set. */
  at?: { x: number; y: number } | null | undefined;
  /** Told when a menu opened by `at` closes: set `at` back to null. */
  onAtClose?: (() => void) | undefined;
  align?: "start" | "end" | undefined;
}

/** The deeds one may do to one thing, from its ⋯ button or a right click. */
export function Menu({ label, items, trigger, at, onAtClose, align = "end" }: MenuProps) {
  const container = usePortalContainer();
  const [pressed, setPressed] = useState(false);
  const point = useMemo(
    () => (at ? { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) } : undefined),
    [at],
  );
  function change(open: boolean) {
    if (!open && at) onAtClose?.();
    setPressed(open && !at);
  }
  return (
    <Base.Root modal={false} open={pressed || Boolean(at)} onOpenChange={change}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal container={container}>
        <Base.Positioner
          align={at ? "start" : align}
          anchor={point}
          className={popup.positioner}
          collisionBoundary={container ?? undefined}
          sideOffset={at ? 0 : 4}
        >
          <Base.Popup aria-label={label} className={popup.popup}>
            {items.map((item, index) =>
              item === "separator" ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a separator has nothing but its place
                <Base.Separator key={index} className={popup.separator} />
              ) : (
                <Entry key={item.key} item={item} />
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
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
