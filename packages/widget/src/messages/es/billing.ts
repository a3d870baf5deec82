import type { Areas } from "../language.ts";
import { count, counted, plural } from "./say.ts";

const seatCount = (n: number) => counted(n, "plaza", "plazas");
const size = (seats: number | null) => (seats === null ? "ilimitadas" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "Lo que tiene la organización y cuánto utiliza.",
  failed: "No se ha podido cargar la facturación.",
  plan: "Plan",
  noPlan: "Ninguno",
  active: "Usuarios activos",
  suspended: "Suspendidos",
  invited: "Invitados",
  seats: "Plazas",
  used: (taken, seats) =>
    seats === null
      ? `${count(taken)} en uso, sin límite`
      : `${count(taken)} de ${count(seats)} en uso`,
  byUsers: "Usuarios",
  byInvitations: "Invitaciones",
  setSeats: "Definir plazas",
  setSeatsOf: (license) => `Definir plazas de ${license}`,
  saved: (license, seats) =>
    seats === null
      ? `${license} tiene ahora plazas ilimitadas`
      : `${license} tiene ahora ${seatCount(seats)}`,
  form: {
    title: (license) => `Plazas de ${license}`,
    seats: "Plazas",
    hint: (taken) =>
      taken === 0
        ? "Aún no se utiliza ninguna."
        : `${seatCount(taken)} en uso. No puede haber menos.`,
    unlimited: "Ilimitadas",
    below: (taken) => `${seatCount(taken)} en uso. Libera antes algunas.`,
    save: "Guardar plazas",
    lowerTitle: (license, before, after) =>
      `¿Reducir ${license}: ${size(before)} → ${seatCount(after)}?`,
    lowerText: (license, left) =>
      left === 0
        ? `No se podrá dar ${license} a nadie más. Quien ya tenga esta licencia la conserva.`
        : `${plural(left, { one: "Quedará", other: "Quedarán" })} ${seatCount(left)} de ${license} por asignar. Quien ya tenga esta licencia la conserva.`,
    lower: (after) => `Reducir a ${seatCount(after)}`,
  },
  history: {
    title: "Cambios de plazas",
    failed: "No se han podido cargar los cambios.",
    empty: {
      title: "Aún no hay cambios",
      text: "Cada cambio en el número de plazas aparecerá aquí.",
    },
    columns: { license: "Licencia", change: "Plazas", by: "Autor", at: "Fecha" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
