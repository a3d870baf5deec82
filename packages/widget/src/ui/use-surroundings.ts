import { useLayoutEffect, useState } from "react";

interface Surroundings {
  direction: "ltr" | "rtl";
  font: "host" | "system";
}

/** What browsers compute where a page says nothing of its font. */
const unstyled = /^(?:"?Times(?: New Roman)?"?|serif|-webkit-standard)$/;

/**
 * What the page around the panel says of direction and font, in time for the first paint; the direction
 * again when the page turns around, as it does when its reader changes the language.
 */
export function useSurroundings(node: Element | null): Surroundings {
  const [around, setAround] = useState<Surroundings>({ direction: "ltr", font: "host" });
  useLayoutEffect(() => {
    if (!node) return;
    const read = () => setAround((before) => sameOr(before, surroundingsOf(node)));
    read();
    const turns = new MutationObserver(read);
    for (const root of [document.documentElement, document.body])
      turns.observe(root, { attributeFilter: ["dir"] });
    return () => turns.disconnect();
  }, [node]);
  return around;
}

/** By the parent: the panel's own nodes may already have the font that was chosen for them. */
function surroundingsOf(node: Element): Surroundings {
  const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
  const style = getComputedStyle(parent ?? node);
  return {
    direction: style.direction === "rtl" ? "rtl" : "ltr",
    font: unstyled.test(style.fontFamily) ? "system" : "host",
  };
}

function sameOr(before: Surroundings, now: Surroundings): Surroundings {
  return before.direction === now.direction && before.font === now.font ? before : now;
}
