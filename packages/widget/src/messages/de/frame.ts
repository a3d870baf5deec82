import type { Areas } from "../language.ts";

/** Words of the frame around the panel and of the kit it is built from. */
export const words: Areas["frame"] = {
  failed: {
    title: "Dieser Teil der Seite funktioniert nicht mehr",
    text: "Gespeichertes ist nicht verloren. Versuchen Sie es erneut, oder laden Sie die Seite neu.",
    retry: "Erneut versuchen",
  },
  missing: {
    title: "Dieser Teil konnte nicht geladen werden",
    text: "Prüfen Sie die Verbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.",
  },
  sections: "Nutzerverwaltung",
  kit: {
    close: "Schließen",
    dismiss: "Ausblenden",
    notifications: "Mitteilungen",
    showPassword: "Passwort anzeigen",
    hidePassword: "Passwort verbergen",
    clear: "Leeren",
    remove: (what) => `${what} entfernen`,
  },
};
