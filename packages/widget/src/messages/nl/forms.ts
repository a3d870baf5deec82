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
  cancelled: "Dit is tegengehouden voordat er iets gebeurde.",
  stepUp: {
    title: "Bevestig dat jij het bent",
    confirm: "Doorgaan",
    failed: "Dat kon niet worden bevestigd. Probeer het opnieuw.",
  },
  noToken:
    "Deze pagina kon niet vaststellen wie je bent. Laad de pagina opnieuw of log opnieuw in.",
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
    number: "Voer een getal in.",
  },
};
