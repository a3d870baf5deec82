import type { Areas } from "../language.ts";

/** Buttons, problems and questions of every form and dialog. */
export const words: Areas["forms"] = {
  cancel: "Annulla",
  close: "Chiudi",
  done: "Fine",
  retry: "Riprova",
  undo: "Annulla",
  loadMore: "Mostra altro",
  loading: "Caricamento",
  optional: "Facoltativo",
  failed: "L’operazione non è riuscita. Riprova.",
  unreachable: "Usher non è raggiungibile. Controlla la connessione e riprova.",
  cancelled: "L’operazione è stata interrotta. Nulla è stato modificato.",
  stepUp: {
    title: "Conferma la tua identità",
    confirm: "Continua",
    failed: "La conferma non è riuscita. Riprova.",
  },
  noToken: "Questa pagina non è riuscita a identificarti. Ricaricala o accedi di nuovo.",
  leave: {
    title: "Uscire senza salvare?",
    text: "Le modifiche non sono ancora state salvate.",
    discard: "Ignora modifiche",
    stay: "Continua a modificare",
  },
  problems: {
    required: "Questo campo è obbligatorio.",
    email: "Inserisci un indirizzo email completo, come nome@example.com.",
    tooLong: "Il testo è troppo lungo.",
    invalid: "Controlla questo campo.",
    number: "Inserisci un numero.",
  },
};
