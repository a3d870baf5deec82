import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { tryThis } from "../../pages/try-this.ts";
import { welcome } from "../../pages/welcome.ts";
import { figures, type Model, models } from "./traffic.ts";

export function modelsPage(page: Page): Html {
  const main = html`${welcome(page, "Its models and figures are made up.")}
    <ul class="figures-row">${figures.map(
      ({ name, value, more }) =>
        html`<li class="card"><p class="sheet-more">${name}</p><p class="figure figures">${value}</p><p class="sheet-more">${more}</p></li>`,
    )}</ul>
    <div class="home">
      <section aria-labelledby="models">
        <div class="part-head"><h2 id="models">Models</h2><a href="/usage">Usage by team</a></div>
        <div class="card sheet-place">
          <table class="sheet">
            <thead><tr><th>Model</th><th>State</th><th class="number">Share</th><th class="number not-narrow">Median</th><th class="not-narrow">Route</th></tr></thead>
            <tbody>${models.map(row)}</tbody>
          </table>
        </div>
      </section>
      ${tryThis(page)}
    </div>`;
  return shell(page, { title: "Models", main });
}

function row({ name, host, state, share, latency, route }: Model): Html {
  const median = latency > 0 ? `${latency.toLocaleString("en")} ms` : "–";
  return html`<tr>
              <th scope="row"><code>${name}</code><br><span class="sheet-more">${host}</span></th>
              <td><span class="state state-${state.toLowerCase()}">${state}</span></td>
              <td class="number">${share} %</td>
              <td class="number not-narrow">${median}</td>
              <td class="not-narrow"><code>${route}</code></td>
            </tr>`;
}
