import type { Areas } from "../language.ts";
import { count, people } from "./say.ts";

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Członkowie",
  columns: { name: "Osoba", status: "Stan" },
  you: (name) => `${name} (Ty)`,
  manage: "Zarządzaj użytkownikami",
  manageTitle: (name) => `Zarządzaj użytkownikami: ${name}`,
  label: "Członkowie",
  search: "Szukaj osób",
  clearSearch: "Wyczyść wyszukiwanie",
  noneFound: (text) => `Nikt nie pasuje do „${text}”.`,
  nobody: "Nie ma nikogo do wyboru.",
  pending: (add, remove) =>
    add + remove === 0
      ? "Jeszcze nic nie zmieniono"
      : [add > 0 && `Do dodania: ${count(add)}`, remove > 0 && `Do usunięcia: ${count(remove)}`]
          .filter(Boolean)
          .join(" · "),
  save: "Zapisz zmiany",
  saved: (name, added, removed) => {
    const parts = [
      added > 0 && `dodano ${count(added)}`,
      removed > 0 && `usunięto ${count(removed)}`,
    ].filter(Boolean);
    return `${name}: ${parts.join(", ") || "nie było już nic do zmiany"}`;
  },
  failed: "Nie udało się wczytać członków.",
};
