import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { mayWrite } from "./access.ts";
import { collections, type Paper } from "./collections.ts";

export function collectionPage(page: Page): Html {
  const asked = page.parameters.collection ?? "";
  const collection = collections.find(({ id }) => id === asked);
  const papers = collection?.papers ?? [];
  const main = html`<p class="trail"><a href="/">Collections</a> <span aria-hidden="true">/</span></p>
    <header class="page-head">
      <h1>${collection?.name ?? asked}</h1>
      <p class="lead">${collection?.about ?? "This collection has no sample papers."}</p>
    </header>
    <section aria-labelledby="papers">
      <div class="part-head">
        <h2 id="papers">Newest papers</h2>
        <span class="chip">${mayWrite(page) ? "You can read and change them" : "Read-only for you"}</span>
      </div>
      <ul class="card papers">${papers.map(line)}</ul>
    </section>`;
  return shell(page, { title: collection?.name ?? asked, main });
}

function line({ title, authors, year, kind }: Paper): Html {
  return html`<li><div><h3>${title}</h3><p class="muted">${authors}</p></div><span class="muted figures">${kind}, ${year}</span></li>`;
}
