import type { Slots } from "../host/slots.ts";
import type { PartKind } from "../parts/part-kind.ts";
import { connectionAttributes, HostElement } from "./host-element.ts";
import type { Mounted, MountedProvider, Placed } from "./mount-part.tsx";

/** What the parts of a provider take over from it. */
export const lookAttributes = [
  "theme",
  "density",
  "direction",
  "heading-level",
  "when-denied",
] as const;

/** Told of each provider that comes onto the page. */
const arrivals = new Set<() => void>();

export function onProviderArrival(tell: () => void): () => void {
  arrivals.add(tell);
  return () => arrivals.delete(tell);
}

/**
 * `<usher-provider server-url="…" token-url="…">`: one connection, one cache and one live stream for all
 * elements of Usher in it, and for those that name its id. Its `slots` are those of every one that has
 * none of its own. It shows nothing of itself.
 */
export class UsherProviderElement extends HostElement {
  static readonly observedAttributes: readonly string[] = [
    ...connectionAttributes,
    ...lookAttributes,
  ];
  declare slots: Slots | undefined;
  readonly #placed = new Map<ShadowRoot, Placed>();
  readonly #followers = new Set<() => void>();
  #mounted: MountedProvider | undefined;

  constructor() {
    super();
    this.define("slots", () => this.#tellFollowers());
  }

  /** A place for a part, drawn with this connection; `follow` is told when looks or slots change. */
  place(shadow: ShadowRoot, kind: PartKind<object>, follow: () => void): Mounted {
    this.#followers.add(follow);
    return {
      render: (props) => {
        this.#placed.set(shadow, { shadow, kind, props });
        this.draw();
      },
      unmount: () => {
        this.#followers.delete(follow);
        this.#placed.delete(shadow);
        this.draw();
      },
    };
  }

  protected putUp(): void {
    this.style.display ||= "contents";
    for (const tell of [...arrivals]) tell();
    void this.#mount();
  }

  protected takeDown(): void {
    this.#mounted?.unmount();
    this.#mounted = undefined;
  }

  override attributeChangedCallback(): void {
    this.#tellFollowers();
    this.draw();
  }

  #tellFollowers(): void {
    for (const follow of [...this.#followers]) follow();
  }

  async #mount(): Promise<void> {
    this.askAhead();
    const { mountProvider } = await import("./mount-part.tsx");
    if (!this.isConnected || this.#mounted) return;
    this.#mounted = mountProvider();
    this.draw();
  }

  protected draw(): void {
    const connection = this.connection();
    if (connection) this.#mounted?.render(connection, [...this.#placed.values()]);
  }
}

/** The provider of an element: the one it names, or else the nearest it stands in, shadow roots or not. */
export function findProvider(element: HTMLElement): UsherProviderElement | null {
  const named = element.getAttribute("provider");
  if (named) {
    const root = element.getRootNode() as Document | ShadowRoot;
    return asProvider(root.getElementById(named) ?? document.getElementById(named));
  }
  for (let place: Element | null = element; place; place = hostOf(place)) {
    const found = asProvider(place.closest("usher-provider"));
    if (found) return found;
  }
  return null;
}

function asProvider(found: Element | null): UsherProviderElement | null {
  return found instanceof UsherProviderElement ? found : null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
