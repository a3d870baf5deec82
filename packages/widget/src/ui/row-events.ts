import type { KeyboardEvent, MouseEvent } from "react";

/** A press in the row's open menu bubbles here through React, though it is elsewhere in the page. */
export function isInRow(event: MouseEvent): boolean {
  return event.currentTarget.contains(event.target as Element);
}

export function isOnControl(event: MouseEvent): boolean {
  return (event.target as Element).closest("button, a, input, label") !== null;
}

/** Whether text of this row is selected: whoever drags over an address wants to copy it. */
export function hasSelection(event: MouseEvent): boolean {
  const selection = (event.currentTarget.getRootNode() as Document).getSelection?.() ?? null;
  return selection?.type === "Range" && selection.containsNode(event.currentTarget, true);
}

const controls = "button, input[type='checkbox']";

/** Up and Down go to the same control of the row above or below. */
export function moveByArrows(event: KeyboardEvent<HTMLTableRowElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const control = event.target;
  if (!(control instanceof HTMLElement) || !event.currentTarget.contains(control)) return;
  const row = event.currentTarget;
  const next = event.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
  const place = [...row.querySelectorAll<HTMLElement>(controls)].indexOf(control);
  const target = place < 0 ? undefined : next?.querySelectorAll<HTMLElement>(controls)[place];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
