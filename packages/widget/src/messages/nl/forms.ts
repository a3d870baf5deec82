import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Annuleren",
  close: "Sluiten",
  done: "Klaar",
  retry: "Opnieuw",
  undo: "Ongedaan maken",
  loadMore: "Meer laden",
  loading: "Laden",
  optional: "Optioneel",
  failed: "Dat is niet gelukt. Probeer het opnieuw.",
  unreachable: "Usher is niet bereikbaar. Controleer de verbinding en probeer het opnieuw.",
  leave: {
    title: "Sluiten zonder op te slaan?",
    text: "Je wijzigingen zijn nog niet opgeslagen.",
    discard: "Wijzigingen weggooien",
    stay: "Verder bewerken",
  },
  problems: {
    required: "Dit is verplicht.",
    email: "Voer een volledig e-mailadres in, zoals naam@example.com.",
    tooLong: "Dit is te lang.",
    invalid: "Controleer dit veld.",
  },
};
