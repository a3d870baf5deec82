import type { Areas, Otherwise } from "../language.ts";
import { people } from "./say.ts";

interface Noun {
  One: string;
  Many: string;
  ofMany: string;
  /** As the object of "registers". */
  first: string;
  inThis: string;
  ofThis: string;
}

/** Words of workspaces, by what the host product calls them: `Obszar roboczy`, `Kolekcja`. */
function wordsOf({ One, Many, ofMany, first, inThis, ofThis }: Noun): Areas["workspaces"] {
  return {
    description: `${Many} powstają w twoim produkcie. Tutaj określa się, kto w nich jest.`,
    shared: `${Many} powstają w twoim produkcie. Każdy może czytać wszystkie.`,
    search: `Szukaj ${ofMany}`,
    clearSearch: "Wyczyść wyszukiwanie",
    noneFound: (text) => `Brak wyników dla „${text}”.`,
    columns: {
      name: One,
      members: "Członkowie",
      open: "Kto czyta",
      createdAt: "Dodano",
      actions: "Działania",
    },
    everyone: "Wszyscy",
    actionsFor: (name) => `Działania: ${name}`,
    empty: {
      title: `Nie ma jeszcze ${ofMany}`,
      text: `Pojawią się tutaj, gdy twój produkt zarejestruje ${first}.`,
    },
    failed: `Nie udało się wczytać ${ofMany}.`,
    members: {
      title: "Członkowie",
      of: (name) => `Członkowie: ${name}`,
      tally: (n, name) => `${name}: ${people(n)}`,
      empty: {
        title: `Nie ma jeszcze nikogo ${inThis}`,
        text: "Kto zostanie dodany, może od razu zacząć pracę.",
      },
      denied: {
        title: `Nie widać, kto jest ${inThis}`,
        text: "Widzą to tylko członkowie i osoby zarządzające. Zwróć się do jednej z nich.",
      },
      gone: {
        title: `Nie ma tu ${ofThis}`,
        text: "Usunięto albo jeszcze nie zarejestrowano w produkcie.",
      },
    },
  };
}

export const words: Areas["workspaces"] = wordsOf({
  One: "Obszar roboczy",
  Many: "Obszary robocze",
  ofMany: "obszarów roboczych",
  first: "pierwszy",
  inThis: "w tym obszarze roboczym",
  ofThis: "tego obszaru roboczego",
});

export const otherwise: Otherwise<"workspaces"> = {
  collection: wordsOf({
    One: "Kolekcja",
    Many: "Kolekcje",
    ofMany: "kolekcji",
    first: "pierwszą",
    inThis: "w tej kolekcji",
    ofThis: "tej kolekcji",
  }),
};
