import type { Me } from "@usher/client";
import type { Entry, NavigationGroup, Product } from "../products/product.ts";
import { brand } from "./brand.ts";
import { elsewhere } from "./elsewhere.ts";
import { type Html, html } from "./html.ts";
import { icons } from "./icons.ts";
import { themeSwitch } from "./theme-switch.ts";
import { nothing, type Stage, wholePage } from "./whole-page.ts";

/** What a page for someone signed in is made from. */
export interface Page extends Stage {
  product: Product;
  path: string;
  /** Of the path's pattern, e.g. `workspace` of `/workspaces/:workspace`. */
  parameters: Record<string, string>;
  me: Me;
}

interface Content {
  title: string;
  main: Html;
  head?: Html;
}

/** The frame of every page: where one is, where one can go, and who one is. */
export function shell(page: Page, { title, main, head = nothing }: Content): Html {
  const { product, settings } = page;
  const body = html`<body class="shell ${product.look.frame}">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="top"><a class="brand" href="/">${brand(product)}</a>${navigation(page)}</header>
    <main id="main" tabindex="-1">${main}</main>
    <footer class="foot">${elsewhere(settings, "others")}${themeSwitch(page.theme)}${account(page.me)}</footer>
  </body>`;
  return wholePage(page, { title, head, body });
}

function navigation({ path, product }: Page): Html {
  const settings = {
    name: "Settings",
    entries: [{ to: "/settings/people", name: product.people, icon: icons.people }],
  };
  return html`<nav class="navigation" aria-label="${product.name}">
      ${[...product.navigation, settings].map((group) => links(path, group))}
    </nav>`;
}

function links(path: string, { name, entries, onlyWide }: NavigationGroup): Html {
  return html`<div ${onlyWide ? html`class="only-wide"` : ""}>
      ${name ? html`<span class="navigation-group">${name}</span>` : ""}
      ${entries.map((entry) => link(path, entry))}
    </div>`;
}

function link(path: string, { to, name, icon }: Entry): Html {
  const here = to === "/" ? path === to : path.startsWith(to);
  return html`<a href="${to}" ${here ? html`aria-current="page"` : ""}>${icon}<span>${name}</span></a>`;
}

function account({ user, roles }: Me): Html {
  const held = roles.filter(({ key }) => user.roles.includes(key)).map(({ name }) => name);
  return html`<div class="account">
      <p><a href="/settings/account"><strong>${user.name}</strong></a><br><span>${held.join(", ")}</span></p>
      <form method="post" action="/sign-out">
        <button class="icon-button" title="Sign out">${icons.leave}<span class="hidden">Sign out</span></button>
      </form>
    </div>`;
}
