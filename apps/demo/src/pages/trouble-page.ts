import type { Html } from "./html.ts";
import { notePage } from "./note-page.ts";
import { type Stage, wholePage } from "./whole-page.ts";

/** When Usher doesn't answer: without it nobody is known here. */
export function troublePage(stage: Stage): Html {
  const body = notePage(stage.product, {
    title: `${stage.product?.name ?? "The demo"} can't tell who you are`,
    text: `It asks Usher at ${stage.settings.usherUrl}, which doesn't answer as it should. Try again in a moment.`,
    link: { to: "/", name: "Try again" },
  });
  return wholePage(stage, { title: "Something is down", body });
}

export function missingPage(stage: Stage): Html {
  const body = notePage(stage.product, {
    title: "There is no page here",
    text: "The address may be wrong or out of date.",
    link: { to: "/", name: "Go home" },
  });
  return wholePage(stage, { title: "Not found", body });
}
