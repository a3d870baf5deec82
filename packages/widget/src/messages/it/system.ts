import type { Areas } from "../language.ts";
import { al, count, counted, percent, plural } from "./say.ts";

const organizationCount = (n: number) => counted(n, "organizzazione", "organizzazioni");

/** Words of what system administrators see: organizations, their logs, the report. */
export const words: Areas["system"] = {
  statuses: { active: "Attiva", suspended: "Sospesa" },
  organizations: {
    tally: (n, more) => (more ? `Più di ${organizationCount(n)}` : organizationCount(n)),
    table: "Organizzazioni",
    search: { label: "Cerca organizzazioni", placeholder: "Cerca nome o identificatore…" },
    columns: {
      name: "Nome",
      profile: "Profilo",
      plan: "Piano",
      people: "Utenti",
      status: "Stato",
      createdAt: "Creazione",
      actions: "Azioni",
    },
    noPlan: "Nessuno",
    people: (active, invited) =>
      invited > 0
        ? `${count(active)} · ${counted(invited, "invitato", "invitati")}`
        : count(active),
    actionsFor: (name) => `Azioni per ${name}`,
    edit: "Modifica",
    showPeople: "Cancella un utente…",
    suspend: "Sospendi",
    reactivate: "Riattiva",
    empty: {
      title: "Ancora nessuna organizzazione",
      text: "Ogni cliente del prodotto è un’organizzazione. Crea la prima con il suo proprietario.",
    },
    noMatch: {
      title: "Nessuna organizzazione corrisponde",
      text: "Cerca un altro nome o identificatore.",
    },
    failed: "Impossibile caricare le organizzazioni.",
    create: "Crea organizzazione",
  },
  create: {
    title: "Crea organizzazione",
    name: "Nome",
    slug: "Identificatore",
    slugHint: "Lettere minuscole, cifre e trattini. Va indicato al momento dell’accesso.",
    profile: "Profilo",
    plan: "Piano",
    owner: "Primo utente",
    ownerHint: "Riceve il ruolo più alto e un link per impostare una password.",
    firstName: "Nome",
    lastName: "Cognome",
    email: "Email",
    submit: "Crea organizzazione",
    done: (name) => `Organizzazione ${name} creata`,
    link: {
      title: (name) => `${name} è pronta`,
      text: (until) =>
        `Consegna questo link al primo utente: serve a impostare la password, una sola volta, fino ${al(until)}.`,
      label: "Link per impostare la password",
      copy: "Copia link",
      copied: "Copiato",
    },
  },
  edit: {
    title: (name) => `Modifica ${name}`,
    contactUrl: "Link di contatto",
    contactHint: "Mostrato quando all’organizzazione serve più di quanto le spetta.",
    entitlements: "Diritti",
    entitlementOf: (key) => (key === "multi-user" ? "Più utenti (Enterprise)" : key),
    seats: "Posti",
    seatsOf: (license, used) => `${license} (${counted(used, "occupato", "occupati")})`,
    unlimited: "Vuoto: illimitati",
    profileChange:
      "Con un altro profilo cambia il ruolo di tutti. Scegli da che cosa viene sostituito ciascuno.",
    becomes: (role) => `${role} diventa`,
    submit: "Salva modifiche",
    done: (name) => `Organizzazione ${name} salvata`,
  },
  suspend: {
    title: (name) => `Sospendere ${name}?`,
    text: (name, users) =>
      `${counted(users, "utente", "utenti")} di ${name} ${plural(users, { one: "perde", other: "perdono" })} subito l’accesso, con tutte le sessioni, le chiavi e i link. Tutti i dati restano.`,
    confirm: (name) => `Sospendi ${name}`,
    done: (name) => `Organizzazione ${name} sospesa`,
    undone: (name) => `Organizzazione ${name} riattivata`,
  },
  erase: {
    title: (organization) => `Utenti di ${organization}`,
    text: "La cancellazione rimuove per sempre i dati di un utente; nel log di controllo resta uno pseudonimo.",
    search: { label: "Cerca utenti", placeholder: "Cerca nome, email…" },
    list: "Utenti",
    button: "Cancella",
    nobody: "Nessun risultato.",
    failed: "Impossibile caricare gli utenti.",
    question: (name) => `Cancellare i dati di ${name}?`,
    consequence: (name, organization) =>
      `${name} perde subito l’accesso a ${organization} e tutti i suoi dati vengono cancellati. L’azione non può essere annullata.`,
    confirm: (name) => `Cancella i dati di ${name}`,
    done: (name) => `Dati di ${name} cancellati`,
  },
  report: {
    generated: (when) => `Dati aggiornati ${al(when)}`,
    export: "Esporta CSV",
    exported: "Report esportato",
    table: "Report per organizzazione",
    failed: "Impossibile creare il report.",
    file: (day) => `report-di-sistema-${day}.csv`,
    organizations: "Organizzazioni",
    organizationsBeneath: (suspended) =>
      suspended > 0 ? counted(suspended, "sospesa", "sospese") : "Nessuna sospesa",
    users: "Utenti attivi",
    usersBeneath: (suspended) => counted(suspended, "sospeso", "sospesi"),
    invited: "Inviti in attesa",
    invitedBeneath: (expired) => counted(expired, "scaduto", "scaduti"),
    mfa: "Copertura MFA",
    mfaBeneath: (enrolled, of) => `${count(enrolled)} di ${count(of)}`,
    dormant: "Account inattivi",
    dormantBeneath: "Nessuna attività da 90 giorni",
    signIns: "Accessi",
    signInsBeneath: (refused) => `${counted(refused, "rifiutato", "rifiutati")} in 30 giorni`,
    percent,
    columns: {
      name: "Organizzazione",
      active: "Attivi",
      suspended: "Sospesi",
      invited: "Invitati",
      mfa: "MFA",
      dormant: "Inattivi",
      signIns: "Accessi",
      refused: "Rifiutati",
    },
    number: count,
  },
};
