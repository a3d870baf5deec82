import type { Areas, Otherwise } from "../language.ts";
import { count, list, people } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyBy =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${count(tally.active)} ${active}`,
      ...(tally.invited === null ? [] : [`${count(tally.invited)} eingeladen`]),
      `${count(tally.suspended)} ${suspended}`,
      ...(tally.expired > 0 ? [`${count(tally.expired)} abgelaufen`] : []),
    ].join(" · ");

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Personen",
  person: "Person",
  nameWithYou: (name) => `${name} (Sie)`,
  statuses: {
    active: "Aktiv",
    suspended: "Gesperrt",
    invited: "Eingeladen",
    expired: "Abgelaufen",
  },
  columns: {
    name: "Name",
    role: "Rolle",
    status: "Status",
    license: "Lizenz",
    lastActiveAt: "Zuletzt aktiv",
    groups: "Gruppen",
    usage: "Nachrichten",
    mfa: "MFA",
    createdAt: "Beigetreten",
  },
  actions: {
    edit: "Bearbeiten",
    assignRoles: "Rolle ändern",
    assignLicense: "Lizenz ändern",
    setPassword: "Passwort festlegen",
    resetMfa: "MFA zurücksetzen",
    revokeSessions: "Überall abmelden",
    exportData: "Daten exportieren",
    suspend: "Sperren",
    reactivate: "Reaktivieren",
    delete: "Löschen",
  },
  actionsColumn: "Aktionen",
  actionsFor: (name) => `Aktionen für ${name}`,
  tallyLine: tallyBy("aktiv", "gesperrt"),
  figures: {
    label: "Kennzahlen",
    active: "Aktive Nutzer",
    activeHint: "Haben sich mindestens einmal angemeldet.",
    pending: "Offene Einladungen",
    licenses: "Lizenzen",
    licenseBar: { users: "Nutzer", invitations: "eingeladen" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Keine",
    noGroups: "Keine",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `${count(used)} heute` : `${count(used)} / ${count(limit)} heute`,
    mfa: { on: "Ein", off: "Aus" },
  },
  selectOne: (name) => `${name} auswählen`,
  selectLoaded: "Alle angezeigten auswählen",
  listMenu: "Importieren und exportieren",
  ways: {
    invitation: "Nutzer einladen",
    registrationLink: "Registrierungslink erstellen",
    direct: "Nutzer hinzufügen",
    more: "Weitere Wege, Personen hinzuzufügen",
  },
  entitlement: {
    title: "Mehrere Nutzer gehören zum Enterprise-Tarif",
    text: "Um hier Personen einzuladen und zu verwalten, braucht Ihre Organisation den Zugang für mehrere Nutzer. Wer schon hier ist, bleibt.",
    contact: "Kontakt aufnehmen",
  },
  expiresIn: (span) => `läuft in ${span} ab`,
  mail: { queued: "E-Mail wird gesendet", failed: "E-Mail nicht zugestellt" },
  suspendedUntil: (date) => `bis ${date}`,
  suspendedReason: (reason) => `Grund: ${reason}`,
  sortLabel: "Sortieren nach",
  shown: (n, of, capped) => `${count(n)} von ${capped ? `mehr als ${count(of)}` : people(of)}`,
  found: (n, capped) =>
    n === 0 ? "Niemand gefunden" : `${capped ? "Mehr als " : ""}${people(n)} gefunden`,
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} ist nicht mehr in der Liste`,
    many: (n) => `${people(n)} geändert`,
  },
  search: { label: "Personen suchen", placeholder: "Name, E-Mail suchen …" },
  filters: {
    open: "Filter",
    title: "Filter",
    status: "Status",
    role: "Rolle",
    license: "Lizenz",
    group: "Gruppe",
    mfa: "MFA",
    mfaStates: { on: "Eingerichtet", off: "Nicht eingerichtet" },
    lastActive: "Zuletzt aktiv",
    clear: "Filter zurücksetzen",
    show: (n, capped) => `${capped ? "Mehr als " : ""}${people(n)} anzeigen`,
    spans: {
      any: "Jederzeit",
      within7: "In den letzten 7 Tagen",
      within30: "In den letzten 30 Tagen",
      before30: "Nicht in den letzten 30 Tagen",
      before90: "Nicht in den letzten 90 Tagen",
    },
  },
  empty: {
    title: "Noch niemand hier",
    text: "Eingeladene Personen erscheinen hier mit ihrer Rolle und ihrer letzten Aktivität.",
  },
  noMatch: {
    title: "Keine Treffer",
    clear: "Suche und Filter zurücksetzen",
    search: (text) => `„${text}“`,
    text: (what) => `Niemand passt zu: ${list(what)}.`,
  },
  failed: "Die Liste konnte nicht geladen werden.",
  stale: "Die Liste konnte nicht aktualisiert werden. Die Anzeige ist möglicherweise veraltet.",
  moreFailed: "Die nächsten Personen konnten nicht geladen werden.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Aktiviert", suspended: "Deaktiviert" },
    actions: { suspend: "Deaktivieren", reactivate: "Aktivieren" },
    tallyLine: tallyBy("aktiviert", "deaktiviert"),
  },
  remove: { actions: { delete: "Entfernen" } },
  plusInvite: { ways: { invitation: "+ EINLADEN" } },
  severalRoles: {
    columns: { role: "Rollen" },
    actions: { assignRoles: "Rollen verwalten" },
    filters: { role: "Rollen" },
  },
};
