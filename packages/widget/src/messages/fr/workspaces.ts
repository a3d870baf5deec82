import type { Areas, Otherwise } from "../language.ts";
import { de, people } from "./say.ts";

interface Noun {
  One: string;
  many: string;
  /** `Aucun espace de travail`. */
  none: string;
  /** `le premier espace de travail`. */
  first: string;
  /** Why it may not be there. */
  gone: string;
}

/** Words of workspaces, by what the host product calls them. */
function workspaceWords({ One, many, none, first, gone }: Noun): Areas["workspaces"] {
  return {
    description: `Votre produit crée les ${many}. Ici, vous choisissez qui en fait partie.`,
    shared: `Votre produit crée les ${many}. Tout le monde peut tout lire.`,
    search: `Rechercher des ${many}`,
    clearSearch: "Effacer la recherche",
    noneFound: (text) => `${none} ne correspond à « ${text} ».`,
    columns: {
      name: One,
      members: "Membres",
      open: "Lecture",
      createdAt: "Ajout",
      actions: "Actions",
    },
    everyone: "Tout le monde",
    actionsFor: (name) => `Actions pour ${name}`,
    empty: {
      title: none,
      text: `La liste se remplit dès que votre produit enregistre ${first}.`,
    },
    failed: `Impossible de charger les ${many}.`,
    members: {
      title: "Membres",
      of: (name) => `Membres ${de(name)}`,
      tally: (n, name) => `${people(n)} dans ${name}`,
      empty: {
        title: "Aucun membre pour le moment",
        text: "Toute personne ajoutée y a aussitôt accès.",
      },
      denied: {
        title: "Vous ne pouvez pas voir les membres",
        text: "Seuls les membres et les personnes qui gèrent les utilisateurs les voient. Adressez-vous à l’une d’elles.",
      },
      gone: { title: `${One} introuvable`, text: gone },
    },
  };
}

export const words = workspaceWords({
  One: "Espace de travail",
  many: "espaces de travail",
  none: "Aucun espace de travail",
  first: "le premier espace de travail",
  gone: "Il a été retiré, ou votre produit ne l’a pas encore enregistré.",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords({
    One: "Collection",
    many: "collections",
    none: "Aucune collection",
    first: "la première collection",
    gone: "Elle a été retirée, ou votre produit ne l’a pas encore enregistrée.",
  }),
};
