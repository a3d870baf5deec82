import type { Settings } from "../settings.ts";
import { type Html, html } from "./html.ts";
import { icons } from "./icons.ts";

/** The other parts of the demo; from within a product the other products too. */
export function elsewhere({ inboxUrl, usherUrl }: Settings, others?: "others"): Html {
  return html`<nav class="elsewhere" aria-label="Elsewhere in the demo">
      ${others ? html`<a href="/products" title="Other products">${icons.products}Other products</a>` : ""}
      <a href="${inboxUrl}" target="_blank" title="Inbox">${icons.away}Inbox</a>
      <a href="${usherUrl}/users" target="_blank" title="Usher console">${icons.away}Usher console</a>
    </nav>`;
}
