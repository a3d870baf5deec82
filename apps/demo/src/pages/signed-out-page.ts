import type { Html } from "./html.ts";
import { notePage } from "./note-page.ts";
import { type Stage, wholePage } from "./whole-page.ts";

export function signedOutPage(stage: Stage): Html {
  const body = notePage({
    title: "You're signed out",
    text: "Your access to Roadbook was changed or has ended. Sign in again, or ask an administrator if you think this is a mistake.",
    link: { to: "/sign-in", name: "Sign in" },
  });
  return wholePage(stage, { title: "Signed out", body });
}
