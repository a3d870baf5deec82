import type { ComponentType } from "react";
import type { BeforeAnswer, HostHooks, UsherAction, UsherActionDone } from "./host/actions.ts";
import type { PanelView } from "./host/view.ts";
import type { HostLanguages, MessageOverrides } from "./messages/host-words.ts";
import type { Mounted } from "./mount-part.tsx";
import type { PartProps, ViewProps } from "./props.ts";

// On a server there are no elements; importing this there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The attributes that every element has. */
export const commonAttributes = [
  "server-url",
  "token-url",
  "theme",
  "density",
  "language",
  "direction",
  "routing",
  "routing-key",
] as const;

/** What only code can hand over. */
interface Properties extends HostHooks {
  getToken?: (() => Promise<string>) | undefined;
  messages?: MessageOverrides | undefined;
  languages?: HostLanguages | undefined;
  view?: PanelView | undefined;
}

type PropertyName = keyof Properties;

const propertyNames: readonly PropertyName[] = [
  ...(["getToken", "messages", "languages", "view"] as const),
  ...(["onBeforeAction", "onAction", "beforeActions", "afterActions"] as const),
];

/** What `usher-before-action` carries: a listener may answer, at once or when its promise is done. */
export interface BeforeActionDetail extends UsherAction {
  answer: (answer: BeforeAnswer | Promise<BeforeAnswer>) => void;
}

/**
 * A part of Usher as an element, for pages without React. With `token-url` it asks that address of the
 * host for an embed token (POST, answered by `{ "token": "…" }`); a `getToken` property does the same in
 * code; with neither, the session cookie of the server's own origin is used. Fires `usher-access-ended`,
 * `usher-before-action`, `usher-action` and `usher-view-change`.
 */
export abstract class UsherElement<Props extends object = PartProps> extends Base {
  declare getToken: Properties["getToken"];
  declare messages: Properties["messages"];
  declare languages: Properties["languages"];
  declare view: Properties["view"];
  declare onBeforeAction: Properties["onBeforeAction"];
  declare onAction: Properties["onAction"];
  declare beforeActions: Properties["beforeActions"];
  declare afterActions: Properties["afterActions"];
  readonly #properties: Properties = {};
  // Made once: the part starts anew when it is handed another function.
  readonly #askHost = () => requestToken(this.getAttribute("token-url") ?? "");
  #mounted: Mounted<Props> | undefined;

  /** Loads the component that is shown; only what is on a page is loaded. */
  protected abstract load(): Promise<ComponentType<Props>>;

  /** The component's props by the element's attributes, or null while an attribute is missing. */
  protected abstract propsFrom(common: PartProps & ViewProps): Props | null;

  /** Whether it is said where to ask; nothing is shown before. */
  protected hasAddress(): boolean {
    return Boolean(this.getAttribute("server-url"));
  }

  constructor() {
    super();
    for (const name of propertyNames) this.#define(name);
  }

  connectedCallback(): void {
    void this.#mount();
  }

  /** Moving a node disconnects it for a moment; only what stays away is taken down. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#mounted?.unmount();
      this.#mounted = undefined;
    });
  }

  attributeChangedCallback(): void {
    this.#render();
  }

  /** A property that shows at once; what a page set before this script had loaded is kept. */
  #define(name: PropertyName): void {
    const early = Object.getOwnPropertyDescriptor(this, name)?.value;
    if (early !== undefined) Object.assign(this.#properties, { [name]: early });
    Object.defineProperty(this, name, {
      configurable: true,
      enumerable: true,
      get: () => this.#properties[name],
      set: (value) => {
        Object.assign(this.#properties, { [name]: value });
        this.#render();
      },
    });
  }

  async #mount(): Promise<void> {
    const [{ mountPart }, View] = await Promise.all([import("./mount-part.tsx"), this.load()]);
    if (!this.isConnected || this.#mounted) return;
    this.#mounted = mountPart(this.shadowRoot ?? this.attachShadow({ mode: "open" }), View);
    this.#render();
  }

  #render(): void {
    if (!this.hasAddress() || !this.#mounted) return;
    const props = this.propsFrom({
      serverUrl: this.getAttribute("server-url") ?? "",
      ...this.#words(),
      ...this.#look(),
      ...this.#hooks(),
    });
    if (props) this.#mounted.render(props);
  }

  #words(): Partial<PartProps & ViewProps> {
    const { messages, languages, view, getToken } = this.#properties;
    return {
      ...{ messages, languages, view },
      getToken: getToken ?? (this.hasAttribute("token-url") ? this.#askHost : undefined),
      language: this.getAttribute("language") ?? undefined,
    };
  }

  #look(): Partial<PartProps & ViewProps> {
    return {
      theme: this.choice("theme", ["light", "dark", "system", "host"]),
      density: this.choice("density", ["comfortable", "compact"]),
      direction: this.choice("direction", ["ltr", "rtl"]),
      routing: this.choice("routing", ["none", "search", "hash"]),
      routingKey: this.getAttribute("routing-key") ?? undefined,
    };
  }

  #hooks(): Partial<PartProps & ViewProps> {
    const { beforeActions, afterActions, onBeforeAction, onAction } = this.#properties;
    return {
      ...{ beforeActions, afterActions },
      onAccessEnded: () => this.#fire("usher-access-ended", undefined),
      onViewChange: (view) => this.#fire("usher-view-change", view),
      onAction: (done: UsherActionDone) => {
        onAction?.(done);
        this.#fire("usher-action", done);
      },
      onBeforeAction: async (action: UsherAction) =>
        (await onBeforeAction?.(action)) ?? (await this.#askListeners(action)),
    };
  }

  /** Every listener may answer; the first that has something against it counts. */
  async #askListeners(action: UsherAction): Promise<BeforeAnswer> {
    const answers: (BeforeAnswer | Promise<BeforeAnswer>)[] = [];
    this.#fire("usher-before-action", {
      ...action,
      answer: (given: BeforeAnswer | Promise<BeforeAnswer>) => answers.push(given),
    });
    for (const answer of answers) {
      const given = await answer;
      if (given) return given;
    }
    return null;
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The value of an attribute that has one of these. */
  protected choice<Value extends string>(
    attribute: string,
    values: readonly Value[],
  ): Value | undefined {
    const given = this.getAttribute(attribute);
    return values.find((value) => value === given);
  }
}

async function requestToken(tokenUrl: string): Promise<string> {
  const response = await fetch(tokenUrl, {
    method: "POST",
    credentials: "same-origin",
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`${tokenUrl} answered ${response.status} instead of a token.`);
  const answer: { token?: unknown } = await response.json();
  if (typeof answer.token !== "string") throw new Error(`${tokenUrl} answered without a token.`);
  return answer.token;
}
