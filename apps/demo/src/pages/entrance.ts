import type { Product } from "../products/product.ts";
import { brand } from "./brand.ts";
import { elsewhere } from "./elsewhere.ts";
import { type Html, html } from "./html.ts";
import { themeSwitch } from "./theme-switch.ts";
import type { Stage } from "./whole-page.ts";

/** A product's entrance, as its own users know it: the poster, and the door beside it. */
export function entrance(stage: Stage & { product: Product }, inside: Html): Html {
  const { product } = stage;
  return html`<body class="entrance">
    <header class="poster">
      <p class="brand">${brand(product)}</p>
      <div>
        <p class="slogan">${product.slogan}</p>
        <p class="slogan-more">${product.about}</p>
      </div>
      ${product.picture}
    </header>
    <main class="door">
      <div class="door-inside">
        ${inside}
      </div>
      <footer class="door-bar">
        ${elsewhere(stage.settings, "others")}
        ${themeSwitch(stage.theme)}
      </footer>
    </main>
  </body>`;
}
