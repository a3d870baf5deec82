import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  many: string;
  /** The forms that differ with the noun's gender. */
  none: string;
  first: string;
  inThis: string;
  this: string;
}

/** Words of workspaces, by what the host product calls them: `Arbeitsbereich`, `Sammlung`. */
function wordsOf(noun: Noun): Areas["workspaces"] {
  return {
    description: `${noun.many} entstehen in Ihrem Produkt. Hier legen Sie fest, wer dazugehört.`,
    shared: `${noun.many} entstehen in Ihrem Produkt. Alle dürfen sie lesen.`,
    search: `${noun.many} suchen`,
    clearSearch: "Suche leeren",
    noneFound: (text) => `${noun.none} passt zu „${text}“.`,
    columns: {
      name: noun.One,
      members: "Mitglieder",
      open: "Darf lesen",
      createdAt: "Hinzugefügt",
      actions: "Aktionen",
    },
    everyone: "Alle",
    actionsFor: (name) => `Aktionen für ${name}`,
    empty: {
      title: `Noch keine ${noun.many}`,
      text: `Sie erscheinen hier, sobald Ihr Produkt ${noun.first} registriert.`,
    },
    failed: `Die ${noun.many} konnten nicht geladen werden.`,
    members: {
      title: "Mitglieder",
      of: (name) => `Mitglieder von ${name}`,
      tally: (n, name) => `${people(n)} in ${name}`,
      empty: {
        title: `Noch niemand ${noun.inThis}`,
        text: "Wer hinzugefügt wird, kann sofort damit arbeiten.",
      },
      denied: {
        title: `Sie können nicht sehen, wer ${noun.inThis} ist`,
        text: "Das können nur Mitglieder und wer Personen verwaltet. Wenden Sie sich an eine dieser Personen.",
      },
      gone: {
        title: `${noun.this} gibt es hier nicht`,
        text: "Entfernt oder von Ihrem Produkt noch nicht registriert.",
      },
    },
  };
}

export const words: Areas["workspaces"] = wordsOf({
  One: "Arbeitsbereich",
  many: "Arbeitsbereiche",
  none: "Kein Arbeitsbereich",
  first: "den ersten",
  inThis: "in diesem Arbeitsbereich",
  this: "Diesen Arbeitsbereich",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: wordsOf({
    One: "Sammlung",
    many: "Sammlungen",
    none: "Keine Sammlung",
    first: "die erste",
    inThis: "in dieser Sammlung",
    this: "Diese Sammlung",
  }),
};
