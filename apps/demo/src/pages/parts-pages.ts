import { codeOf, sources } from "./code.ts";
import { type Html, html } from "./html.ts";
import { peoplePage } from "./people-page.ts";
import type { Page } from "./shell.ts";

const tokens = [
  { name: "Its tokens", where: "src/client/token.ts", text: sources.getToken },
  { name: "On the server", where: "src/usher-token.ts", text: sources.token },
];

/** Parts of the panel, composed with React below one provider. */
export function partsPage(page: Page): Html {
  const head = html`<link rel="stylesheet" href="/assets/panel.css">
    <script type="module" src="/assets/people-parts.js"></script>`;
  const { usherUrl } = page.settings;
  const panel = html`<div id="people" data-usher-url="${usherUrl}" data-own-id="${page.me.user.id}"></div>`;
  const where = "src/client/people-parts.tsx";
  const code = [{ name: "In the page", where, text: sources.parts }, ...tokens];
  return peoplePage(page, { head, panel, code: codeOf(page.product, code) });
}

/** The same parts as elements below one provider. */
export function partElementsPage(page: Page): Html {
  const { usherUrl } = page.settings;
  const script = html`<script type="module" src="${usherUrl}/widget/usher.js"></script>`;
  const head = html`${script}
    <script type="module" src="/assets/people-part-elements.js"></script>`;
  const panel = html`<usher-provider server-url="${usherUrl}" token-url="/usher-token" theme="${page.theme}">
  <div class="parts-bar">
    <h1>Team</h1>
    <button type="button" class="button button-quiet" id="own-entry">Your own entry</button>
    <usher-invite-button></usher-invite-button>
  </div>
  <usher-users-table></usher-users-table>
  <usher-user-drawer user-id="${page.me.user.id}"></usher-user-drawer>
</usher-provider>`;
  const where = "src/client/people-part-elements.ts";
  const code = [
    { name: "In the page", where: "HTML", text: `${script.html}\n\n${panel.html}` },
    { name: "Around it", where, text: sources.partElements },
    { name: "On the server", where: "src/usher-token.ts", text: sources.token },
  ];
  return peoplePage(page, { head, panel, code: codeOf(page.product, code) });
}

/** A list that the product draws by itself, over Usher's hooks. */
export function ownPage(page: Page): Html {
  const head = html`<script type="module" src="/assets/people-own.js"></script>`;
  const panel = html`<div id="people" data-usher-url="${page.settings.usherUrl}"></div>`;
  const where = "src/client/people-own.tsx";
  const code = [{ name: "In the page", where, text: sources.own }, ...tokens];
  return peoplePage(page, { head, panel, code: codeOf(page.product, code) });
}
