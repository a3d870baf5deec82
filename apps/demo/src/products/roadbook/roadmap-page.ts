import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { type Horizon, type Plan, roadmap } from "./roadmap.ts";

export function roadmapPage(page: Page): Html {
  const main = html`<header class="page-head">
      <h1>Roadmap</h1>
      <p class="lead">What we do now, what comes next, and what can wait. All of it is made up.</p>
    </header>
    <div class="board">${roadmap.map(column)}</div>`;
  return shell(page, { title: "Roadmap", main });
}

function column({ name, when, plans }: Horizon): Html {
  const id = `horizon-${name.toLowerCase()}`;
  return html`<section class="column" aria-labelledby="${id}">
      <h2 id="${id}">${name} <span class="muted">${when}</span></h2>
      <ul>${plans.map(card)}</ul>
    </section>`;
}

function card({ title, summary, team, steps }: Plan): Html {
  return html`<li class="card plan">
        <h3>${title}</h3>
        <p>${summary}</p>
        <p class="plan-foot"><span class="team">${team}</span>${
          steps ? html`<span class="muted figures">${steps[0]} of ${steps[1]} steps</span>` : ""
        }</p>
      </li>`;
}
