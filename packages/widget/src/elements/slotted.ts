import type { Slots } from "../host/slots.ts";

/** The places of a part that a child of its element can take: `<div slot="usher-header">`. */
const places = { header: "usher-header", emptyState: "usher-empty" } as const;

type Place = keyof typeof places;

/** What the page puts into an element: by its `slots` property, and by children that name a place. */
export class Slotted {
  readonly #element: HTMLElement;
  readonly #watch: MutationObserver;
  // Made once each: another one would be another place.
  readonly #made: Partial<Record<Place, HTMLSlotElement>> = {};
  #latest: { given: Slots | undefined; named: string; slots: Slots } | undefined;

  /** `changed` is told when children come, go or name another place. */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#watch = new MutationObserver(changed);
  }

  watch(): void {
    const what = { childList: true, subtree: true, attributeFilter: ["slot"] };
    this.#watch.observe(this.#element, what);
  }

  stop(): void {
    this.#watch.disconnect();
  }

  /** The same object as long as nothing has changed, so that nothing is drawn anew. */
  read(given: Slots | undefined): Slots | undefined {
    const taken = (Object.keys(places) as Place[]).filter((place) => this.#has(place));
    const named = taken.join();
    if (named === "") return given;
    const latest = this.#latest;
    if (latest && latest.given === given && latest.named === named) return latest.slots;
    const own = Object.fromEntries(taken.map((place) => [place, this.#slot(place)]));
    const slots = { ...given, ...own };
    this.#latest = { given, named, slots };
    return slots;
  }

  #has(place: Place): boolean {
    return [...this.#element.children].some((child) => child.slot === places[place]);
  }

  #slot(place: Place): HTMLSlotElement {
    const slot = this.#made[place] ?? document.createElement("slot");
    slot.name = places[place];
    this.#made[place] = slot;
    return slot;
  }
}
