import type { Areas } from "../language.ts";
import { counted, de, people } from "./say.ts";

const additions = (n: number) => counted(n, "ajout", "ajouts");
const removals = (n: number) => counted(n, "retrait", "retraits");

/** `2 ajouts, 1 retrait`, or only what there is of them. */
const changes = (added: number, removed: number) =>
  [added > 0 && additions(added), removed > 0 && removals(removed)].filter(Boolean).join(", ");

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Membres",
  columns: { name: "Nom", status: "État" },
  you: (name) => `${name} (vous)`,
  manage: "Gérer les utilisateurs",
  manageTitle: (name) => `Gérer les utilisateurs ${de(name)}`,
  label: "Membres",
  search: "Rechercher des personnes",
  clearSearch: "Effacer la recherche",
  noneFound: (text) => `Aucun résultat pour « ${text} ».`,
  nobody: "Il n’y a personne à choisir.",
  pending: (add, remove) => changes(add, remove) || "Aucune modification pour le moment",
  save: "Enregistrer",
  saved: (name, added, removed) =>
    `${name} : ${changes(added, removed) || "aucune modification nécessaire"}`,
  failed: "Impossible de charger les membres.",
};
