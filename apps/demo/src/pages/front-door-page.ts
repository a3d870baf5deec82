import type { Product } from "../products/product.ts";
import { products } from "../products/products.ts";
import { type Account, demoPassword, systemAdministrator } from "../sample/accounts.ts";
import { signInPath, usherSignIn } from "./addresses.ts";
import { brand, mark } from "./brand.ts";
import { elsewhere } from "./elsewhere.ts";
import { type Html, html } from "./html.ts";
import { icons } from "./icons.ts";
import { themeSwitch } from "./theme-switch.ts";
import { type Stage, wholePage } from "./whole-page.ts";

/** Where a visitor chooses a product, and whom to be there. */
export function frontDoorPage(stage: Stage): Html {
  const body = html`<body class="front">
    <header class="front-bar"><p class="brand">${brand(null)}</p>${themeSwitch(stage.theme)}</header>
    <main>
      <header class="front-head">
        <h1>Five sample products. One user management.</h1>
        <p class="lead">Each product is made up, and each has a different idea of who its users are.
          Choose an account: the product's own sign-in opens, filled in.
          Or <a href="/embed">try every way to embed it</a>, and copy the code.</p>
      </header>
      <ul class="front-products">
        ${products.map(card)}
        ${systemCard(stage)}
      </ul>
    </main>
    <footer class="front-foot">
      <p class="muted">Every account has the password <code>${demoPassword}</code></p>
      ${elsewhere(stage.settings)}
    </footer>
  </body>`;
  return wholePage({ ...stage, product: null }, { title: "Sign in", body });
}

function card(product: Product): Html {
  const id = `product-${product.organization}`;
  return html`<li class="door-card" data-product="${product.organization}" aria-labelledby="${id}">
          <a class="door-picture" href="${signInPath(product)}" tabindex="-1" aria-hidden="true">${product.picture}</a>
          <div class="door-name">
            ${mark(product)}
            <h2 id="${id}"><a class="door-title" href="${signInPath(product)}">${product.name}</a></h2>
            <p>${product.kind}</p>
          </div>
          <p class="door-shows">${product.shows}</p>
          <ul class="door-accounts" aria-label="Accounts of ${product.name}">
            ${product.accounts.map((one) => account(one, signInPath(product, one), icons.onward))}
          </ul>
          <p class="door-facts"><span>Organization <code>${product.organization}</code></span><span>Profile <code>${product.profile}</code></span></p>
        </li>`;
}

/** They have no product: their pages are Usher's own. */
function systemCard({ settings }: Stage): Html {
  const console = usherSignIn(settings.usherUrl, "system");
  return html`<li class="door-card door-system" aria-labelledby="product-system">
          <div class="door-picture door-marks">${products.map(mark)}</div>
          <div class="door-name">
            ${mark(null)}
            <h2 id="product-system">System administrators</h2>
            <p>Usher's own console</p>
          </div>
          <p class="door-shows">They make, suspend and look after every organization here, and belong to no
            product: they sign in at Usher.</p>
          <ul class="door-accounts" aria-label="Accounts of the system">
            ${account(systemAdministrator, console, icons.away)}
          </ul>
          <p class="door-facts"><span>Organization <code>system</code></span></p>
        </li>`;
}

function account({ role, identifier }: Account, to: string, icon: Html): Html {
  return html`<li><a href="${to}"><strong>${role}</strong><span>${identifier}</span>${icon}</a></li>`;
}
