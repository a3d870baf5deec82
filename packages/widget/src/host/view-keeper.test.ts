import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PanelView } from "./view.ts";
import { createViewKeeper } from "./view-keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function keep(first: PanelView = {}) {
  const told: [PanelView, "step" | "in place"][] = [];
  const shown: PanelView[] = [];
  const keeper = createViewKeeper(first, {
    show: (view) => shown.push(view),
    tell: (view, step) => told.push([view, step ? "step" : "in place"]),
  });
  function type(text: string): void {
    for (let end = 1; end <= text.length; end++) {
      keeper.go({ search: text.slice(0, end) }, "typed");
      vi.advanceTimersByTime(50);
    }
  }
  return { keeper, told, shown, type };
}

test("a search is told once typing pauses, as one step however long it is typed at", () => {
  const { told, shown, type } = keep();
  type("ada");
  expect(shown.at(-1)).toEqual({ search: "ada" });
  expect(told).toEqual([]);
  vi.advanceTimersByTime(200);
  type("ada b");
  vi.advanceTimersByTime(200);
  expect(told).toEqual([
    [{ search: "ada" }, "step"],
    [{ search: "ada b" }, "in place"],
  ]);
});

test("an emptied search is told at once, and is no step of its own", () => {
  const { keeper, told } = keep({ search: "ada" });
  keeper.go({ search: undefined }, "typed");
  vi.advanceTimersByTime(0);
  expect(told).toEqual([[{ search: undefined }, "in place"]]);
});

test("whoever goes elsewhere before typing paused comes back to the search", () => {
  const { keeper, told, type } = keep();
  type("ada");
  keeper.go({ user: "1" }, "step");
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([
    [{ search: "ada" }, "step"],
    [{ search: "ada", user: "1" }, "step"],
  ]);
});

test("what is still being typed gives way to Back, and not to a host that says what it was told", () => {
  const { keeper, told, shown, type } = keep();
  keeper.go({ section: "groups" }, "step");
  type("ada");
  expect(keeper.isNews({ section: "groups" })).toBe(false);
  expect(keeper.isNews({})).toBe(true);
  keeper.follow({});
  vi.advanceTimersByTime(1000);
  expect(shown.at(-1)).toEqual({});
  expect(told).toEqual([[{ section: "groups" }, "step"]]);
});
