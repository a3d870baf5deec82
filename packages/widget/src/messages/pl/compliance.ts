import type { Areas } from "../language.ts";
import { count, ofPeople, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `Stan na ${when}. Tylko aktywni użytkownicy.`,
  failed: "Nie udało się utworzyć raportu.",
  refresh: "Odśwież",
  export: "Eksportuj CSV",
  file: (day) => `zgodnosc-${day}.csv`,
  exported: "Wyeksportowano raport zgodności",
  mfa: {
    everyone: "MFA, wszyscy użytkownicy",
    administrators: "MFA, administratorzy",
    beneath: (covered, of) => `${count(covered)} z ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Oczekujące zaproszenia",
  expired: "Wygasłe zaproszenia",
  expiredBeneath: (n) => `Wygasło: ${count(n)}`,
  audit: {
    label: "Sprawdzenie dziennika audytu",
    never: "Nigdy",
    intact: "Nienaruszony",
    broken: "Zmieniony",
  },
  dormant: {
    title: "Nieaktywni użytkownicy",
    text: "Brak aktywności w ostatnich 90 dniach.",
    none: "Wszyscy byli aktywni w ostatnich 90 dniach.",
  },
  unchanged: {
    title: "Hasła ustawione przez administratora",
    text: "Ustawione przez administratora i od tego czasu niezmienione.",
    none: "Nikt nie ma już hasła ustawionego przez administratora.",
  },
  people,
  first: (shown, of) => `Pierwsze ${count(shown)} z ${ofPeople(of)}.`,
  columns: { name: "Osoba", lastActive: "Ostatnia aktywność" },
  neverActive: "Nigdy",
  csv: {
    finding: "Ustalenie",
    count: "Liczba",
    of: "Z",
    name: "Osoba",
    lastActive: "Ostatnia aktywność",
    generated: "Stan na",
    auditState: "Dziennik audytu",
  },
};
