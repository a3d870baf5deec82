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
  products: icon(
    html`<rect x="3" y="3" width="5" height="5" rx="1"/><rect x="10" y="3" width="5" height="5" rx="1"/><rect x="3" y="10" width="5" height="5" rx="1"/><rect x="10" y="10" width="5" height="5" rx="1"/>`,
  ),
  onward: icon(html`<path d="M3.5 9h11M10 4.5 14.5 9 10 13.5"/>`),
  collections: icon(html`<path d="M3.5 15V3M7 15V3M10.5 15V3M12.2 3.4l2.9 11.2M2.5 15h13"/>`),
  workspaces: icon(html`<path d="m9 2.5 6 3.2v6.6l-6 3.2-6-3.2V5.7zM3 5.7l6 3.3 6-3.3M9 9v6.5"/>`),
  workspace: icon(html`<path d="M4 4.5h10v7H8.5L5.5 14v-2.5H4z"/>`),
  chats: icon(html`<path d="M3 4h9v6.5H7L4.5 13v-2.5H3zM14 7.5h1V13h-1v2l-2.2-2H8.5"/>`),
  knowledge: icon(
    html`<ellipse cx="9" cy="4.5" rx="5.5" ry="2"/><path d="M3.5 4.5v9c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2v-9M3.5 9c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2"/>`,
  ),
  models: icon(
    html`<circle cx="4" cy="9" r="1.8"/><circle cx="14" cy="4" r="1.8"/><circle cx="14" cy="14" r="1.8"/><path d="M5.8 9H8c2 0 1.5-5 4.2-5M8 9c2 0 1.5 5 4.2 5"/>`,
  ),
  usage: icon(html`<path d="M3 15h12M4.5 12V9M9 12V4M13.5 12V7"/>`),
  send: icon(html`<path d="M9 14.5v-11M4.5 8 9 3.5 13.5 8"/>`),
  system: icon(
    html`<rect x="2.5" y="3.5" width="13" height="8.5" rx="1.5"/><path d="M6.5 15h5M9 12v3"/>`,
  ),
  light: icon(
    html`<circle cx="9" cy="9" r="3"/><path d="M9 2v1.5M9 14.5V16M2 9h1.5M14.5 9H16M4 4l1 1M13 13l1 1M14 4l-1 1M5 13l-1 1"/>`,
  ),
  dark: icon(html`<path d="M14.5 10.8A6 6 0 0 1 7.2 3.5a6 6 0 1 0 7.3 7.3z"/>`),
};
