import { beforeEach, expect, test, vi } from "vitest";
import { createTips, type Tip } from "./tips.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

function tipFor(label: string): Tip {
  // All that is asked of an element here is whether it is still in the page.
  return { anchor: { isConnected: true } as Element, label, side: "top" };
}

function shownBy() {
  const shown: (string | null)[] = [];
  return { shown, tips: createTips((tip) => shown.push(tip && String(tip.label))) };
}

const [edit, remove] = [tipFor("Edit"), tipFor("Remove")];

test("a tooltip comes when the pointer rests, and not when it only passes", () => {
  const { tips, shown } = shownBy();
  tips.hover(edit);
  vi.advanceTimersByTime(300);
  tips.leave(edit.anchor);
  tips.hover(remove);
  vi.advanceTimersByTime(399);
  expect(shown).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual(["Remove"]);
});

test("after one tooltip the next comes at once, also from focus", () => {
  const { tips, shown } = shownBy();
  tips.focus(edit);
  tips.leave(edit.anchor);
  tips.hover(remove);
  vi.advanceTimersByTime(0);
  expect(shown).toEqual(["Edit", "Remove"]);
});

test("a tooltip stays while the pointer is over it, and goes soon after", () => {
  const { tips, shown } = shownBy();
  tips.focus(edit);
  tips.leave(edit.anchor);
  tips.stay();
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(["Edit"]);
  tips.leave(edit.anchor);
  vi.advanceTimersByTime(200);
  expect(shown).toEqual(["Edit", null]);
});

test("a pressed element says nothing until the pointer comes back", () => {
  const { tips, shown } = shownBy();
  tips.press(edit.anchor);
  tips.hover(edit);
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual([]);
  tips.leave(edit.anchor);
  tips.hover(edit);
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(["Edit"]);
});

test("a tooltip goes at once with its element, and says what the element says now", () => {
  const { tips, shown } = shownBy();
  const copy = tipFor("Copy");
  tips.focus(copy);
  tips.change({ ...copy, label: "Copied" });
  Object.assign(copy.anchor, { isConnected: false });
  tips.leave(copy.anchor);
  expect(shown).toEqual(["Copy", "Copied", null]);
});
