import { html } from "../../pages/html.ts";

/** The picture of the entrance: one track that becomes four, and the signals over them. */
export const tracks = html`<svg class="picture" viewBox="0 0 640 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <path class="track-far" d="M0 214h176c80 0 70-128 160-128h304"/>
      <path class="track-far" d="M0 214h220c60 0 60-64 130-64h290"/>
      <path class="track-far" d="M0 214h240c66 0 66 58 132 58h268"/>
      <path class="track" d="M0 214h640"/>
      <path class="line" d="M0 214h640"/>
      <g class="signal"><path d="M440 86V42M440 150v-44M440 214v-44M440 272v-38"/></g>
      <g class="stop"><circle cx="440" cy="40" r="9"/></g>
      <g class="lamp"><circle cx="440" cy="104" r="9"/><circle cx="440" cy="232" r="9"/></g>
      <g class="stop"><circle cx="440" cy="168" r="9"/></g>
      <g class="name"><text x="540" y="76">large</text><text x="540" y="140">small</text><text x="540" y="202">code</text><text x="540" y="262">vision</text></g>
    </svg>`;
