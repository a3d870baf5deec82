import type { Areas } from "../language.ts";
import { count, people } from "./say.ts";

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Leden",
  columns: { name: "Naam", status: "Status" },
  you: (name) => `${name} (jij)`,
  manage: "Gebruikers beheren",
  manageTitle: (name) => `Gebruikers van ${name} beheren`,
  label: "Leden",
  search: "Personen zoeken",
  clearSearch: "Zoekopdracht wissen",
  noneFound: (text) => `Niemand komt overeen met ‘${text}’.`,
  nobody: "Er is niemand om te kiezen.",
  pending: (add, remove) =>
    add + remove === 0
      ? "Nog niets gewijzigd"
      : [add > 0 && `${count(add)} toe te voegen`, remove > 0 && `${count(remove)} te verwijderen`]
          .filter(Boolean)
          .join(", "),
  save: "Wijzigingen opslaan",
  saved: (name, added, removed) => {
    const parts = [
      added > 0 && `${count(added)} toegevoegd`,
      removed > 0 && `${count(removed)} verwijderd`,
    ].filter(Boolean);
    return `${name}: ${parts.join(", ") || "niets meer te wijzigen"}`;
  },
  failed: "De leden konden niet worden geladen.",
};
