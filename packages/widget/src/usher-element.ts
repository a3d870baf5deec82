import type { ComponentType } from "react";
import type { Mounted } from "./mount-part.tsx";
import type { PartProps } from "./props.ts";

// On a server there are no elements; importing this there must not fail.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** The attributes that every element has. */
export const commonAttributes = ["server-url", "token-url", "theme"] as const;

/**
 * A part of Usher as an element, for pages without React. With `token-url` it asks that address of the
 * host for an embed token (POST, answered by `{ "token": "…" }`); a `getToken` property does the same in
 * code; with neither, the session cookie of the server's own origin is used. Fires `usher-access-ended`.
 */
export abstract class UsherElement<Props extends PartProps = PartProps> extends Base {
  #getToken: (() => Promise<string>) | undefined;
  // Made once: the part starts anew when it is handed another function.
  readonly #askHost = () => requestToken(this.getAttribute("token-url") ?? "");
  readonly #tellHost = () => {
    this.dispatchEvent(new CustomEvent("usher-access-ended", { bubbles: true, composed: true }));
  };
  #mounted: Mounted<Props> | undefined;

  /** Loads the component that is shown; only what is on a page is loaded. */
  protected abstract load(): Promise<ComponentType<Props>>;

  /** The component's props by the element's attributes, or null while an attribute is missing. */
  protected abstract propsFrom(common: PartProps): Props | null;

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
    const [{ mountPart }, View] = await Promise.all([import("./mount-part.tsx"), this.load()]);
    if (!this.isConnected || this.#mounted) return;
    this.#mounted = mountPart(this.shadowRoot ?? this.attachShadow({ mode: "open" }), View);
    this.#render();
  }

  #render(): void {
    const serverUrl = this.getAttribute("server-url");
    if (!serverUrl) return;
    const theme = this.getAttribute("theme");
    const props = this.propsFrom({
      serverUrl,
      getToken: this.#getToken ?? (this.hasAttribute("token-url") ? this.#askHost : undefined),
      theme: theme === "light" || theme === "dark" ? theme : "system",
      onAccessEnded: this.#tellHost,
    });
    if (props) this.#mounted?.render(props);
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
