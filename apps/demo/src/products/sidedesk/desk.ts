import { html } from "../../pages/html.ts";

/** The picture of the entrance: a desk, its lamp, and a conversation above it. */
export const desk = html`<svg class="picture" viewBox="0 0 640 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle class="far" cx="452" cy="196" r="150"/>
      <path class="near" d="M0 262h640v38H0z"/>
      <rect class="ink" x="86" y="96" width="224" height="66" rx="22"/>
      <path class="ink" d="M118 156v30l32-26z"/>
      <path class="line" d="M112 120h172M112 139h112"/>
      <rect class="near" x="178" y="188" width="196" height="54" rx="20"/>
      <path class="way-thin" d="M204 208h140M204 224h84"/>
      <path class="stem" d="M520 258v-92l-62-44"/>
      <path class="ink" d="M492 262c0-9 12-15 28-15s28 6 28 15z"/>
      <path class="ink" d="m424 148 34-50 34 26c-12 22-38 34-68 24z"/>
      <circle class="spark" cx="448" cy="150" r="12"/>
    </svg>`;
