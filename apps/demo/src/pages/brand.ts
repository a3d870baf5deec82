import type { Product } from "../products/product.ts";
import { type Html, html } from "./html.ts";

/** Usher's own mark, where no product is meant but all of them. */
const usherMark = html`<rect width="28" height="28" rx="7" fill="#3355d1"/><path d="M8 8v7a6 6 0 0 0 12 0V8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>`;

export function mark(product: Product | null): Html {
  return html`<svg class="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">${product?.mark ?? usherMark}</svg>`;
}

/** The mark as a file of its own, for the browser's tab. */
export function markFile({ mark: shapes }: Product): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">${shapes}</svg>`;
}

/** The mark, the name, and that all of it is a sample. */
export function brand(product: Product | null): Html {
  const name = product?.name ?? "Usher";
  return html`${mark(product)}<span>${name}</span><small>${product ? "Sample" : "Demo"}</small>`;
}
