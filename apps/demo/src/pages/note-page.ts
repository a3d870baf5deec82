import { type Html, html } from "./html.ts";
import { mark } from "./icons.ts";

export interface Note {
  title: string;
  text: string;
  link: { to: string; name: string };
}

/** A page that says one thing and offers one way on. */
export function notePage({ title, text, link }: Note): Html {
  return html`<body class="note">
    <main class="card">
      ${mark}
      <h1>${title}</h1>
      <p>${text}</p>
      <a class="button" href="${link.to}">${link.name}</a>
    </main>
  </body>`;
}
