import type { SignInProps } from "../props.ts";
import { connectionAttributes, HostElement } from "./host-element.ts";
import { looksBy, oneOf } from "./looks.ts";
import type { Mounted } from "./mount-part.tsx";
import { lookAttributes } from "./provider-element.ts";

/**
 * `<usher-sign-in sign-in-url="…" organization="…">`: signing in, through your backend's route, or with
 * `server-url` on the server's own origin. Fires `usher-signed-in`.
 */
export class UsherSignInElement extends HostElement {
  static readonly observedAttributes: readonly string[] = [
    ...connectionAttributes,
    ...lookAttributes,
    ...(["sign-in-url", "organization", "signs-in-with", "notice"] as const),
  ];
  #mounted: Mounted | undefined;

  protected putUp(): void {
    void this.#mount();
  }

  protected takeDown(): void {
    this.#mounted?.unmount();
    this.#mounted = undefined;
  }

  async #mount(): Promise<void> {
    const [{ dress, mountAlone }, { SignIn }] = await Promise.all([
      import("./mount-part.tsx"),
      import("../sign-in.tsx"),
    ]);
    if (!this.isConnected || this.#mounted) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    dress(shadow);
    this.#mounted = mountAlone(shadow, SignIn);
    this.draw();
  }

  protected draw(): void {
    const [serverUrl, signInUrl] = [this.text("server-url"), this.text("sign-in-url")];
    if (!serverUrl && !signInUrl) return;
    const props: SignInProps = {
      ...{ serverUrl, signInUrl, messages: this.messages, languages: this.languages },
      language: this.text("language"),
      organization: this.text("organization"),
      ...looksBy((attribute) => this.text(attribute)),
      signsInWith: oneOf(this.text("signs-in-with"), ["either", "email", "username"]),
      notice: oneOf(this.text("notice"), ["accessEnded", "signedOut"]),
      onSignedIn: (result) => this.fire("usher-signed-in", result),
    };
    this.#mounted?.render(props);
  }
}
