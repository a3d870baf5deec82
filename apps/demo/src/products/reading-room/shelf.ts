import { type Html, html } from "../../pages/html.ts";

interface Spine {
  x: number;
  width: number;
  height: number;
  colour: string;
}

const colours = ["far", "near", "ink", "near", "spark", "far", "near"];

/** Books side by side: always the same ones for the same start. */
function spines(length: number, tallest: number, start: number): Spine[] {
  const books: Spine[] = [];
  for (let x = 0, step = start; x < length; step++) {
    const width = 14 + ((step * 7) % 5) * 4;
    const height = tallest * (0.62 + ((step * 11) % 7) * 0.06);
    books.push({ x, width, height, colour: colours[step % colours.length] ?? "near" });
    x += width + 2 + ((step * 5) % 9 === 0 ? 22 : 0);
  }
  return books;
}

function row(y: number, tallest: number, start: number): Html {
  return html`${spines(640, tallest, start).map(
    ({ x, width, height, colour }) =>
      html`<rect class="${colour}" x="${x}" y="${y - Math.round(height)}" width="${width}" height="${Math.round(height)}" rx="1.5"/>`,
  )}<rect class="board-edge" x="0" y="${y}" width="640" height="7"/>`;
}

/** The picture of the entrance: two shelves. */
export const shelves = html`<svg class="picture" viewBox="0 0 640 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">${row(142, 104, 1)}${row(290, 118, 4)}</svg>`;
