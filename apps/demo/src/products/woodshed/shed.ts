import { html } from "../../pages/html.ts";

const logs = [
  [96, 262],
  [132, 262],
  [168, 262],
  [114, 231],
  [150, 231],
  [132, 200],
].map(
  ([x = 0, y = 0]) =>
    html`<circle class="log" cx="${x}" cy="${y}" r="17"/><circle class="ring" cx="${x}" cy="${y}" r="9"/><circle class="ring" cx="${x}" cy="${y}" r="3"/>`,
);

/** The picture of the entrance: a shed at dusk with its light on, and a pile of logs. */
export const shed = html`<svg class="picture" viewBox="0 0 640 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path class="far" d="M0 190c110-50 200-44 310-18s220 10 330-36v164H0z"/>
      <path class="near" d="M0 280h640v20H0z"/>
      <path class="wall" d="M286 280V150l96-66 96 66v130z"/>
      <path class="roof" d="M268 164 382 84l114 80"/>
      <path class="far" d="M312 280v-96h52v96z"/>
      <rect class="spark" x="392" y="180" width="60" height="46" rx="2"/>
      <path class="roof-thin" d="M422 180v46M392 203h60"/>
      ${logs}
    </svg>`;
