import type { Areas } from "../language.ts";
import { count, counted, plural } from "./say.ts";

const seatCount = (n: number) => counted(n, "Platz", "Plätze");
const size = (seats: number | null) => (seats === null ? "unbegrenzt" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Was die Organisation hat und wie viel davon genutzt wird.",
  failed: "Die Abrechnung konnte nicht geladen werden.",
  plan: "Tarif",
  noPlan: "Keiner",
  active: "Aktive Nutzer",
  suspended: "Gesperrt",
  invited: "Eingeladen",
  seats: "Plätze",
  used: (taken, seats) =>
    seats === null
      ? `${count(taken)} belegt, unbegrenzt`
      : `${count(taken)} von ${count(seats)} belegt`,
  byUsers: "Nutzer",
  byInvitations: "Einladungen",
  setSeats: "Plätze festlegen",
  setSeatsOf: (license) => `Plätze von ${license} festlegen`,
  saved: (license, seats) =>
    seats === null
      ? `${license} hat jetzt unbegrenzt Plätze`
      : `${license} hat jetzt ${seatCount(seats)}`,
  form: {
    title: (license) => `Plätze von ${license}`,
    seats: "Plätze",
    hint: (taken) =>
      taken === 0 ? "Bisher ist keiner belegt." : `${seatCount(taken)} belegt. Weniger geht nicht.`,
    unlimited: "Unbegrenzt",
    below: (taken) => `${seatCount(taken)} belegt. Geben Sie zuerst Plätze frei.`,
    save: "Plätze speichern",
    lowerTitle: (license, before, after) =>
      `${license} von ${size(before)} auf ${seatCount(after)} verringern?`,
    lowerText: (license, left) =>
      left === 0
        ? `Danach kann niemand mehr ${license} bekommen. Wer es hat, behält es.`
        : `Danach ${plural(left, { one: "ist", other: "sind" })} noch ${seatCount(left)} von ${license} frei. Wer es hat, behält es.`,
    lower: (after) => `Auf ${seatCount(after)} verringern`,
  },
  history: {
    title: "Änderungen der Plätze",
    failed: "Die Änderungen konnten nicht geladen werden.",
    empty: { title: "Noch keine Änderungen", text: "Jede Änderung der Plätze erscheint hier." },
    columns: { license: "Lizenz", change: "Plätze", by: "Von", at: "Wann" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
