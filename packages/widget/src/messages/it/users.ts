import type { DirectoryOverview } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";
import { al, count, counted, list, people } from "./say.ts";

interface Tally extends Pick<DirectoryOverview, "active" | "suspended" | "expired"> {
  /** Null where nobody is invited. */
  invited: number | null;
}

type Forms = readonly [one: string, other: string];

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyOf =
  (active: Forms, suspended: Forms) =>
  ({ invited, expired, ...tally }: Tally) =>
    [
      counted(tally.active, ...active),
      ...(invited === null ? [] : [counted(invited, "invitato", "invitati")]),
      counted(tally.suspended, ...suspended),
      ...(expired > 0 ? [counted(expired, "scaduto", "scaduti")] : []),
    ].join(" · ");

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Utenti",
  person: "Persona",
  nameWithYou: (name) => `${name} (tu)`,
  statuses: {
    active: "Attivo",
    suspended: "Sospeso",
    invited: "Invitato",
    expired: "Scaduto",
  },
  columns: {
    name: "Nome",
    role: "Ruolo",
    status: "Stato",
    license: "Licenza",
    lastActiveAt: "Ultima attività",
    groups: "Gruppi",
    usage: "Messaggi",
    mfa: "MFA",
    createdAt: "Ingresso",
  },
  actions: {
    edit: "Modifica",
    assignRoles: "Cambia ruolo",
    assignLicense: "Cambia licenza",
    setPassword: "Imposta password",
    resetMfa: "Reimposta MFA",
    revokeSessions: "Disconnetti ovunque",
    exportData: "Esporta i dati",
    suspend: "Sospendi",
    reactivate: "Riattiva",
    delete: "Elimina",
  },
  actionsColumn: "Azioni",
  actionsFor: (name) => `Azioni per ${name}`,
  tallyLine: tallyOf(["attivo", "attivi"], ["sospeso", "sospesi"]),
  figures: {
    label: "Cifre",
    active: "Utenti attivi",
    activeHint: "Hanno effettuato l’accesso almeno una volta.",
    pending: "Inviti in attesa",
    licenses: "Licenze",
    licenseBar: { users: "utenti", invitations: "invitati" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Nessuna",
    noGroups: "Nessuno",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `${count(used)} oggi` : `${count(used)} / ${count(limit)} oggi`,
    mfa: { on: "Attivata", off: "Disattivata" },
  },
  selectOne: (name) => `Seleziona ${name}`,
  selectLoaded: "Seleziona tutte le persone visibili",
  listMenu: "Importa ed esporta",
  ways: {
    invitation: "Invita utente",
    registrationLink: "Genera link di registrazione",
    direct: "Aggiungi utente",
    more: "Altri modi per aggiungere persone",
  },
  entitlement: {
    title: "Più utenti con il piano Enterprise",
    text: "Per invitare e gestire persone qui, alla tua organizzazione serve l’accesso per più utenti. Chi è già presente resta.",
    contact: "Contattaci",
  },
  expiresIn: (span) => `scade tra ${span}`,
  mail: { queued: "Invio dell’email", failed: "Email non recapitata" },
  suspendedUntil: (date) => `fino ${al(date)}`,
  suspendedReason: (reason) => `Motivo: ${reason}`,
  sortLabel: "Ordina per",
  shown: (n, of, capped) => `${count(n)} di ${capped ? `più di ${count(of)}` : people(of)}`,
  found: (n, capped) =>
    n === 0
      ? "Nessun risultato"
      : `${capped ? "Più di " : ""}${counted(n, "persona trovata", "persone trovate")}`,
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} non è più nell’elenco`,
    many: (n) => counted(n, "persona modificata", "persone modificate"),
  },
  search: { label: "Cerca persone", placeholder: "Cerca nome, email…" },
  filters: {
    open: "Filtri",
    title: "Filtri",
    status: "Stato",
    role: "Ruolo",
    license: "Licenza",
    group: "Gruppo",
    mfa: "MFA",
    mfaStates: { on: "Configurata", off: "Non configurata" },
    lastActive: "Ultima attività",
    clear: "Cancella filtri",
    show: (n, capped) => `Mostra ${capped ? "più di " : ""}${people(n)}`,
    spans: {
      any: "In qualsiasi momento",
      within7: "Negli ultimi 7 giorni",
      within30: "Negli ultimi 30 giorni",
      before30: "Non negli ultimi 30 giorni",
      before90: "Non negli ultimi 90 giorni",
    },
  },
  empty: {
    title: "Ancora nessuno",
    text: "Le persone che inviti compaiono qui con il ruolo e l’ultima attività.",
  },
  noMatch: {
    title: "Nessun risultato",
    clear: "Cancella ricerca e filtri",
    search: (text) => `“${text}”`,
    text: (what) => `Nessuno corrisponde a ${list(what)}.`,
  },
  failed: "Impossibile caricare l’elenco.",
  stale: "Impossibile aggiornare l’elenco. I dati mostrati potrebbero non essere aggiornati.",
  moreFailed: "Impossibile caricare il resto dell’elenco.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Abilitato", suspended: "Disabilitato" },
    actions: { suspend: "Disabilita", reactivate: "Abilita" },
    tallyLine: tallyOf(["abilitato", "abilitati"], ["disabilitato", "disabilitati"]),
  },
  remove: { actions: { delete: "Rimuovi" } },
  plusInvite: { ways: { invitation: "+ INVITA" } },
  severalRoles: {
    columns: { role: "Ruoli" },
    actions: { assignRoles: "Gestisci ruoli" },
    filters: { role: "Ruoli" },
  },
};
