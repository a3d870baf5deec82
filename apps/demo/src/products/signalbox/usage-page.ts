import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { days, type Team, teams } from "./traffic.ts";

export function usagePage(page: Page): Html {
  const main = html`<header class="page-head">
      <h1>Usage</h1>
      <p class="lead">Two weeks of requests, and who sent them. All of it is made up.</p>
    </header>
    <div class="usage">
      <section class="card chart" aria-labelledby="requests">
        <h2 id="requests">Requests a day <span class="sheet-more">in thousands</span></h2>
        ${bars()}
      </section>
      <section aria-labelledby="teams">
        <div class="part-head"><h2 id="teams">By team, this month</h2></div>
        <div class="card sheet-place">
          <table class="sheet">
            <thead><tr><th>Team</th><th class="number">Requests</th><th class="number not-narrow">Tokens</th><th class="number">Spent</th></tr></thead>
            <tbody>${teams.map(row)}</tbody>
          </table>
        </div>
      </section>
    </div>`;
  return shell(page, { title: "Usage", main });
}

function bars(): Html {
  const most = Math.max(...days);
  const label = `Fourteen days, from ${Math.min(...days)} to ${most} thousand requests; ${days.at(-1)} thousand today.`;
  return html`<svg class="bars" viewBox="0 0 560 150" role="img" aria-label="${label}">${days.map(
    (count, day) => {
      const height = Math.round((count / most) * 116);
      const x = day * 40 + 5;
      return html`<rect class="${day === days.length - 1 ? "bar-today" : "bar-before"}" x="${x}" y="${126 - height}" width="30" height="${height}" rx="3"/><text x="${x + 15}" y="144">${count}</text>`;
    },
  )}</svg>`;
}

function row({ name, requests, tokens, spent }: Team): Html {
  return html`<tr><th scope="row">${name}</th><td class="number">${requests.toLocaleString("en")}</td><td class="number not-narrow">${tokens}</td><td class="number">${spent}</td></tr>`;
}
