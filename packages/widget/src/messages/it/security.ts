import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Come si accede e per quanto tempo.",
  failed: "Impossibile caricare i criteri",
  save: "Salva",
  passwords: {
    title: "Password",
    text: "Per le password scelte da ora in poi. Quelle comuni vengono comunque rifiutate.",
    minimum: "Lunghezza minima",
    characters: "caratteri",
    saved: "Criteri per le password salvati",
  },
  mfa: {
    title: "Verifica in due passaggi",
    text: "Un codice di un’app di autenticazione, oltre alla password.",
    who: "A chi serve",
    choices: {
      off: {
        label: "Disattivata",
        summary: "Nessuno può configurarla. Chi l’ha già la mantiene.",
      },
      optional: { label: "Facoltativa", summary: "Ognuno può configurarla per sé." },
      administrators: {
        label: "Obbligatoria per gli amministratori",
        summary: "Chi gestisce persone o impostazioni deve configurarla.",
      },
      everyone: {
        label: "Obbligatoria per tutti",
        summary: "Nessuno accede senza.",
      },
    },
    grace: "Periodo di tolleranza",
    days: "giorni",
    graceHint:
      "In questo periodo si può ancora accedere senza. Poi occorre configurarla per entrare.",
    ends: (when) => `Fine del periodo di tolleranza: ${when}.`,
    ended: "Il periodo di tolleranza è terminato.",
    saved: "Verifica in due passaggi salvata",
  },
  sessions: {
    title: "Sessioni",
    text: "Le sessioni in corso possono così accorciarsi, mai allungarsi.",
    idle: "Disconnessione dopo un’inattività di",
    hours: "ore",
    absolute: "Disconnessione al più tardi dopo",
    days: "giorni",
    saved: "Limiti delle sessioni salvati",
  },
  registration: {
    title: "Registrazione",
    verify: "Conferma dell’email prima del primo accesso",
    verifyHint: "Per chi si registra tramite un link. Riceve un’email con un link personale.",
    saved: "Registrazione salvata",
  },
  time: {
    title: "Fuso orario",
    text: "Determina l’inizio e la fine dei giorni, come quelli dei limiti giornalieri.",
    zone: "Fuso orario",
    find: "Cerca una città o una regione",
    none: "Nessun fuso orario corrisponde.",
    saved: "Fuso orario salvato",
  },
  activity: {
    title: "Ultima attività",
    text: "Con quale precisione si conserva quando qualcuno è stato attivo l’ultima volta. Ciò che è già salvato perde la stessa precisione.",
    how: "Si conserva",
    choices: {
      exact: { label: "Ora esatta", summary: "Al minuto." },
      hour: { label: "Ora", summary: "L’ora, in UTC." },
      day: { label: "Giorno", summary: "Il giorno, in UTC." },
      off: {
        label: "Disattivata",
        summary: "Non si conserva: negli elenchi nessuno risulta attivo.",
      },
    },
    saved: "Ultima attività salvata",
  },
  retention: {
    title: "Conservazione",
    text: "Ciò che è più vecchio viene eliminato entro un’ora.",
    periods: {
      sessionsKeptDays: "Sessioni scadute",
      invitationsKeptDays: "Inviti terminati",
      bulkKeptDays: "Risultati delle azioni in blocco",
      mailsKeptDays: "E-mail non consegnate",
      deliveriesKeptDays: "Consegne dei webhook",
      auditKeptDays: "Log di controllo",
    },
    range: (lowest, highest) => `Da ${count(lowest)} a ${count(highest)}`,
    days: "giorni",
    saved: "Periodi di conservazione salvati",
  },
  parts: {
    title: "Funzioni",
    text: "Che cosa usa questa organizzazione.",
    licenses: "Licenze",
    licensesHint: "Ogni persona ha una licenza che definisce che cosa può usare.",
    limit: "Limite giornaliero di messaggi",
    limitHint: "Per ogni persona si può impostare un numero di messaggi al giorno.",
    saved: "Funzioni salvate",
  },
};
