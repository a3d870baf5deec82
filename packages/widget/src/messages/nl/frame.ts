import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Dit deel van de pagina werkt niet meer",
    text: "Wat je hebt opgeslagen, is niet verloren. Probeer het opnieuw of laad de pagina opnieuw.",
    retry: "Opnieuw proberen",
  },
  missing: {
    title: "Dit deel kon niet worden geladen",
    text: "Controleer de verbinding en probeer het opnieuw, of laad de pagina opnieuw.",
  },
  sections: "Gebruikersbeheer",
  kit: {
    close: "Sluiten",
    dismiss: "Verbergen",
    notifications: "Meldingen",
    showPassword: "Wachtwoord tonen",
    hidePassword: "Wachtwoord verbergen",
    clear: "Wissen",
    remove: (what) => `${what} verwijderen`,
  },
};
