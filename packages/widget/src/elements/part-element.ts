import type { Slots } from "../host/slots.ts";
import type { PanelView } from "../host/view.ts";
import type { PartKind } from "../parts/part-kind.ts";
import type { PartProps, ViewProps } from "../props.ts";
import { connectionAttributes, HostElement } from "./host-element.ts";
import { looksBy, oneOf } from "./looks.ts";
import type { Mounted } from "./mount-part.tsx";
import {
  findProvider,
  lookAttributes,
  onProviderArrival,
  type UsherProviderElement,
} from "./provider-element.ts";

/** The attributes of every part. */
const commonAttributes = [
  ...connectionAttributes,
  ...lookAttributes,
  ...(["routing", "routing-key", "provider"] as const),
];

/**
 * A part of Usher as an element, for pages without React, in a shadow root of its own. Below a
 * `<usher-provider>`, or with the id of one in `provider`, it shares that one's connection and takes over
 * its looks and slots. Children with `slot="usher-header"` and `slot="usher-empty"` stand in place of what
 * the part has there. Fires `usher-view-change` besides.
 */
export abstract class UsherElement extends HostElement {
  declare view: PanelView | undefined;
  declare slots: Slots | undefined;
  #provider: UsherProviderElement | null = null;
  #mounted: Mounted | undefined;
  #waiting: (() => void) | undefined;

  protected abstract readonly kind: PartKind<object>;

  constructor() {
    super();
    this.define("view");
    this.define("slots");
  }

  protected putUp(): void {
    const provider = findProvider(this);
    if (this.#mounted && provider === this.#provider) return;
    this.takeDown();
    this.#provider = provider;
    // One that is named may come later.
    if (!provider) this.#waiting = onProviderArrival(() => this.putUp());
    if (provider || !this.hasAttribute("provider")) void this.#mount();
  }

  protected takeDown(): void {
    this.#waiting?.();
    this.#mounted?.unmount();
    this.#mounted = undefined;
    this.#provider = null;
  }

  override attributeChangedCallback(name?: string): void {
    if (name === "provider" && this.isConnected) this.putUp();
    this.draw();
  }

  async #mount(): Promise<void> {
    const provider = this.#provider;
    if (!provider) this.askAhead();
    const [{ dress, mountPart }] = await Promise.all([
      import("./mount-part.tsx"),
      this.kind.load(),
    ]);
    if (!this.isConnected || this.#mounted || provider !== this.#provider) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    dress(shadow);
    this.#mounted = provider
      ? provider.place(shadow, this.kind, () => this.draw())
      : mountPart(shadow, this.kind);
    this.draw();
  }

  protected draw(): void {
    if (!this.#mounted) return;
    const connection = this.#provider ? {} : this.connection();
    const own = this.#own();
    if (connection && own) this.#mounted.render({ ...connection, ...this.#look(), ...own });
  }

  #own(): object | null {
    const { read } = this.kind;
    if (!read) return {};
    return read({
      text: (attribute) => this.text(attribute),
      has: (attribute) => this.hasAttribute(attribute),
      close: () => {
        this.removeAttribute("open");
        this.fire("usher-close");
      },
    });
  }

  #look(): Omit<PartProps, "serverUrl"> & ViewProps {
    return {
      ...looksBy((attribute) => this.#shared(attribute)),
      headingLevel: oneOf(this.#shared("heading-level"), levels),
      slots: this.slots ?? this.#provider?.slots,
      whenDenied: oneOf(this.#shared("when-denied"), ["explain", "nothing"] as const),
      routing: oneOf(this.text("routing"), routings),
      routingKey: this.text("routing-key"),
      view: this.view,
      onViewChange: (view) => this.fire("usher-view-change", view),
    };
  }

  /** An attribute of its own, or else its provider's. */
  #shared(attribute: string): string | undefined {
    return this.text(attribute) ?? this.#provider?.getAttribute(attribute) ?? undefined;
  }
}

const routings = ["none", "search", "hash"] as const;
const levels = [1, 2, 3, 4, 5, 6] as const;

/** The element of one part. */
export function elementOf(kind: PartKind<object>): CustomElementConstructor {
  return class extends UsherElement {
    static readonly observedAttributes: readonly string[] = [
      ...commonAttributes,
      ...(kind.attributes ?? []),
    ];
    protected readonly kind = kind;
  };
}
