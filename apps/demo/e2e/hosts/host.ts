import { expect, type Page } from "@playwright/test";
import { signIn } from "../account.ts";
import { stack } from "../stack.ts";
import { bundle, type Entry } from "./bundle.ts";
import { type HostCss, hostCss } from "./host-css.ts";
import type { looks } from "./place.ts";

/** Ways to embed the panel: what the page loads, and from where. */
export type Form =
  | "react-19"
  | "react-18"
  | "hydrate-19"
  | "hydrate-18"
  | "script"
  | "single"
  | "element";

export interface Host {
  form: Form;
  css?: HostCss;
  policy?: string;
  /** Attributes of the page's root. */
  root?: string;
  /** Before and after the panels. */
  around?: string;
  body?: string;
  looks?: Looks;
  /** Where in the panel to begin, as its address says it: `section=audit`. */
  at?: string;
  /** How the page calls the script beyond its address. */
  query?: string;
}

/** Attributes of the element, which are the props of the component too. */
export type Looks = Partial<Record<(typeof looks)[number], string>>;

const bundles = new Map<Entry, Promise<Map<string, string>>>();

function built(entry: Entry): Promise<Map<string, string>> {
  const known = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, known);
  return known;
}

export const nonce = "c2VjcmV0LW9mLXRoZS1wYWdl";

const tagOf = (src: string) => `<script type="module" nonce="${nonce}" src="${src}"></script>`;

/** The scripts of a form, and the bundles that they are in. */
const forms: Record<Form, { entries: Entry[]; tags: () => string[] }> = {
  "react-19": {
    entries: ["react-19"],
    tags: () => [
      '<link rel="stylesheet" href="/hosts/react-19/main.css">',
      tagOf("/hosts/react-19/main.js"),
    ],
  },
  "react-18": { entries: ["react-18"], tags: () => [tagOf("/hosts/react-18/main.js")] },
  "hydrate-19": {
    entries: ["hydrate-19"],
    tags: () => [
      '<link rel="stylesheet" href="/hosts/hydrate-19/main.css">',
      tagOf("/hosts/hydrate-19/main.js"),
    ],
  },
  "hydrate-18": {
    entries: ["hydrate-18"],
    tags: () => [
      '<link rel="stylesheet" href="/hosts/hydrate-18/main.css">',
      tagOf("/hosts/hydrate-18/main.js"),
    ],
  },
  script: {
    entries: ["element-page"],
    tags: () => [tagOf(`${stack.server}/widget/usher.js`), tagOf("/hosts/element-page/main.js")],
  },
  single: {
    entries: ["element-page"],
    tags: () => [
      tagOf(`${stack.server}/widget/usher.single.js`),
      tagOf("/hosts/element-page/main.js"),
    ],
  },
  element: {
    entries: ["element", "element-page"],
    tags: () => [tagOf("/hosts/element/main.js"), tagOf("/hosts/element-page/main.js")],
  },
};

export function placeFor(whose: string, looks: Looks = {}): string {
  const said = Object.entries(looks).map(([name, value]) => ` data-${name}="${value}"`);
  return `<div data-server="${stack.server}" data-whose="${whose}"${said.join("")}></div>`;
}

/** Serves a host's page on the origin that tokens are given for, and opens it. */
export async function openHost(page: Page, host: Host): Promise<void> {
  const { entries, tags } = forms[host.form];
  const files = new Map((await Promise.all(entries.map(built))).flatMap((files) => [...files]));
  files.set("/hosts/host.css", await hostCss[host.css ?? "none"]());
  const called = tags().map((tag) => tag.replace(/(?<=\/widget\/[\w.]+)"/, `${host.query ?? ""}"`));
  files.set("/hosts/page", pageOf(host, called));
  // A page that is answered for by the test has no address, so that the server would be out of bounds.
  await page.context().grantPermissions(["local-network-access"]);
  await page.route(`${stack.demo}/hosts/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = typeOf(pathname);
    const headers = host.policy ? { "content-security-policy": host.policy } : {};
    return route.fulfill({ body, contentType, headers });
  });
  await page.goto(`${stack.demo}/hosts/page${host.at ? `#?usher-${host.at}` : ""}`);
}

function typeOf(path: string): string {
  if (path.endsWith(".js")) return "text/javascript";
  return path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
}

function pageOf({ root = 'lang="en"', around = "", body, looks }: Host, tags: string[]): string {
  return `<!doctype html><html ${root}><head><title>A host</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/hosts/host.css">
${tags.join("\n")}</head><body><main><h1>A host</h1>${around}${body ?? placeFor("owner@acme.example", looks)}</main></body></html>`;
}

/** Gives the page tokens of demo accounts, `owner@acme.example`, and keeps what it gave. */
export async function giveTokens(page: Page, given: string[] = []): Promise<string[]> {
  await page.exposeFunction("tokenFor", async (whose: string) => {
    const token = await tokenFor(whose);
    given.push(token);
    return token;
  });
  return given;
}

const sessions = new Map<string, Promise<string>>();

/** From the demo host's own server, which gives them to who is signed in there. */
async function tokenFor(whose: string): Promise<string> {
  const organization = whose.replace(/^.*@|\.example$/g, "");
  const session = sessions.get(whose) ?? sessionOf(whose, organization);
  sessions.set(whose, session);
  const response = await fetch(`${stack.demo}/usher-token`, {
    method: "POST",
    headers: { cookie: `roadbook_session=${organization}.${await session}`, origin: stack.demo },
  });
  expect(response.status, `a token for ${whose}`).toBe(200);
  return (await response.json()).token;
}

async function sessionOf(whose: string, organization: string): Promise<string> {
  const { cookie } = await signIn(stack.server, whose, { organization });
  return cookie.slice(cookie.indexOf("=") + 1);
}
