import type { Mounted } from "./element-panel.tsx";

const observed = ["server-url", "token-url", "theme"] as const;

// On a server there are no elements; importing this there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * `<usher-user-management server-url="…" token-url="…" theme="light|dark|system">`: the panel for
 * pages without React. With `token-url` it asks that address of the host for an embed token (POST,
 * answered by `{ "token": "…" }`); a `getToken` property does the same in code; with neither, the
 * session cookie of the server's own origin is used. Fires `usher-access-ended`.
 */
export class UsherUserManagementElement extends Base {
  static readonly observedAttributes: readonly string[] = observed;

  #getToken: (() => Promise<string>) | undefined;
  // Made once: the panel starts anew when it is handed another function.
  readonly #askHost = () => requestToken(this.getAttribute("token-url") ?? "");
  readonly #tellHost = () => {
    this.dispatchEvent(new CustomEvent("usher-access-ended", { bubbles: true, composed: true }));
  };
  #mounted: Mounted | undefined;

  get getToken(): (() => Promise<string>) | undefined {
    return this.#getToken;
  }

  set getToken(getToken: (() => Promise<string>) | undefined) {
    this.#getToken = getToken;
    this.#render();
  }

  connectedCallback(): void {
    this.#adoptEarlyProperty();
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

  /** A page may set `getToken` before this script has loaded: then it hides our setter. */
  #adoptEarlyProperty(): void {
    if (!Object.hasOwn(this, "getToken")) return;
    const early = this.getToken;
    Reflect.deleteProperty(this, "getToken");
    this.getToken = early;
  }

  async #mount(): Promise<void> {
    const { mountPanel } = await import("./element-panel.tsx");
    if (!this.isConnected || this.#mounted) return;
    this.#mounted = mountPanel(this.shadowRoot ?? this.attachShadow({ mode: "open" }));
    this.#render();
  }

  #render(): void {
    const serverUrl = this.getAttribute("server-url");
    if (!serverUrl) return;
    const theme = this.getAttribute("theme");
    this.#mounted?.render({
      serverUrl,
      getToken: this.#getToken ?? (this.hasAttribute("token-url") ? this.#askHost : undefined),
      theme: theme === "light" || theme === "dark" ? theme : "system",
      onAccessEnded: this.#tellHost,
    });
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

const tag = "usher-user-management";
const registry = globalThis.customElements;
// Two copies of the script on a page: the first one wins.
if (registry && !registry.get(tag)) registry.define(tag, UsherUserManagementElement);

declare global {
  interface HTMLElementTagNameMap {
    "usher-user-management": UsherUserManagementElement;
  }
}
