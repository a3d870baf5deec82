import type { Areas } from "../language.ts";
import { count, counted, plural } from "./say.ts";

const seatCount = (n: number) => counted(n, "posto", "posti");
const size = (seats: number | null) => (seats === null ? "illimitati" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Che cosa ha l’organizzazione e quanto ne usa.",
  failed: "Impossibile caricare la fatturazione.",
  plan: "Piano",
  noPlan: "Nessuno",
  active: "Utenti attivi",
  suspended: "Sospesi",
  invited: "Invitati",
  seats: "Posti",
  used: (taken, seats) =>
    seats === null
      ? `${count(taken)} in uso, senza limite`
      : `${count(taken)} di ${count(seats)} in uso`,
  byUsers: "Utenti",
  byInvitations: "Inviti",
  setSeats: "Imposta posti",
  setSeatsOf: (license) => `Imposta posti di ${license}`,
  saved: (license, seats) =>
    seats === null ? `Ora ${license} ha posti illimitati` : `Ora ${license} ha ${seatCount(seats)}`,
  form: {
    title: (license) => `Posti di ${license}`,
    seats: "Posti",
    hint: (taken) =>
      taken === 0
        ? "Per ora nessuno è in uso."
        : `${seatCount(taken)} in uso. Non possono essere di meno.`,
    unlimited: "Illimitati",
    below: (taken) => `${seatCount(taken)} in uso. Prima liberane alcuni.`,
    save: "Salva posti",
    lowerTitle: (license, before, after) =>
      `Ridurre ${license}: ${size(before)} → ${seatCount(after)}?`,
    lowerText: (license, left) =>
      left === 0
        ? `Non sarà possibile assegnare ${license} ad altri. Chi ha già questa licenza la mantiene.`
        : `${plural(left, { one: "Resterà", other: "Resteranno" })} ${seatCount(left)} di ${license} da assegnare. Chi ha già questa licenza la mantiene.`,
    lower: (after) => `Riduci a ${seatCount(after)}`,
  },
  history: {
    title: "Modifiche dei posti",
    failed: "Impossibile caricare le modifiche.",
    empty: {
      title: "Ancora nessuna modifica",
      text: "Ogni modifica dei posti compare qui.",
    },
    columns: { license: "Licenza", change: "Posti", by: "Autore", at: "Data" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
