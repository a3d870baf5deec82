import { type Html, html } from "./html.ts";

/** One set: 18 px, 1.5 px strokes, in the colour of the text beside them. */
function icon(shapes: Html): Html {
  return html`<svg class="icon" width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes}</svg>`;
}

export const icons = {
  home: icon(html`<path d="M3 8.2 9 3l6 5.2V15h-4v-4H7v4H3z"/>`),
  roadmap: icon(html`<path d="M4.5 15V3M4.5 3.8h8.2L10.9 6.7l1.8 2.9H4.5"/>`),
  people: icon(
    html`<circle cx="7" cy="6" r="2.8"/><path d="M2 15c.3-2.8 2.2-4.3 5-4.3s4.7 1.5 5 4.3M12 3.5a2.6 2.6 0 0 1 0 5M13.6 11c1.4.6 2.2 2 2.4 4"/>`,
  ),
  away: icon(html`<path d="M7 4H4v10h10v-3M10 4h4v4M14 4 8.5 9.5"/>`),
  leave: icon(html`<path d="M7 3.5H3.5v11H7M11.5 6l3 3-3 3M14.5 9h-8"/>`),
  system: icon(
    html`<rect x="2.5" y="3.5" width="13" height="8.5" rx="1.5"/><path d="M6.5 15h5M9 12v3"/>`,
  ),
  light: icon(
    html`<circle cx="9" cy="9" r="3"/><path d="M9 2v1.5M9 14.5V16M2 9h1.5M14.5 9H16M4 4l1 1M13 13l1 1M14 4l-1 1M5 13l-1 1"/>`,
  ),
  dark: icon(html`<path d="M14.5 10.8A6 6 0 0 1 7.2 3.5a6 6 0 1 0 7.3 7.3z"/>`),
};

/** The product's mark: a road that runs to the horizon. */
export const mark = html`<svg class="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true"><rect width="28" height="28" rx="7" fill="#1d6a4d"/><path d="M9 22 12.5 6h3L19 22z" fill="#fff"/><path d="M14 8v2.5M14 13v3M14 18.5V22" stroke="#1d6a4d" stroke-width="1.4"/></svg>`;
