import type { Product } from "../products/product.ts";
import { signInPath } from "./addresses.ts";
import { entrance } from "./entrance.ts";
import { type Html, html } from "./html.ts";
import { type Stage, wholePage } from "./whole-page.ts";

/** A product's entrance with Usher's sign-in in it, which asks for a code or a new password too. */
export function signInPartPage(stage: Stage & { product: Product }): Html {
  const { product, settings, theme } = stage;
  const signsInWith = product.signsInWith === "E-mail" ? "email" : "username";
  const head = html`<script type="module" src="${settings.usherUrl}/widget/usher.js"></script>
    <script type="module" src="/assets/sign-in-part.js"></script>`;
  const body = entrance(
    stage,
    html`<usher-sign-in sign-in-url="/usher-sign-in" organization="${product.organization}" signs-in-with="${signsInWith}" theme="${theme}"></usher-sign-in>
        <p class="muted door-foot"><a href="${signInPath(product)}">Use ${product.name}'s own form</a></p>`,
  );
  return wholePage(stage, { title: "Sign in", head, body });
}
