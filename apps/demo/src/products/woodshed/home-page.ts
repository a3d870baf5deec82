import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { tryThis } from "../../pages/try-this.ts";
import { welcome } from "../../pages/welcome.ts";
import { machine, type SampleWorkspace, workspaces } from "./workspaces.ts";

export function homePage(page: Page): Html {
  const main = html`${welcome(page, "Its models and answers are made up.")}
    <div class="home">
      <div class="home-side">
        <section aria-labelledby="workspaces">
          <div class="part-head"><h2 id="workspaces">Workspaces</h2></div>
          <ul class="workspaces">${workspaces.map(card)}</ul>
        </section>
        ${thisMachine()}
      </div>
      ${tryThis(page)}
    </div>`;
  return shell(page, { title: "Workspaces", main });
}

function card({ externalId, name, about, model, documents }: SampleWorkspace): Html {
  return html`<li class="card workspace">
            <h3><a class="whole-card" href="/workspaces/${externalId}">${name}</a></h3>
            <p>${about}</p>
            <p class="workspace-foot"><span>${model}</span><span class="figures">${documents.toLocaleString("en")} documents</span></p>
          </li>`;
}

function thisMachine(): Html {
  return html`<section class="card" aria-labelledby="machine">
      <h2 id="machine">This machine</h2>
      <ul class="progress-list wide-bars">${machine.map(
        ({ name, used, all, unit }) => html`<li>
        <span class="progress-title">${name}</span>
        <span class="muted figures">${used.toLocaleString("en")} ${used < all && `of ${all.toLocaleString("en")}`} ${unit}</span>
        <progress value="${used}" max="${all}" aria-label="${name}"></progress>
      </li>`,
      )}</ul>
    </section>`;
}
