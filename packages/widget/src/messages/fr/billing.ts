import type { Areas } from "../language.ts";
import { count, counted, de, plural } from "./say.ts";

const seatCount = (n: number) => counted(n, "place", "places");
const inUse = (n: number) =>
  `${seatCount(n)} ${plural(n, { one: "utilisée", other: "utilisées" })}`;
const size = (seats: number | null) => (seats === null ? "illimité" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Ce dont l’organisation dispose et ce qu’elle en utilise.",
  failed: "Impossible de charger la facturation.",
  plan: "Forfait",
  noPlan: "Aucun",
  active: "Utilisateurs actifs",
  suspended: "Suspendus",
  invited: "Invités",
  seats: "Places",
  used: (taken, seats) =>
    seats === null
      ? `Utilisées : ${count(taken)}, sans limite`
      : `Utilisées : ${count(taken)} sur ${count(seats)}`,
  byUsers: "Utilisateurs",
  byInvitations: "Invitations",
  setSeats: "Définir les places",
  setSeatsOf: (license) => `Définir les places ${de(license)}`,
  saved: (license, seats) =>
    seats === null
      ? `${license} n’a plus de limite de places`
      : `${license} compte désormais ${seatCount(seats)}`,
  form: {
    title: (license) => `Places ${de(license)}`,
    seats: "Places",
    hint: (taken) =>
      taken === 0
        ? "Aucune n’est utilisée pour le moment."
        : `${inUse(taken)} : le minimum possible.`,
    unlimited: "Illimité",
    below: (taken) => `${inUse(taken)}. Libérez-en d’abord.`,
    save: "Enregistrer les places",
    lowerTitle: (license, before, after) =>
      `Réduire ${license} : ${size(before)} → ${seatCount(after)} ?`,
    lowerText: (license, left) =>
      left === 0
        ? `Plus personne ne pourra recevoir ${license}. Les personnes qui ont cette licence la conservent.`
        : `Il restera ${seatCount(left)} ${license} à attribuer. Les personnes qui ont cette licence la conservent.`,
    lower: (after) => `Réduire à ${seatCount(after)}`,
  },
  history: {
    title: "Historique des places",
    failed: "Impossible de charger l’historique.",
    empty: {
      title: "Aucune modification",
      text: "Chaque modification du nombre de places s’affiche ici.",
    },
    columns: { license: "Licence", change: "Places", by: "Auteur", at: "Date" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
