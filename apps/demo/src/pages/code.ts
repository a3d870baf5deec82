import { readFileSync } from "node:fs";
import type { Product } from "../products/product.ts";
import { embedPath } from "./addresses.ts";
import { type Html, html } from "./html.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The files as they are on disk: what is shown is what runs. */
export const sources = {
  people: read("client/people.tsx"),
  getToken: read("client/token.ts"),
  element: read("client/people-element.ts"),
  parts: read("client/people-parts.tsx"),
  partElements: read("client/people-part-elements.ts"),
  own: read("client/people-own.tsx"),
  token: read("usher-token.ts"),
};

export interface Snippet {
  name: string;
  where: string;
  text: string;
}

export function codeOf(product: Product, snippets: Snippet[]): Html {
  const { name } = product;
  return html`<section class="code" aria-labelledby="code">
      <h2 id="code">The code for this</h2>
      <p class="muted">All that ${name} wrote for the panel above, read from its own files.
        <a href="${embedPath(product)}">Try other forms, languages and looks</a></p>
      ${snippets.map(
        ({ name: part, where, text }, index) => html`<details ${index === 0 ? html`open` : ""}>
        <summary>${part} <span class="muted">${where}</span></summary>
        <pre tabindex="0" aria-label="${where}"><code>${text}</code></pre>
      </details>`,
      )}
    </section>`;
}
