import type { Theme } from "../theme.ts";
import { codeOf, sources } from "./code.ts";
import { type Html, html } from "./html.ts";
import { type Page, shell } from "./shell.ts";

/** The panel as a React component. */
export function reactPage(page: Page): Html {
  const head = html`<link rel="stylesheet" href="/assets/panel.css">
    <script type="module" src="/assets/people.js"></script>`;
  const panel = html`<div id="people" data-usher-url="${page.settings.usherUrl}"></div>`;
  const code = [
    { name: "In the page", where: "src/client/people.tsx", text: sources.people },
    { name: "Its tokens", where: "src/client/token.ts", text: sources.getToken },
    { name: "On the server", where: "src/usher-token.ts", text: sources.token },
  ];
  return peoplePage(page, { head, panel, code: codeOf(page.product, code) });
}

/** The panel as a custom element, in a page without React. */
export function elementPage(page: Page): Html {
  const { usherUrl } = page.settings;
  const panel = element(usherUrl, page.theme);
  const script = html`<script type="module" src="${usherUrl}/widget/usher.js"></script>`;
  const head = html`${script}
    <script type="module" src="/assets/people-element.js"></script>`;
  const written = `${script.html}\n\n${panel.html}`;
  const code = [
    { name: "In the page", where: "HTML", text: written },
    { name: "Around it", where: "src/client/people-element.ts", text: sources.element },
    { name: "On the server", where: "src/usher-token.ts", text: sources.token },
  ];
  return peoplePage(page, { head, panel, code: codeOf(page.product, code) });
}

function element(usherUrl: string, theme: Theme): Html {
  return html`<usher-user-management
  server-url="${usherUrl}"
  token-url="/usher-token"
  theme="${theme}"
  heading-level="1"
></usher-user-management>`;
}

/** The panel in the page, what it needs there, and the code of both. */
interface Panel {
  head: Html;
  panel: Html;
  code: Html;
}

export function peoplePage(page: Page, { head, panel, code }: Panel): Html {
  const main = html`<div class="people-bar">
      <p class="trail">Settings <span aria-hidden="true">/</span> ${page.product.people}</p>
      <nav class="forms" aria-label="How the panel is embedded">
        ${form(page.path, "/settings/people", "React component")}
        ${form(page.path, "/settings/people/element", "Custom element")}
        ${form(page.path, "/settings/people/parts", "Parts")}
        ${form(page.path, "/settings/people/part-elements", "Parts as elements")}
        ${form(page.path, "/settings/people/own", "Drawn by us")}
      </nav>
    </div>
    <div class="panel-place">${panel}</div>
    ${code}`;
  return shell(page, { title: page.product.people, head, main });
}

function form(path: string, to: string, name: string): Html {
  return html`<a href="${to}" ${path === to ? html`aria-current="true"` : ""}>${name}</a>`;
}
