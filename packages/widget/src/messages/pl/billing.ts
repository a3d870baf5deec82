import type { Areas } from "../language.ts";
import { count, counted, form, seats as seatCount } from "./say.ts";

const ofSeats = (n: number) => counted(n, "miejsca", "miejsc", "miejsc");
const size = (seats: number | null) => (seats === null ? "bez limitu" : count(seats));
const used = (n: number) => `Zajęto ${seatCount(n)}`;

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Co ma organizacja i ile z tego jest w użyciu.",
  failed: "Nie udało się wczytać rozliczeń.",
  plan: "Plan",
  noPlan: "Brak",
  active: "Aktywni użytkownicy",
  suspended: "Zawieszeni",
  invited: "Zaproszeni",
  seats: "Miejsca",
  used: (taken, seats) =>
    seats === null
      ? `Zajęto ${count(taken)}, bez limitu`
      : `Zajęto ${count(taken)} z ${count(seats)}`,
  byUsers: "Użytkownicy",
  byInvitations: "Zaproszenia",
  setSeats: "Ustaw miejsca",
  setSeatsOf: (license) => `Ustaw miejsca licencji ${license}`,
  saved: (license, seats) =>
    seats === null
      ? `Licencja ${license} ma teraz nieograniczoną liczbę miejsc`
      : `Licencja ${license} ma teraz ${seatCount(seats)}`,
  form: {
    title: (license) => `Miejsca licencji ${license}`,
    seats: "Miejsca",
    hint: (taken) =>
      taken === 0 ? "Żadne nie jest jeszcze zajęte." : `${used(taken)}. Mniej być nie może.`,
    unlimited: "Bez limitu",
    below: (taken) => `${used(taken)}. Najpierw zwolnij kilka.`,
    save: "Zapisz miejsca",
    lowerTitle: (license, before, after) =>
      `Zmniejszyć liczbę miejsc licencji ${license} z ${size(before)} do ${count(after)}?`,
    lowerText: (license, left) =>
      left === 0
        ? `Nikt więcej nie dostanie wtedy licencji ${license}. Kto ją ma, zachowa ją.`
        : `${form(left, "Zostanie", "Zostaną", "Zostanie")} wtedy ${seatCount(left)} licencji ${license}. Kto ją ma, zachowa ją.`,
    lower: (after) => `Zmniejsz do ${ofSeats(after)}`,
  },
  history: {
    title: "Zmiany liczby miejsc",
    failed: "Nie udało się wczytać zmian.",
    empty: { title: "Nie ma jeszcze zmian", text: "Pojawi się tu każda zmiana liczby miejsc." },
    columns: { license: "Licencja", change: "Miejsca", by: "Kto", at: "Kiedy" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
