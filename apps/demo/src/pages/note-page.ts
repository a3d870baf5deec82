import type { Product } from "../products/product.ts";
import { mark } from "./brand.ts";
import { type Html, html } from "./html.ts";

interface Way {
  to: string;
  name: string;
}

export interface Note {
  title: string;
  text: string;
  link: Way;
  /** Another way on, for whom the first one isn't. */
  otherwise?: Way;
}

/** A page that says one thing and offers one way on. */
export function notePage(product: Product | null, { title, text, link, otherwise }: Note): Html {
  return html`<body class="note">
    <main class="card">
      ${mark(product)}
      <h1>${title}</h1>
      <p>${text}</p>
      <p class="note-ways">
        <a class="button" href="${link.to}">${link.name}</a>
        ${otherwise ? html`<a class="button button-quiet" href="${otherwise.to}">${otherwise.name}</a>` : ""}
      </p>
    </main>
  </body>`;
}
