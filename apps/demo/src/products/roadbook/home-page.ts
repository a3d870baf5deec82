import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { tryThis } from "../../pages/try-this.ts";
import { welcome } from "../../pages/welcome.ts";
import { handbook, type Plan, roadmap } from "./roadmap.ts";

export function homePage(page: Page): Html {
  const main = html`${welcome(page, "Its plans and pages are made up.")}
    <div class="home">
      ${tryThis(page)}
      <div class="home-side">${thisQuarter()}${recentPages()}</div>
    </div>`;
  return shell(page, { title: "Home", main });
}

function thisQuarter(): Html {
  const [now] = roadmap;
  return html`<section class="card" aria-labelledby="quarter">
      <h2 id="quarter">This quarter</h2>
      <ul class="progress-list">${now?.plans.map(progress) ?? ""}</ul>
    </section>`;
}

function progress({ title, team, steps = [0, 1] }: Plan): Html {
  const [done, all] = steps;
  return html`<li>
        <span class="progress-title">${title}</span><span class="muted">${team}</span>
        <progress value="${done}" max="${all}" aria-label="${title}"></progress>
        <span class="muted figures">${done} of ${all}</span>
      </li>`;
}

function recentPages(): Html {
  return html`<section class="card" aria-labelledby="handbook">
      <h2 id="handbook">From the handbook</h2>
      <ul class="pages-list">${handbook.map(
        ({ title, section, changed }) =>
          html`<li><span>${title}<br><span class="muted">${section}</span></span><span class="muted">${changed}</span></li>`,
      )}</ul>
    </section>`;
}
