import { type Html, html } from "./html.ts";
import { type Page, shell } from "./shell.ts";

/** One's own account, as a part of Usher's in the product's settings. */
export function accountPage(page: Page): Html {
  const head = html`<link rel="stylesheet" href="/assets/panel.css">
    <script type="module" src="/assets/account.js"></script>`;
  const main = html`<div class="people-bar">
      <p class="trail">Settings <span aria-hidden="true">/</span> Your account</p>
    </div>
    <div class="panel-place"><div data-usher-part="account" data-usher-url="${page.settings.usherUrl}"></div></div>`;
  return shell(page, { title: "Your account", head, main });
}
