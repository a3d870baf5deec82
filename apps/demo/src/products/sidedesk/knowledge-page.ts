import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { type Source, sources } from "./chats.ts";

export function knowledgePage(page: Page): Html {
  const main = html`<header class="page-head">
      <h1>Knowledge</h1>
      <p class="lead">What Sidedesk reads before it answers. All of it is made up.</p>
    </header>
    <div class="card sheet-place">
      <table class="sheet">
        <thead><tr><th>Source</th><th class="not-narrow">Kind</th><th class="number">Pages</th><th>For</th><th class="not-narrow">Last read</th></tr></thead>
        <tbody>${sources.map(row)}</tbody>
      </table>
    </div>`;
  return shell(page, { title: "Knowledge", main });
}

function row({ name, kind, pages, readBy, read }: Source): Html {
  return html`<tr><th scope="row">${name}</th><td class="not-narrow">${kind}</td><td class="number">${pages.toLocaleString("en")}</td><td>${readBy}</td><td class="not-narrow">${read}</td></tr>`;
}
