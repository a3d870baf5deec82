import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Abbrechen",
  close: "Schließen",
  done: "Fertig",
  retry: "Erneut versuchen",
  undo: "Rückgängig",
  loadMore: "Mehr laden",
  loading: "Wird geladen",
  optional: "Optional",
  failed: "Das hat nicht funktioniert. Versuchen Sie es erneut.",
  unreachable: "Usher ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
  cancelled: "Das wurde angehalten, bevor etwas geschehen ist.",
  stepUp: {
    title: "Bestätigen Sie, dass Sie es sind",
    confirm: "Weiter",
    failed: "Das konnte nicht bestätigt werden. Versuchen Sie es erneut.",
  },
  noToken:
    "Diese Seite konnte nicht feststellen, wer Sie sind. Laden Sie sie neu, oder melden Sie sich neu an.",
  leave: {
    title: "Ohne Speichern verlassen?",
    text: "Ihre Änderungen sind noch nicht gespeichert.",
    discard: "Änderungen verwerfen",
    stay: "Weiter bearbeiten",
  },
  problems: {
    required: "Das ist erforderlich.",
    email: "Geben Sie eine vollständige E-Mail-Adresse ein, z. B. name@example.com.",
    tooLong: "Das ist zu lang.",
    invalid: "Prüfen Sie dieses Feld.",
    number: "Geben Sie eine Zahl ein.",
  },
};
