import type { Me } from "@usher/client";
import { type Html, html } from "./html.ts";
import { icons, mark } from "./icons.ts";
import { themeSwitch } from "./theme-switch.ts";
import { nothing, type Stage, wholePage } from "./whole-page.ts";

/** What a page for someone signed in is made from. */
export interface Page extends Stage {
  path: string;
  me: Me;
}

interface Content {
  title: string;
  main: Html;
  head?: Html;
}

/** The frame of every page: where one is, where one can go, and who one is. */
export function shell(page: Page, { title, main, head = nothing }: Content): Html {
  const body = html`<body class="shell">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="top">${brand}${navigation(page)}</header>
    <main id="main" tabindex="-1">${main}</main>
    <footer class="foot">${elsewhere(page)}${themeSwitch(page.theme)}${account(page.me)}</footer>
  </body>`;
  return wholePage(page, { title, head, body });
}

const brand = html`<a class="brand" href="/">${mark}<span>Roadbook</span><small>Sample</small></a>`;

function navigation({ path }: Page): Html {
  return html`<nav class="navigation" aria-label="Roadbook">
      ${link(path, "/", "Home", icons.home)}
      ${link(path, "/roadmap", "Roadmap", icons.roadmap)}
      <span class="navigation-group">Settings</span>
      ${link(path, "/settings/people", "People", icons.people)}
    </nav>`;
}

function link(path: string, to: string, name: string, icon: Html): Html {
  const here = to === "/" ? path === to : path.startsWith(to);
  return html`<a href="${to}" ${here ? html`aria-current="page"` : ""}>${icon}${name}</a>`;
}

/** The other parts of the demo. */
function elsewhere({ settings }: Page): Html {
  return html`<nav class="elsewhere" aria-label="Elsewhere in the demo">
      <a href="${settings.inboxUrl}" target="_blank">${icons.away}Inbox</a>
      <a href="${settings.usherUrl}/users" target="_blank">${icons.away}Usher console</a>
    </nav>`;
}

function account({ user, roles }: Me): Html {
  const role = roles.find(({ key }) => key === user.roles[0])?.name ?? "";
  return html`<div class="account">
      <p><strong>${user.name}</strong><br><span>${role}</span></p>
      <form method="post" action="/sign-out">
        <button class="icon-button" title="Sign out">${icons.leave}<span class="hidden">Sign out</span></button>
      </form>
    </div>`;
}
