import type { Areas } from "../language.ts";
import { count, counted, people } from "./say.ts";

/** `2 da aggiungere, 1 da rimuovere`, or only what there is of them. */
const pending = (add: number, remove: number) =>
  [add > 0 && `${count(add)} da aggiungere`, remove > 0 && `${count(remove)} da rimuovere`]
    .filter(Boolean)
    .join(", ");

/** What was done, or only what there was of it. */
const changes = (added: number, removed: number) =>
  [
    added > 0 && counted(added, "persona aggiunta", "persone aggiunte"),
    removed > 0 && counted(removed, "persona rimossa", "persone rimosse"),
  ]
    .filter(Boolean)
    .join(", ");

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Membri",
  columns: { name: "Nome", status: "Stato" },
  you: (name) => `${name} (tu)`,
  manage: "Gestisci utenti",
  manageTitle: (name) => `Gestisci utenti di ${name}`,
  label: "Membri",
  search: "Cerca persone",
  clearSearch: "Cancella ricerca",
  noneFound: (text) => `Nessun risultato per “${text}”.`,
  nobody: "Non c’è nessuno da scegliere.",
  pending: (add, remove) => pending(add, remove) || "Ancora nessuna modifica",
  save: "Salva modifiche",
  saved: (name, added, removed) => `${name}: ${changes(added, removed) || "nulla da modificare"}`,
  failed: "Impossibile caricare i membri.",
};
