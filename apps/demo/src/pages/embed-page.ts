import { administratorOf, products } from "../products/products.ts";
import { brand } from "./brand.ts";
import { elsewhere } from "./elsewhere.ts";
import { type Html, html } from "./html.ts";
import { themeSwitch } from "./theme-switch.ts";
import { type Stage, wholePage } from "./whole-page.ts";

/** Every way to embed the panel, live, with the code for it. Its script draws what is in the middle. */
export function embedPage(stage: Stage): Html {
  const head = html`<link rel="stylesheet" href="/assets/panel.css">
    <script type="module" src="/assets/embed.js"></script>`;
  const { usherUrl } = stage.settings;
  const body = html`<body class="front embed">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="front-bar"><a class="brand" href="/products">${brand(null)}</a>${themeSwitch(stage.theme)}</header>
    <main id="main" tabindex="-1">
      <header class="front-head">
        <h1>Embed it your way.</h1>
        <p class="lead">Choose, watch the panel follow, and copy the code for exactly that.</p>
      </header>
      <div id="embed" data-usher-url="${usherUrl}" data-products="${JSON.stringify(samples())}"></div>
    </main>
    <footer class="front-foot"><p class="muted">Sample data, which your changes stay in</p>${elsewhere(stage.settings, "others")}</footer>
  </body>`;
  return wholePage({ ...stage, product: null }, { title: "Embed", head, body });
}

/** What the script is told of the products. */
function samples() {
  return products.map((product) => {
    const { organization, name, profile, people, look } = product;
    const { name: who, role } = administratorOf(product);
    return { organization, name, profile, people, accent: look.colours.accent[0], who, role };
  });
}
