import type { Areas } from "../language.ts";
import { people } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Persone che stanno insieme, per trovarle e per invitarne altre.",
  create: "Nuovo gruppo",
  search: "Cerca gruppi",
  clearSearch: "Cancella ricerca",
  noneFound: (text) => `Nessun gruppo corrisponde a “${text}”.`,
  columns: { name: "Gruppo", members: "Membri", createdAt: "Creazione", actions: "Azioni" },
  members: "Membri",
  membersOf: (name) => `Membri di ${name}`,
  nobody: "In questo gruppo non c’è ancora nessuno",
  rename: "Rinomina",
  delete: "Elimina",
  actionsFor: (name) => `Azioni per ${name}`,
  empty: {
    title: "Ancora nessun gruppo",
    text: "Raggruppa le persone per team o argomento e ritrovale così nell’elenco degli utenti.",
  },
  failed: "Impossibile caricare i gruppi.",
  form: {
    create: {
      title: "Nuovo gruppo",
      submit: "Crea gruppo",
      done: (name) => `Gruppo ${name} creato`,
    },
    rename: {
      title: (name) => `Rinomina ${name}`,
      submit: "Rinomina",
      done: (before, after) => `Gruppo rinominato: ${before} → ${after}`,
    },
    name: "Nome",
    namePlaceholder: "Design",
  },
  deletion: {
    title: (name) => `Eliminare ${name}?`,
    text: (name, members) =>
      members === 0
        ? `${name} non ha membri. L’azione non può essere annullata.`
        : `${people(members)} ${members === 1 ? "lascia" : "lasciano"} il gruppo ${name} e ${members === 1 ? "mantiene" : "mantengono"} l’account. L’azione non può essere annullata.`,
    confirm: (name) => `Elimina ${name}`,
    done: (name) => `Gruppo ${name} eliminato`,
  },
};
