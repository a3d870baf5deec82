import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  one: string;
  many: string;
}

/** Words of workspaces, by what the host product calls them; both words are feminine. */
function workspaceWords({ One, one, many }: Noun): Areas["workspaces"] {
  return {
    description: `Il tuo prodotto crea le ${many}. Qui decidi chi ne fa parte.`,
    shared: `Il tuo prodotto crea le ${many}. Tutti possono leggerle.`,
    search: `Cerca ${many}`,
    clearSearch: "Cancella ricerca",
    noneFound: (text) => `Nessun risultato per “${text}”.`,
    columns: {
      name: One,
      members: "Membri",
      open: "Lettura",
      createdAt: "Aggiunta",
      actions: "Azioni",
    },
    everyone: "Tutti",
    actionsFor: (name) => `Azioni per ${name}`,
    empty: {
      title: `Le ${many} compariranno qui`,
      text: `L’elenco si riempie non appena il tuo prodotto registra la prima ${one}.`,
    },
    failed: `Impossibile caricare le ${many}.`,
    members: {
      title: "Membri",
      of: (name) => `Membri di ${name}`,
      tally: (n, name) => `${people(n)} in ${name}`,
      empty: {
        title: "Ancora nessun membro",
        text: "Chi viene aggiunto ha subito accesso.",
      },
      denied: {
        title: "Non puoi vedere i membri",
        text: "Li vedono solo i membri stessi e chi gestisce gli utenti. Contatta uno di loro.",
      },
      gone: {
        title: `${One} non disponibile`,
        text: "È stata rimossa o il tuo prodotto non l’ha ancora registrata.",
      },
    },
  };
}

export const words = workspaceWords({
  One: "Area di lavoro",
  one: "area di lavoro",
  many: "aree di lavoro",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: workspaceWords({ One: "Raccolta", one: "raccolta", many: "raccolte" }),
};
