import { type Html, html } from "./html.ts";
import { icons } from "./icons.ts";

export interface Message {
  from: "you" | "model";
  text: string;
  /** Where the answer comes from. */
  sources?: string[];
}

/** A conversation with a model, as a sample: nothing that is typed here goes anywhere. */
export function thread(messages: Message[], model: string): Html {
  return html`<div class="thread">
      <ol aria-label="Conversation">${messages.map((message) => entry(message, model))}</ol>
      ${composer(`Ask ${model}`)}
    </div>`;
}

function entry({ from, text, sources = [] }: Message, model: string): Html {
  return html`<li class="said-by-${from}">
          <p class="said-who">${from === "you" ? "You" : model}</p>
          <p>${text}</p>
          ${sources.length > 0 && html`<ul class="sources" aria-label="Sources">${sources.map((one) => html`<li class="chip">${one}</li>`)}</ul>`}
        </li>`;
}

/** Where one would type. */
export function composer(placeholder: string): Html {
  return html`<div class="composer">
        <input aria-label="Message" placeholder="${placeholder}" disabled>
        <button class="button" disabled title="Send">${icons.send}<span class="hidden">Send</span></button>
      </div>
      <p class="muted composer-note">A sample: no model listens here.</p>`;
}
