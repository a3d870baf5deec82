import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  one: string;
  Many: string;
  many: string;
}

/** Words of workspaces, by what the host product calls them: `Werkruimte`, `Collectie`. */
function wordsOf({ One, one, Many, many }: Noun): Areas["workspaces"] {
  return {
    description: `${Many} ontstaan in je product. Hier geef je aan wie erbij hoort.`,
    shared: `${Many} ontstaan in je product. Iedereen mag ze allemaal lezen.`,
    search: `${Many} zoeken`,
    clearSearch: "Zoekopdracht wissen",
    noneFound: (text) => `Geen ${one} komt overeen met ‘${text}’.`,
    columns: {
      name: One,
      members: "Leden",
      open: "Mag lezen",
      createdAt: "Toegevoegd",
      actions: "Acties",
    },
    everyone: "Iedereen",
    actionsFor: (name) => `Acties voor ${name}`,
    empty: {
      title: `Nog geen ${many}`,
      text: `Ze verschijnen hier zodra je product de eerste ${one} registreert.`,
    },
    failed: `De ${many} konden niet worden geladen.`,
    members: {
      title: "Leden",
      of: (name) => `Leden van ${name}`,
      tally: (n, name) => `${people(n)} in ${name}`,
      empty: {
        title: `Nog niemand in deze ${one}`,
        text: `Wie wordt toegevoegd, kan deze ${one} meteen gebruiken.`,
      },
      denied: {
        title: `Je kunt niet zien wie er in deze ${one} zit`,
        text: "Dat kunnen alleen de leden en wie personen beheert. Vraag het een van hen.",
      },
      gone: {
        title: `Deze ${one} is hier niet`,
        text: "Verwijderd, of nog niet door je product geregistreerd.",
      },
    },
  };
}

export const words: Areas["workspaces"] = wordsOf({
  One: "Werkruimte",
  one: "werkruimte",
  Many: "Werkruimten",
  many: "werkruimten",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: wordsOf({
    One: "Collectie",
    one: "collectie",
    Many: "Collecties",
    many: "collecties",
  }),
};
