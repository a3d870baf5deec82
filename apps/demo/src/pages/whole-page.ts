import type { Product } from "../products/product.ts";
import type { Settings } from "../settings.ts";
import type { Theme } from "../theme.ts";
import { type Html, html } from "./html.ts";

/** What every page needs to know. */
export interface Stage {
  settings: Settings;
  theme: Theme;
  /** Whose page it is; null where it is nobody's, as the front door. */
  product: Product | null;
}

interface Document {
  title: string;
  body: Html;
  /** More for the head: a page's own script and style. */
  head?: Html;
}

export const nothing = html``;

export function wholePage({ theme, product }: Stage, { title, head = nothing, body }: Document) {
  const icon = product ? `/marks/${product.organization}.svg` : "/assets/usher.svg";
  return html`<!doctype html>
<html lang="en" data-theme="${theme}" ${product && html`data-product="${product.organization}"`}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · ${product?.name ?? "Usher demo"}</title>
    <link rel="icon" href="${icon}" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/host.css">
    <link rel="stylesheet" href="/products.css">
    <script type="module" src="/assets/host.js"></script>
    ${head}
  </head>
  ${body}
</html>
`;
}
