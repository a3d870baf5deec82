import { handbook, type Plan, roadmap } from "../sample/roadmap.ts";
import { type Html, html } from "./html.ts";
import { type Page, shell } from "./shell.ts";
import { tryThis } from "./try-this.ts";

export function homePage(page: Page): Html {
  const { user, organization } = page.me;
  const main = html`<header class="page-head">
      <p class="eyebrow">${organization.name}</p>
      <h1>Welcome back, ${user.firstName}</h1>
      <p class="lead">Roadbook is a sample product. Its plans and pages are made up. Its people live
        in <strong>Usher</strong>, whose panel is embedded here under Settings.</p>
    </header>
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
