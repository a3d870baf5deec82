import type { Areas, Otherwise } from "../language.ts";
import { count, list, people } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyBy =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${count(tally.active)} ${active}`,
      ...(tally.invited === null ? [] : [`${count(tally.invited)} uitgenodigd`]),
      `${count(tally.suspended)} ${suspended}`,
      ...(tally.expired > 0 ? [`${count(tally.expired)} verlopen`] : []),
    ].join(" · ");

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Personen",
  person: "Persoon",
  nameWithYou: (name) => `${name} (jij)`,
  statuses: {
    active: "Actief",
    suspended: "Opgeschort",
    invited: "Uitgenodigd",
    expired: "Verlopen",
  },
  columns: {
    name: "Naam",
    role: "Rol",
    status: "Status",
    license: "Licentie",
    lastActiveAt: "Laatst actief",
    groups: "Groepen",
    usage: "Berichten",
    mfa: "MFA",
    createdAt: "Lid sinds",
  },
  actions: {
    edit: "Bewerken",
    assignRoles: "Rol wijzigen",
    assignLicense: "Licentie wijzigen",
    setPassword: "Wachtwoord instellen",
    resetMfa: "MFA resetten",
    revokeSessions: "Overal uitloggen",
    exportData: "Gegevens exporteren",
    suspend: "Opschorten",
    reactivate: "Heractiveren",
    delete: "Verwijderen",
  },
  actionsColumn: "Acties",
  actionsFor: (name) => `Acties voor ${name}`,
  tallyLine: tallyBy("actief", "opgeschort"),
  figures: {
    label: "Cijfers",
    active: "Actieve gebruikers",
    activeHint: "Hebben minstens één keer ingelogd.",
    pending: "Openstaande uitnodigingen",
    licenses: "Licenties",
    licenseBar: { users: "gebruikers", invitations: "uitgenodigd" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Geen",
    noGroups: "Geen",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `${count(used)} vandaag` : `${count(used)} / ${count(limit)} vandaag`,
    mfa: { on: "Aan", off: "Uit" },
  },
  selectOne: (name) => `${name} selecteren`,
  selectLoaded: "Iedereen in beeld selecteren",
  listMenu: "Importeren en exporteren",
  ways: {
    invitation: "Gebruiker uitnodigen",
    registrationLink: "Registratielink maken",
    direct: "Gebruiker toevoegen",
    more: "Meer manieren om personen toe te voegen",
  },
  entitlement: {
    title: "Meerdere gebruikers horen bij het Enterprise-abonnement",
    text: "Om hier personen uit te nodigen en te beheren, heeft je organisatie toegang voor meerdere gebruikers nodig. Wie hier al is, blijft.",
    contact: "Contact opnemen",
  },
  expiresIn: (span) => `verloopt over ${span}`,
  mail: { queued: "E-mail wordt verstuurd", failed: "E-mail niet bezorgd" },
  suspendedUntil: (date) => `tot ${date}`,
  suspendedReason: (reason) => `Reden: ${reason}`,
  sortLabel: "Sorteren op",
  shown: (n, of, capped) => `${count(n)} van ${capped ? `meer dan ${count(of)}` : people(of)}`,
  found: (n, capped) =>
    n === 0 ? "Niemand gevonden" : `${capped ? "Meer dan " : ""}${people(n)} gevonden`,
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} staat niet meer in de lijst`,
    many: (n) => `${people(n)} gewijzigd`,
  },
  search: { label: "Personen zoeken", placeholder: "Zoek op naam, e-mail …" },
  filters: {
    open: "Filters",
    title: "Filters",
    status: "Status",
    role: "Rol",
    license: "Licentie",
    group: "Groep",
    mfa: "MFA",
    mfaStates: { on: "Ingesteld", off: "Niet ingesteld" },
    lastActive: "Laatst actief",
    clear: "Filters wissen",
    show: (n, capped) => `${capped ? "Meer dan " : ""}${people(n)} tonen`,
    spans: {
      any: "Altijd",
      within7: "In de afgelopen 7 dagen",
      within30: "In de afgelopen 30 dagen",
      before30: "Niet in de afgelopen 30 dagen",
      before90: "Niet in de afgelopen 90 dagen",
    },
  },
  empty: {
    title: "Nog niemand hier",
    text: "Wie je uitnodigt, verschijnt hier met de rol en de laatste activiteit.",
  },
  noMatch: {
    title: "Geen resultaten",
    clear: "Zoekopdracht en filters wissen",
    search: (text) => `‘${text}’`,
    text: (what) => `Niemand past bij: ${list(what)}.`,
  },
  failed: "De lijst kon niet worden geladen.",
  stale: "De lijst kon niet worden bijgewerkt. Wat je ziet, is mogelijk niet actueel.",
  moreFailed: "De volgende personen konden niet worden geladen.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Ingeschakeld", suspended: "Uitgeschakeld" },
    actions: { suspend: "Uitschakelen", reactivate: "Inschakelen" },
    tallyLine: tallyBy("ingeschakeld", "uitgeschakeld"),
  },
  plusInvite: { ways: { invitation: "+ UITNODIGEN" } },
  severalRoles: {
    columns: { role: "Rollen" },
    actions: { assignRoles: "Rollen beheren" },
    filters: { role: "Rollen" },
  },
};
