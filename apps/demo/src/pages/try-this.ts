import { type Html, html } from "./html.ts";
import type { Page } from "./shell.ts";

export interface Step {
  deed: Html;
  hint: Html;
}

/** The way through the demo, for somebody who sees it for the first time. */
export function tryThis(page: Page): Html {
  const { administrator, other } = page.product.steps;
  const mayLook = page.me.permissions.includes("users:read");
  const steps = mayLook ? administrator(page) : other;
  return html`<section class="card try" aria-labelledby="try">
      <h2 id="try">Try this</h2>
      <ol>${steps.map(({ deed, hint }) => html`<li><strong>${deed}</strong><span>${hint}</span></li>`)}</ol>
      ${mayLook && start(page)}
    </section>`;
}

function start({ settings, product }: Page): Html {
  return html`<p class="try-start">
        <a class="button" href="/settings/people">Open ${product.people}</a>
        <a class="button button-quiet" href="${settings.inboxUrl}" target="_blank">Open the inbox</a>
      </p>`;
}
