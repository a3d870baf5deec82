import type { Settings } from "../settings.ts";
import type { Theme } from "../theme.ts";
import { type Html, html } from "./html.ts";

/** What every page needs to know. */
export interface Stage {
  settings: Settings;
  theme: Theme;
}

interface Document {
  title: string;
  body: Html;
  /** More for the head: a page's own script and style. */
  head?: Html;
}

export const nothing = html``;

export function wholePage({ theme }: Stage, { title, head = nothing, body }: Document): Html {
  return html`<!doctype html>
<html lang="en" data-theme="${theme}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Roadbook</title>
    <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/host.css">
    <script type="module" src="/assets/host.js"></script>
    ${head}
  </head>
  ${body}
</html>
`;
}
