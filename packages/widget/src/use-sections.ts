import type { Me } from "@usher/domain";
import { useView } from "./host/use-view.tsx";
import { type Section, sections } from "./sections.ts";

/** The parts that this person may see, and the one that is open. */
export function useSections(me: Me) {
  const { view, go } = useView();
  const shown = sections.filter((section) => section.shown(me));
  // One that they may not see any more gives way to the first.
  const current: Section | undefined =
    shown.find((section) => section.key === view.section) ?? shown[0];
  return { shown, current, open: (section: string) => go({ section }, "step") };
}
