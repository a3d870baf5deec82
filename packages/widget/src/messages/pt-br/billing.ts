import type { Areas } from "../language.ts";
import { count, counted, plural } from "./say.ts";

const seatCount = (n: number) => counted(n, "assento", "assentos");
const size = (seats: number | null) => (seats === null ? "ilimitados" : count(seats));

/** Words of the plan, the seats and who changed them. */
export const words: Areas["billing"] = {
  description: "O que a organização tem e quanto está em uso.",
  failed: "Não foi possível carregar o faturamento.",
  plan: "Plano",
  noPlan: "Nenhum",
  active: "Usuários ativos",
  suspended: "Suspensos",
  invited: "Convidados",
  seats: "Assentos",
  used: (taken, seats) =>
    seats === null
      ? `${count(taken)} em uso, sem limite`
      : `${count(taken)} de ${count(seats)} em uso`,
  byUsers: "Usuários",
  byInvitations: "Convites",
  setSeats: "Definir assentos",
  setSeatsOf: (license) => `Definir assentos de ${license}`,
  saved: (license, seats) =>
    seats === null
      ? `${license} agora tem assentos ilimitados`
      : `${license} agora tem ${seatCount(seats)}`,
  form: {
    title: (license) => `Assentos de ${license}`,
    seats: "Assentos",
    hint: (taken) =>
      taken === 0
        ? "Nenhum está em uso por enquanto."
        : `${seatCount(taken)} em uso. Não pode haver menos.`,
    unlimited: "Ilimitados",
    below: (taken) => `${seatCount(taken)} em uso. Libere alguns antes.`,
    save: "Salvar assentos",
    lowerTitle: (license, before, after) =>
      `Reduzir ${license}: ${size(before)} → ${seatCount(after)}?`,
    lowerText: (license, left) =>
      left === 0
        ? `Ninguém mais poderá receber ${license}. Quem já tem essa licença continua com ela.`
        : `${plural(left, { one: "Restará", other: "Restarão" })} ${seatCount(left)} de ${license} para atribuir. Quem já tem essa licença continua com ela.`,
    lower: (after) => `Reduzir para ${seatCount(after)}`,
  },
  history: {
    title: "Alterações de assentos",
    failed: "Não foi possível carregar as alterações.",
    empty: {
      title: "Nenhuma alteração ainda",
      text: "Cada alteração de assentos aparece aqui.",
    },
    columns: { license: "Licença", change: "Assentos", by: "Autor", at: "Data" },
    change: (before, after) => `${size(before)} → ${size(after)}`,
  },
};
