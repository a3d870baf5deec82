import type { Areas } from "../language.ts";

/** Words for when there is nothing to show: no permission, no access, no connection. */
export const words: Areas["access"] = {
  ended: {
    title: "Je toegang is beëindigd",
    text: "Je bent hier uitgelogd. Log opnieuw in of vraag een beheerder om hulp als dit een vergissing is.",
  },
  signedOut: {
    title: "Log in om personen te zien",
    text: "Je bent hier niet ingelogd of je sessie is verlopen.",
  },
  denied: {
    title: "Alleen beheerders kunnen hier personen beheren",
    text: "Vraag het een van hen als er iemand moet worden uitgenodigd, gewijzigd of verwijderd.",
    ask: "Vraag het een beheerder als je dit nodig hebt.",
    you: (name, role, organization) => `Je bent in ${organization} als ${name} (${role}).`,
  },
  failed: { title: "De personen konden niet worden geladen" },
  offline: "Je bent offline. Wat je ziet, is mogelijk niet actueel.",
};
