import type { Areas, Otherwise } from "../language.ts";
import { count, list, ofPeople, peopleAsObject } from "./say.ts";

/** How many stand where, by the words for those who may sign in and those who may not. */
const tallyBy =
  (active: string, suspended: string): Areas["users"]["tallyLine"] =>
  (tally) =>
    [
      `${active}: ${count(tally.active)}`,
      ...(tally.invited === null ? [] : [`Zaproszone: ${count(tally.invited)}`]),
      `${suspended}: ${count(tally.suspended)}`,
      ...(tally.expired > 0 ? [`Wygasłe: ${count(tally.expired)}`] : []),
    ].join(" · ");

const some = (n: number, capped: boolean) =>
  capped ? `ponad ${peopleAsObject(n)}` : peopleAsObject(n);

/** Words of the list of people. */
export const words: Areas["users"] = {
  table: "Osoby",
  person: "Osoba",
  nameWithYou: (name) => `${name} (Ty)`,
  statuses: {
    active: "Aktywne",
    suspended: "Zawieszone",
    invited: "Zaproszone",
    expired: "Wygasłe",
  },
  columns: {
    name: "Osoba",
    role: "Rola",
    status: "Stan",
    license: "Licencja",
    lastActiveAt: "Ostatnia aktywność",
    groups: "Grupy",
    usage: "Wiadomości",
    mfa: "MFA",
    createdAt: "Dołączenie",
  },
  actions: {
    edit: "Edytuj",
    assignRoles: "Zmień rolę",
    assignLicense: "Zmień licencję",
    setPassword: "Ustaw hasło",
    resetMfa: "Resetuj MFA",
    revokeSessions: "Wyloguj wszędzie",
    exportData: "Eksportuj dane",
    suspend: "Zawieś",
    reactivate: "Przywróć",
    delete: "Usuń",
  },
  actionsColumn: "Działania",
  actionsFor: (name) => `Działania: ${name}`,
  tallyLine: tallyBy("Aktywne", "Zawieszone"),
  figures: {
    label: "Liczby",
    active: "Aktywni użytkownicy",
    activeHint: "Zalogowali się co najmniej raz.",
    pending: "Oczekujące zaproszenia",
    licenses: "Licencje",
    licenseBar: { users: "użytkownicy", invitations: "zaproszenia" },
    seats: (used, seats) => (seats === null ? count(used) : `${count(used)} / ${count(seats)}`),
  },
  cells: {
    noLicense: "Brak",
    noGroups: "Brak",
    groups: (first, more) => (more ? `${first} +${count(more)}` : first),
    usage: (used, limit) =>
      limit === null ? `Dziś: ${count(used)}` : `Dziś: ${count(used)} / ${count(limit)}`,
    mfa: { on: "Wł.", off: "Wył." },
  },
  selectOne: (name) => `Wybierz: ${name}`,
  selectLoaded: "Wybierz wszystkie widoczne osoby",
  listMenu: "Import i eksport",
  ways: {
    invitation: "Zaproś użytkownika",
    registrationLink: "Utwórz link rejestracyjny",
    direct: "Dodaj użytkownika",
    more: "Inne sposoby dodawania osób",
  },
  entitlement: {
    title: "Wielu użytkowników to część planu Enterprise",
    text: "Aby zapraszać tu osoby i nimi zarządzać, organizacja potrzebuje dostępu dla wielu użytkowników. Wszyscy, którzy już tu są, pozostają.",
    contact: "Skontaktuj się z nami",
  },
  expiresIn: (span) => `wygasa za ${span}`,
  mail: { queued: "Wysyłanie wiadomości", failed: "Wiadomość niedostarczona" },
  suspendedUntil: (date) => `do ${date}`,
  suspendedReason: (reason) => `Powód: ${reason}`,
  sortLabel: "Sortuj według",
  shown: (n, of, capped) => `${count(n)} z ${capped ? `ponad ${count(of)}` : ofPeople(of)}`,
  found: (n, capped) => (n === 0 ? "Nikogo nie znaleziono" : `Znaleziono ${some(n, capped)}`),
  changed: {
    one: (name, status) => `${name}: ${status}`,
    gone: (name) => `${name} nie jest już na liście`,
    many: (n) => `Zmieniono ${peopleAsObject(n)}`,
  },
  search: { label: "Szukaj osób", placeholder: "Imię, nazwisko, e-mail…" },
  filters: {
    open: "Filtry",
    title: "Filtry",
    status: "Stan",
    role: "Rola",
    license: "Licencja",
    group: "Grupa",
    mfa: "MFA",
    mfaStates: { on: "Skonfigurowane", off: "Nieskonfigurowane" },
    lastActive: "Ostatnia aktywność",
    clear: "Wyczyść filtry",
    show: (n, capped) => `Pokaż ${some(n, capped)}`,
    spans: {
      any: "Dowolny czas",
      within7: "W ostatnich 7 dniach",
      within30: "W ostatnich 30 dniach",
      before30: "Nie w ostatnich 30 dniach",
      before90: "Nie w ostatnich 90 dniach",
    },
  },
  empty: {
    title: "Nie ma tu jeszcze nikogo",
    text: "Zaproszone osoby pojawią się tutaj wraz z rolą i ostatnią aktywnością.",
  },
  noMatch: {
    title: "Nikt nie pasuje",
    clear: "Wyczyść wyszukiwanie i filtry",
    search: (text) => `„${text}”`,
    text: (what) => `Brak wyników dla: ${list(what)}.`,
  },
  failed: "Nie udało się wczytać listy.",
  stale: "Nie udało się zaktualizować listy. Widoczne dane mogą być nieaktualne.",
  moreFailed: "Nie udało się wczytać kolejnych osób.",
};

export const otherwise: Otherwise<"users"> = {
  disable: {
    statuses: { active: "Włączone", suspended: "Wyłączone" },
    actions: { suspend: "Wyłącz", reactivate: "Włącz" },
    tallyLine: tallyBy("Włączone", "Wyłączone"),
  },
  plusInvite: { ways: { invitation: "+ ZAPROŚ" } },
  severalRoles: {
    columns: { role: "Role" },
    actions: { assignRoles: "Zarządzaj rolami" },
    filters: { role: "Role" },
  },
};
