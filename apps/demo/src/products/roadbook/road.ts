import { html } from "../../pages/html.ts";

/** The picture of the entrance: a road with three stops. Colours come from the style sheet. */
export const road = html`<svg class="picture" viewBox="0 0 640 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path class="far" d="M0 170c90-46 170-52 262-22s208 26 378-42v194H0z"/>
      <path class="near" d="M0 236c120-34 214-18 318 4s206 12 322-30v90H0z"/>
      <path class="way" d="M36 300C150 262 150 214 262 196s92-40 178-62 96-34 118-60"/>
      <path class="line" d="M36 300C150 262 150 214 262 196s92-40 178-62 96-34 118-60"/>
      <g class="stop"><circle cx="150" cy="243" r="9"/><circle cx="322" cy="180" r="8"/><circle cx="514" cy="107" r="7"/></g>
      <g class="name"><text x="150" y="219">Now</text><text x="322" y="158">Next</text><text x="514" y="86">Later</text></g>
    </svg>`;
