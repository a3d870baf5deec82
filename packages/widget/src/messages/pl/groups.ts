import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Osoby, które coś łączy: łatwiej je znaleźć i zaprosić.",
  create: "Nowa grupa",
  search: "Szukaj grup",
  clearSearch: "Wyczyść wyszukiwanie",
  noneFound: (text) => `Żadna grupa nie pasuje do „${text}”.`,
  columns: { name: "Grupa", members: "Członkowie", createdAt: "Utworzono", actions: "Działania" },
  members: "Członkowie",
  membersOf: (name) => `Członkowie grupy ${name}`,
  nobody: "W tej grupie nie ma jeszcze nikogo",
  rename: "Zmień nazwę",
  delete: "Usuń",
  actionsFor: (name) => `Działania: ${name}`,
  empty: {
    title: "Nie ma jeszcze grup",
    text: "Łącz osoby w grupy według zespołu lub tematu, aby łatwo znaleźć je na liście użytkowników.",
  },
  failed: "Nie udało się wczytać grup.",
  form: {
    create: {
      title: "Nowa grupa",
      submit: "Utwórz grupę",
      done: (name) => `Utworzono grupę ${name}`,
    },
    rename: {
      title: (name) => `Zmień nazwę grupy ${name}`,
      submit: "Zmień nazwę",
      done: (before, after) => `Zmieniono nazwę: ${before} → ${after}`,
    },
    name: "Nazwa",
    namePlaceholder: "Projektowanie",
  },
  deletion: {
    title: (name) => `Usunąć grupę ${name}?`,
    text: (name, members) =>
      members === 0
        ? `Grupa ${name} nie ma członków. Tego nie można cofnąć.`
        : `${counted(members, "osoba opuści", "osoby opuszczą", "osób opuści")} grupę ${name}. Konta pozostaną. Tego nie można cofnąć.`,
    confirm: (name) => `Usuń grupę ${name}`,
    done: (name) => `Usunięto grupę ${name}`,
  },
};
