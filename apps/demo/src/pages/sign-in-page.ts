import { accounts } from "../sample/accounts.ts";
import { type Html, html } from "./html.ts";
import { icons, mark } from "./icons.ts";
import { road } from "./road.ts";
import { themeSwitch } from "./theme-switch.ts";
import { type Stage, wholePage } from "./whole-page.ts";

export interface SignInPage extends Stage {
  email: string;
  password: string;
  /** Why the last try failed, in words. */
  problem: string | null;
}

export function signInPage(page: SignInPage): Html {
  const body = html`<body class="entrance">
    <header class="poster">
      <p class="brand">${mark}<span>Roadbook</span><small>Sample</small></p>
      <div>
        <p class="slogan">Plans, pages and the people behind them.</p>
        <p class="slogan-more">Roadbook is a small product made to show one thing: what user
          management by <strong>Usher</strong> looks like inside a product that is not Usher.</p>
      </div>
      ${road}
    </header>
    <main class="door">
      <div class="door-inside">
        <h1>Sign in</h1>
        ${choice(page.email)}
        ${form(page)}
        <p class="muted door-foot">Invited yourself in the demo? Sign in with the e-mail and password you chose.</p>
      </div>
      <footer class="door-bar">
        <nav class="elsewhere" aria-label="Elsewhere in the demo">
          <a href="${page.settings.inboxUrl}" target="_blank">${icons.away}Inbox</a>
          <a href="${page.settings.usherUrl}" target="_blank">${icons.away}Usher console</a>
        </nav>
        ${themeSwitch(page.theme)}
      </footer>
    </main>
  </body>`;
  return wholePage(page, { title: "Sign in", body });
}

/** The demo accounts: one click fills the form. */
function choice(email: string): Html {
  return html`<nav class="choice" aria-label="Demo accounts">
          <p class="muted">Choose a demo account, or type your own.</p>
          <ul>${accounts.map(
            (account) =>
              html`<li><a href="/sign-in?as=${account.key}" ${
                account.email === email ? html`aria-current="true"` : ""
              }><strong>${account.role}</strong><span>${account.name}</span></a></li>`,
          )}</ul>
        </nav>`;
}

function form({ email, password, problem }: SignInPage): Html {
  return html`<form method="post" action="/sign-in" class="form">
          ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ""}
          <label for="email">E-mail</label>
          <input id="email" name="email" type="email" autocomplete="username" required value="${email}">
          <label for="password">Password</label>
          <input id="password" name="password" type="password" autocomplete="current-password" required value="${password}">
          <button class="button">Sign in</button>
        </form>`;
}
