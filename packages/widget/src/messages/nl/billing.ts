import type { Areas } from "../language.ts";
import { count, counted, plural } from "./say.ts";

const seatCount = (n: number) => counted(n, "plaats", "plaatsen");
const size = (seats: number | null) => (seats === null ? "onbeperkt" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Wat de organisatie heeft en hoeveel daarvan in gebruik is.",
  failed: "De facturering kon niet worden geladen.",
  plan: "Abonnement",
  noPlan: "Geen",
  active: "Actieve gebruikers",
  suspended: "Opgeschort",
  invited: "Uitgenodigd",
  seats: "Plaatsen",
  used: (taken, seats) =>
    seats === null
      ? `${count(taken)} in gebruik, onbeperkt`
      : `${count(taken)} van ${count(seats)} in gebruik`,
  byUsers: "Gebruikers",
  byInvitations: "Uitnodigingen",
  setSeats: "Plaatsen instellen",
  setSeatsOf: (license) => `Plaatsen van ${license} instellen`,
  saved: (license, seats) =>
    seats === null
      ? `${license} heeft nu onbeperkt plaatsen`
      : `${license} heeft nu ${seatCount(seats)}`,
  form: {
    title: (license) => `Plaatsen van ${license}`,
    seats: "Plaatsen",
    hint: (taken) =>
      taken === 0
        ? "Er is er nog geen in gebruik."
        : `${seatCount(taken)} in gebruik. Minder kan niet.`,
    unlimited: "Onbeperkt",
    below: (taken) => `${seatCount(taken)} in gebruik. Maak er eerst een paar vrij.`,
    save: "Plaatsen opslaan",
    lowerTitle: (license, before, after) =>
      `${license} verlagen van ${size(before)} naar ${seatCount(after)}?`,
    lowerText: (license, left) =>
      left === 0
        ? `Daarna kan niemand ${license} meer krijgen. Wie het heeft, houdt het.`
        : `Daarna ${plural(left, { one: "is", other: "zijn" })} er nog ${seatCount(left)} van ${license} over. Wie het heeft, houdt het.`,
    lower: (after) => `Verlagen naar ${seatCount(after)}`,
  },
  history: {
    title: "Wijzigingen van plaatsen",
    failed: "De wijzigingen konden niet worden geladen.",
    empty: {
      title: "Nog geen wijzigingen",
      text: "Elke wijziging van plaatsen verschijnt hier.",
    },
    columns: { license: "Licentie", change: "Plaatsen", by: "Door", at: "Wanneer" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
