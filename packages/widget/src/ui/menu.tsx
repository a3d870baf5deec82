import type { ReactElement, ReactNode } from "react";
import { lazyPart } from "./lazy-part.tsx";
import { MenuOpener, type Point } from "./menu-opener.tsx";

export interface MenuItem {
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
  trigger: ReactElement;
  /** Opens it at a pointer's position (`clientX`, `clientY`) for as long as this is set. */
  at?: Point | null | undefined;
  /** Told when a menu opened by `at` closes: set `at` back to null. */
  onAtClose?: (() => void) | undefined;
  align?: "start" | "end" | undefined;
}

const MenuPopup = lazyPart(() => import("./menu-popup.tsx"), "MenuPopup");

/** The deeds one may do to one thing, from its ⋯ button or a right click. */
export function Menu({ label, items, trigger, at, onAtClose, align }: MenuProps) {
  return (
    <MenuOpener at={at} preload={MenuPopup.preload} trigger={trigger} onAtClose={onAtClose}>
      {(door) => <MenuPopup align={align} door={door} items={items} label={label} />}
    </MenuOpener>
  );
}
