import type { Areas } from "../language.ts";
import { de, people } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Des personnes qui vont ensemble, pour les retrouver et pour inviter.",
  create: "Nouveau groupe",
  search: "Rechercher des groupes",
  clearSearch: "Effacer la recherche",
  noneFound: (text) => `Aucun groupe ne correspond à « ${text} ».`,
  columns: { name: "Groupe", members: "Membres", createdAt: "Création", actions: "Actions" },
  members: "Membres",
  membersOf: (name) => `Membres ${de(name)}`,
  nobody: "Ce groupe n’a pas encore de membres",
  rename: "Renommer",
  delete: "Supprimer",
  actionsFor: (name) => `Actions pour ${name}`,
  empty: {
    title: "Aucun groupe",
    text: "Regroupez les personnes par équipe ou par sujet pour les retrouver dans la liste des utilisateurs.",
  },
  failed: "Impossible de charger les groupes.",
  form: {
    create: {
      title: "Nouveau groupe",
      submit: "Créer le groupe",
      done: (name) => `Groupe ${name} créé`,
    },
    rename: {
      title: (name) => `Renommer ${name}`,
      submit: "Renommer",
      done: (before, after) => `Groupe renommé : ${before} → ${after}`,
    },
    name: "Nom",
    namePlaceholder: "Design",
  },
  deletion: {
    title: (name) => `Supprimer ${name} ?`,
    text: (name, members) =>
      members === 0
        ? `${name} n’a aucun membre. Cette action est irréversible.`
        : `${people(members)} ${members === 1 ? "quitte" : "quittent"} le groupe ${name} et ${members === 1 ? "garde son compte" : "gardent leur compte"}. Cette action est irréversible.`,
    confirm: (name) => `Supprimer ${name}`,
    done: (name) => `Groupe ${name} supprimé`,
  },
};
