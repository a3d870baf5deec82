import type { Areas } from "../language.ts";
import { count, counted, form, list } from "./say.ts";

/** Words of registration links. */
export const words: Areas["registrationLinks"] = {
  title: "Linki rejestracyjne",
  tally: (live) => (live === 0 ? "brak ważnych" : `ważne: ${count(live)}`),
  actions: {
    copyLink: "Kopiuj link",
    revoke: "Unieważnij link",
  },
  statuses: {
    live: "Ważny",
    expired: "Wygasł",
    "used-up": "Wykorzystany",
    revoked: "Unieważniony",
  },
  columns: {
    role: "Rola",
    uses: "Użycia",
    status: "Stan",
    createdBy: "Kto utworzył",
    actions: "Działania",
  },
  actionsFor: (role, by) => `Działania dla linku: ${role} (od: ${by})`,
  nobody: "Ktoś, kogo już tu nie ma",
  by: (name) => `od: ${name}`,
  anyDomain: "Dowolny adres e-mail",
  domains: (all) => list(all.map((domain) => `@${domain}`)),
  usesLeft: (left, used, most) =>
    left === null || most === null
      ? `Użyto: ${count(used)}`
      : `Zostało ${count(left)} z ${count(most)}`,
  endsIn: (span) => `wygasa za ${span}`,
  showEnded: (n) => `Pokaż zakończone: ${count(n)}`,
  hideEnded: "Ukryj zakończone",
  empty:
    "Nikt nie może się teraz zarejestrować przez link. Utwórz go i przekaż tym, którzy mają dołączyć.",
  failed: "Nie udało się wczytać linków rejestracyjnych.",
  form: {
    title: "Utwórz link rejestracyjny",
    text: "Kto ma link, może się przez niego zarejestrować.",
    role: "Rola po rejestracji",
    noRole: "Nie ma roli, którą można by nadać.",
    license: "Licencja",
    uses: "Liczba użyć",
    usesHint: "Jeśli puste, może się zarejestrować dowolna liczba osób.",
    numberProblem: (least, most) => `Liczba całkowita od ${count(least)} do ${count(most)}.`,
    domains: "Domeny e-mail",
    domainsHint: "Jeśli puste, dozwolony jest każdy adres. Poddomena liczy się jako osobna domena.",
    domainsPlaceholder: "example.com",
    domainProblem: "Wpisz pełną domenę, np. example.com.",
    domainsMany: (most) => `Najwyżej ${counted(most, "domena", "domeny", "domen")}.`,
    days: "Ważny przez",
    daysSuffix: (n) => form(n, "dzień", "dni", "dni"),
    submit: "Utwórz link",
  },
  made: {
    title: "Nowy link rejestracyjny",
    titleAgain: "Link rejestracyjny",
    label: "Link rejestracyjny",
    text: (when, span) =>
      span === null
        ? `Ważny do ${when}.`
        : `Ważny przez ${counted(span, "dzień", "dni", "dni")}, do ${when}.`,
    copy: "Kopiuj link",
    copied: "Skopiowano",
  },
  copied: (role) => `Skopiowano link rejestracyjny: ${role}`,
  revoke: {
    title: "Unieważnić ten link rejestracyjny?",
    text: (role, used) =>
      `Nikt się już przez niego nie zarejestruje w roli ${role}. ${
        used === 0
          ? "Nikt go nie użył."
          : form(
              used,
              "Osoba, która się przez niego zarejestrowała, pozostaje.",
              `${count(used)} osoby, które się przez niego zarejestrowały, pozostają.`,
              `${count(used)} osób, które się przez niego zarejestrowały, pozostaje.`,
            )
      } Tego nie można cofnąć.`,
    confirm: "Unieważnij link",
    done: (role) => `Unieważniono link rejestracyjny: ${role}`,
  },
};
