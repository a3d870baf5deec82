import type { BeforeActionDetail } from "./elements/host-element.ts";
import { elementOf, type UsherElement } from "./elements/part-element.ts";
import { UsherProviderElement } from "./elements/provider-element.ts";
import { UsherSignInElement } from "./elements/sign-in-element.ts";
import type { UsherActionDone } from "./host/actions.ts";
import type { PanelView } from "./host/view.ts";
import type { PartKind } from "./parts/part-kind.ts";
import { parts } from "./parts/parts.ts";
import type { SignInResult } from "./props.ts";

export type { UsherElement, UsherProviderElement, UsherSignInElement };

/** `UsersTable` is `users-table`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? "" : "-"}${Kebab<Rest>}`
  : "";

/** Every part by its tag: `UsersTable` is `<usher-users-table>`. */
type PartTags = { [Name in keyof typeof parts as `usher-${Kebab<Name>}`]: UsherElement };

const tagOf = (name: string) =>
  `usher${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

// Two copies of the script on a page: the first one wins.
function define(tag: string, Element: () => CustomElementConstructor): void {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, Element());
}

// The provider before what looks for it.
define("usher-provider", () => UsherProviderElement);
define("usher-sign-in", () => UsherSignInElement);
for (const [name, kind] of Object.entries(parts))
  define(tagOf(name), () => elementOf(kind as PartKind<object>));

declare global {
  interface HTMLElementEventMap {
    "usher-access-ended": CustomEvent<undefined>;
    "usher-before-action": CustomEvent<BeforeActionDetail>;
    "usher-action": CustomEvent<UsherActionDone>;
    "usher-view-change": CustomEvent<PanelView>;
    "usher-close": CustomEvent<undefined>;
    "usher-signed-in": CustomEvent<SignInResult>;
  }
  interface HTMLElementTagNameMap extends PartTags {
    "usher-provider": UsherProviderElement;
    "usher-sign-in": UsherSignInElement;
  }
}
