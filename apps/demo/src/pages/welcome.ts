import { type Html, html } from "./html.ts";
import type { Page } from "./shell.ts";

/** The head of a product's home; `madeUp` says what of it is not real. */
export function welcome({ me, product }: Page, madeUp: string): Html {
  return html`<header class="page-head">
      <p class="eyebrow">${me.organization.name}</p>
      <h1>Welcome back, ${me.user.firstName || me.user.name}</h1>
      <p class="lead">${product.name} is a sample product. ${madeUp} Its people live
        in <strong>Usher</strong>, whose panel is embedded here under Settings.</p>
    </header>`;
}
