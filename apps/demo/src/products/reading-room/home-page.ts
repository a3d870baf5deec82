import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { tryThis } from "../../pages/try-this.ts";
import { welcome } from "../../pages/welcome.ts";
import { mayWrite } from "./access.ts";
import { type Collection, collections } from "./collections.ts";

export function homePage(page: Page): Html {
  const main = html`${welcome(page, "Its papers and their authors are made up.")}
    <div class="home">
      <section aria-labelledby="collections">
        <div class="part-head">
          <h2 id="collections">Collections</h2>
          <span class="chip">${mayWrite(page) ? "You can read and change them" : "Read-only for you"}</span>
        </div>
        <ul class="shelf">${collections.map(card)}</ul>
      </section>
      ${tryThis(page)}
    </div>`;
  return shell(page, { title: "Collections", main });
}

function card({ id, name, about, holds, papers }: Collection): Html {
  const [newest] = papers;
  return html`<li class="card collection">
          <h3><a class="whole-card" href="/collections/${id}">${name}</a></h3>
          <p>${about}</p>
          <p class="collection-foot"><span class="figures">${holds} papers</span>${
            newest ? html`<span>Newest: <cite>${newest.title}</cite></span>` : ""
          }</p>
        </li>`;
}
