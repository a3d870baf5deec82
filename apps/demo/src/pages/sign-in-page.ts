import type { Product } from "../products/product.ts";
import { signInPartPath, signInPath } from "./addresses.ts";
import { entrance } from "./entrance.ts";
import { type Html, html } from "./html.ts";
import { type Stage, wholePage } from "./whole-page.ts";

export interface SignInPage extends Stage {
  product: Product;
  identifier: string;
  password: string;
  /** Why the last try failed, in words. */
  problem: string | null;
}

/** A product's entrance with its own form. */
export function signInPage(page: SignInPage): Html {
  const { product } = page;
  const body = entrance(
    page,
    html`<h1>Sign in</h1>
        ${choice(page)}
        ${form(page)}
        <p class="muted door-foot">${footnotes[product.signsInWith]}</p>
        <p class="muted door-foot"><a href="${signInPartPath(product)}">Use Usher's form, which asks for a code too</a></p>`,
  );
  return wholePage(page, { title: "Sign in", body });
}

/** The demo accounts: one click fills the form. */
function choice({ product, identifier }: SignInPage): Html {
  return html`<nav class="choice" aria-label="Demo accounts">
          <p class="muted">Choose a demo account, or type your own.</p>
          <ul>${product.accounts.map(
            (account) =>
              html`<li><a href="${signInPath(product, account)}" ${
                account.identifier === identifier ? html`aria-current="true"` : ""
              }><strong>${account.role}</strong><span>${account.name}</span></a></li>`,
          )}</ul>
        </nav>`;
}

const footnotes = {
  "E-mail": "Invited yourself in the demo? Sign in with the e-mail and password you chose.",
  Username: "Made an account in the demo? Sign in with its username.",
};
const inputTypes = { "E-mail": "email", Username: "text" };

function form({ product, identifier, password, problem }: SignInPage): Html {
  const { signsInWith } = product;
  return html`<form method="post" action="/sign-in" class="form">
          ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ""}
          <input type="hidden" name="organization" value="${product.organization}">
          <label for="identifier">${signsInWith}</label>
          <input id="identifier" name="identifier" type="${inputTypes[signsInWith]}" autocomplete="username" autocapitalize="none" required value="${identifier}">
          <label for="password">Password</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required value="${password}">
          <button class="button">Sign in</button>
        </form>`;
}
