import type { BeforeAnswer, HostHooks, UsherAction, UsherActionDone } from "../host/actions.ts";
import type { HostLanguages, MessageOverrides } from "../messages/host-words.ts";
import type { UsherProviderProps } from "../props.ts";
import { fetchWords } from "./fetch-words.ts";
import { requestToken } from "./request-token.ts";

// On a server there are no elements; importing this there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The attributes that say how the server is reached. */
export const connectionAttributes = ["server-url", "token-url", "language"] as const;

/** What only code can hand over. */
interface Properties extends HostHooks {
  getToken?: (() => Promise<string>) | undefined;
  messages?: MessageOverrides | undefined;
  languages?: HostLanguages | undefined;
}

type PropertyName = keyof Properties;

const propertyNames: readonly PropertyName[] = [
  ...(["getToken", "messages", "languages"] as const),
  ...(["onBeforeAction", "onAction", "beforeActions", "afterActions"] as const),
];

/** What `usher-before-action` carries: a listener may answer, at once or when its promise is done. */
export type BeforeActionDetail = UsherAction & {
  answer: (answer: BeforeAnswer | Promise<BeforeAnswer>) => void;
};

/**
 * What every element of Usher has in common. With `token-url` it asks that address of the host for an embed
 * token (POST, answered by `{ "token": "…" }`); a `getToken` property does the same in code; with neither,
 * the session cookie of the server's own origin is used. Fires `usher-access-ended`, `usher-before-action`
 * and `usher-action`.
 */
export abstract class HostElement extends Base {
  declare getToken: Properties["getToken"];
  declare messages: Properties["messages"];
  declare languages: Properties["languages"];
  declare onBeforeAction: Properties["onBeforeAction"];
  declare onAction: Properties["onAction"];
  declare beforeActions: Properties["beforeActions"];
  declare afterActions: Properties["afterActions"];
  readonly #properties: Record<string, unknown> = {};
  /** The first token, asked for before there was anything to use it. */
  #ahead: { url: string; token: Promise<string> } | undefined;
  // Made once: the part starts anew when it is handed another function.
  readonly #askHost = () => {
    const url = this.getAttribute("token-url") ?? "";
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return ahead?.url === url ? ahead.token : requestToken(url);
  };

  constructor() {
    super();
    for (const name of propertyNames) this.define(name);
  }

  /** Shows what has changed. */
  protected abstract draw(): void;

  /** Called when it is on the page, and again when it is back after `takeDown`. */
  protected abstract putUp(): void;

  protected abstract takeDown(): void;

  connectedCallback(): void {
    this.putUp();
  }

  /** Moving a node disconnects it for a moment; only what stays away is taken down. */
  disconnectedCallback(): void {
    queueMicrotask(() => this.isConnected || this.takeDown());
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  /** A property that shows at once; what a page set before this script had loaded is kept. */
  protected define(name: string, show = () => this.draw()): void {
    const early = Object.getOwnPropertyDescriptor(this, name)?.value;
    if (early !== undefined) this.#properties[name] = early;
    Object.defineProperty(this, name, {
      configurable: true,
      enumerable: true,
      get: () => this.#properties[name],
      set: (value) => {
        this.#properties[name] = value;
        show();
      },
    });
  }

  protected text(attribute: string): string | undefined {
    return this.getAttribute(attribute) || undefined;
  }

  protected fire(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** How the server is reached, or null as long as the element doesn't say where it is. */
  protected connection(): UsherProviderProps | null {
    const serverUrl = this.text("server-url");
    if (!serverUrl) return null;
    const { messages, languages, getToken } = this;
    return {
      serverUrl,
      messages,
      languages,
      getToken: getToken ?? (this.hasAttribute("token-url") ? this.#askHost : undefined),
      language: this.text("language"),
      ...this.#hooks(),
    };
  }

  /** Asks for what the first call and the first words need, while the code for them is on its way. */
  protected askAhead(): void {
    if (!this.languages) fetchWords(this.text("language"));
    const url = this.text("token-url");
    if (!url || url === this.#ahead?.url || this.getToken || !this.text("server-url")) return;
    const token = requestToken(url);
    // Whoever uses it says so.
    token.catch(() => {});
    this.#ahead = { url, token };
  }

  #hooks(): Partial<UsherProviderProps> {
    return {
      ...{ beforeActions: this.beforeActions, afterActions: this.afterActions },
      onAccessEnded: () => this.fire("usher-access-ended"),
      onAction: (done: UsherActionDone) => {
        this.onAction?.(done);
        this.fire("usher-action", done);
      },
      onBeforeAction: async (action: UsherAction) =>
        (await this.onBeforeAction?.(action)) ?? (await this.#askListeners(action)),
    };
  }

  /** Every listener may answer; the first that has something against it counts. */
  async #askListeners(action: UsherAction): Promise<BeforeAnswer> {
    const answers: (BeforeAnswer | Promise<BeforeAnswer>)[] = [];
    this.fire("usher-before-action", {
      ...action,
      answer: (given: BeforeAnswer | Promise<BeforeAnswer>) => answers.push(given),
    });
    for (const answer of answers) {
      const given = await answer;
      if (given) return given;
    }
    return null;
  }
}
