import type { Areas } from "../language.ts";
import { count } from "./say.ts";

/** How people sign in, and what is switched on: the policies of an organization. */
export const words: Areas["security"] = {
  description: "Jak osoby się logują i na jak długo.",
  failed: "Nie udało się wczytać zasad",
  save: "Zapisz",
  passwords: {
    title: "Hasła",
    text: "Dotyczy haseł wybieranych od teraz. Popularne są zawsze odrzucane.",
    minimum: "Minimalna długość",
    characters: "znaków",
    saved: "Zapisano zasady haseł",
  },
  mfa: {
    title: "Logowanie dwuetapowe",
    text: "Kod z aplikacji uwierzytelniającej, oprócz hasła.",
    who: "Kogo dotyczy",
    choices: {
      off: {
        label: "Wyłączone",
        summary: "Nikt nie może go skonfigurować. Kto je ma, zachowa je.",
      },
      optional: { label: "Opcjonalne", summary: "Każdy może je skonfigurować dla siebie." },
      administrators: {
        label: "Wymagane od administratorów",
        summary: "Kto zarządza osobami lub ustawieniami, musi je skonfigurować.",
      },
      everyone: { label: "Wymagane od wszystkich", summary: "Bez niego nikt się nie zaloguje." },
    },
    grace: "Okres przejściowy",
    days: "dni",
    graceHint:
      "W tym czasie wystarcza jeszcze jeden etap. Potem drugi trzeba skonfigurować przy logowaniu.",
    ends: (when) => `Okres przejściowy kończy się ${when}.`,
    ended: "Okres przejściowy minął.",
    saved: "Zapisano logowanie dwuetapowe",
  },
  sessions: {
    title: "Sesje",
    text: "Trwające sesje mogą się przez to skrócić, nigdy wydłużyć.",
    idle: "Wylogowanie przy braku aktywności po",
    hours: "godz.",
    absolute: "Wylogowanie najpóźniej po",
    days: "dniach",
    saved: "Zapisano limity sesji",
  },
  registration: {
    title: "Rejestracja",
    verify: "Potwierdzenie adresu e-mail przed pierwszym logowaniem",
    verifyHint: "Dla osób rejestrujących się przez link. Dostają wiadomość z własnym linkiem.",
    saved: "Zapisano rejestrację",
  },
  time: {
    title: "Strefa czasowa",
    text: "Według niej zaczynają się i kończą dni, np. przy limitach dziennych.",
    zone: "Strefa czasowa",
    find: "Znajdź miasto lub region",
    none: "Brak pasującej strefy czasowej.",
    saved: "Zapisano strefę czasową",
  },
  activity: {
    title: "Ostatnia aktywność",
    text: "Jak dokładnie zapisuje się, kiedy ktoś był ostatnio aktywny. To, co już zapisano, traci dokładność tak samo.",
    how: "Zapisywać",
    choices: {
      exact: { label: "Dokładny czas", summary: "Co do minuty." },
      hour: { label: "Godzina", summary: "Godzina, w UTC." },
      day: { label: "Dzień", summary: "Dzień, w UTC." },
      off: {
        label: "Wyłączone",
        summary: "Nic się nie zapisuje: na listach nikt nie jest aktywny.",
      },
    },
    saved: "Zapisano ostatnią aktywność",
  },
  retention: {
    title: "Przechowywanie",
    text: "To, co starsze, jest usuwane w ciągu godziny.",
    periods: {
      sessionsKeptDays: "Wygasłe sesje",
      invitationsKeptDays: "Zakończone zaproszenia",
      bulkKeptDays: "Wyniki operacji zbiorczych",
      mailsKeptDays: "Niedostarczone e-maile",
      deliveriesKeptDays: "Dostarczenia webhooków",
      auditKeptDays: "Dziennik audytu",
    },
    range: (lowest, highest) => `Od ${count(lowest)} do ${count(highest)}`,
    days: "dni",
    saved: "Zapisano okresy przechowywania",
  },
  parts: {
    title: "Funkcje",
    text: "Z czego korzysta ta organizacja.",
    licenses: "Licencje",
    licensesHint: "Każda osoba ma licencję, która określa, z czego może korzystać.",
    limit: "Dzienny limit wiadomości",
    limitHint: "Dla każdej osoby można ustawić liczbę wiadomości dziennie.",
    saved: "Zapisano funkcje",
  },
};
