import { type Html, html } from "../../pages/html.ts";
import { type Page, shell } from "../../pages/shell.ts";
import { composer, thread } from "../../pages/thread.ts";
import { tryThis } from "../../pages/try-this.ts";
import { welcome } from "../../pages/welcome.ts";
import { type Chat, chats, model, suggestions } from "./chats.ts";

export function homePage(page: Page): Html {
  const main = html`${welcome(page, "Its chats and sources are made up.")}
    <div class="home">
      <div class="home-side">
        <section class="card ask" aria-labelledby="ask">
          <h2 id="ask">Ask about anything the company has written down</h2>
          ${composer("Ask Sidedesk")}
          <ul class="suggestions">${suggestions.map((one) => html`<li class="chip">${one}</li>`)}</ul>
        </section>
        <section class="card" aria-labelledby="chats">
          <h2 id="chats">Your chats</h2>
          <ul class="pages-list">${chats.map(line)}</ul>
        </section>
      </div>
      ${tryThis(page)}
    </div>`;
  return shell(page, { title: "Chats", main });
}

function line({ id, title, when, with: source }: Chat): Html {
  return html`<li><span><a class="plain-link" href="/chats/${id}">${title}</a><br><span class="muted">From ${source}</span></span><span class="muted">${when}</span></li>`;
}

export function chatPage(page: Page): Html {
  const chat = chats.find(({ id }) => id === page.parameters.chat);
  const title = chat?.title ?? "This chat is not here";
  const main = html`<p class="trail"><a href="/">Chats</a> <span aria-hidden="true">/</span></p>
    <header class="page-head"><h1>${title}</h1></header>
    ${thread(chat?.messages ?? [], model)}`;
  return shell(page, { title, main });
}
