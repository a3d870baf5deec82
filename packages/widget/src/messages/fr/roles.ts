import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description:
    "Ce que les personnes peuvent faire. Un rôle de rang supérieur est au-dessus d’un rôle de rang inférieur.",
  create: "Nouveau rôle",
  table: "Rôles",
  columns: {
    name: "Rôle",
    rank: "Rang",
    permissions: "Autorisations",
    holders: "Attribué à",
    kind: "Type",
    actions: "Actions",
  },
  builtIn: "Intégré",
  own: "Personnalisé",
  permissions: (n) => (n === 0 ? "Aucune" : counted(n, "autorisation", "autorisations")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "invitation", "invitations"),
      links > 0 && counted(links, "lien d’inscription", "liens d’inscription"),
    ]
      .filter(Boolean)
      .join(", ") || "Personne",
  view: "Afficher",
  edit: "Modifier",
  delete: "Supprimer",
  actionsFor: (name) => `Actions pour ${name}`,
  failed: "Impossible de charger les rôles.",
  form: {
    createTitle: "Nouveau rôle",
    editTitle: (name) => `Modifier ${name}`,
    name: "Nom",
    namePlaceholder: "Responsable du support",
    summary: "Résumé",
    summaryHint: "Une ligne, affichée partout où le rôle se choisit.",
    rank: "Rang",
    rankHint: (most, others) => `De 1 à ${count(most)}, sous le vôtre. ${list(others)}.`,
    standing: (name, rank) => `${name} : ${count(rank)}`,
    rankNeeded: (most) => `Indiquez un nombre entier de 1 à ${count(most)}.`,
    permissions: "Autorisations",
    notHeld: "Vous n’avez pas cette autorisation.",
    create: "Créer le rôle",
    save: "Enregistrer le rôle",
    created: (name) => `Rôle ${name} créé`,
    saved: (name) => `Rôle ${name} enregistré`,
    heldBy: (who) => `Toute modification s’applique aussitôt à : ${who}.`,
  },
  deletion: {
    title: (name) => `Supprimer ${name} ?`,
    text: (name) => `Personne n’a le rôle ${name}. Cette action est irréversible.`,
    confirm: (name) => `Supprimer ${name}`,
    done: (name) => `Rôle ${name} supprimé`,
  },
};
