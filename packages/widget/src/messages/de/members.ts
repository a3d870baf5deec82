import type { Areas } from "../language.ts";
import { count, people } from "./say.ts";

/** Words of lists of members, of groups and workspaces alike. */
export const words: Areas["members"] = {
  people,
  table: "Mitglieder",
  columns: { name: "Name", status: "Status" },
  you: (name) => `${name} (Sie)`,
  manage: "Nutzer verwalten",
  manageTitle: (name) => `Nutzer von ${name} verwalten`,
  label: "Mitglieder",
  search: "Personen suchen",
  clearSearch: "Suche leeren",
  noneFound: (text) => `Niemand passt zu „${text}“.`,
  nobody: "Es gibt niemanden zur Auswahl.",
  pending: (add, remove) =>
    add + remove === 0
      ? "Noch nichts geändert"
      : [add > 0 && `${count(add)} hinzuzufügen`, remove > 0 && `${count(remove)} zu entfernen`]
          .filter(Boolean)
          .join(", "),
  save: "Änderungen speichern",
  saved: (name, added, removed) => {
    const parts = [
      added > 0 && `${count(added)} hinzugefügt`,
      removed > 0 && `${count(removed)} entfernt`,
    ].filter(Boolean);
    return `${name}: ${parts.join(", ") || "nichts mehr zu ändern"}`;
  },
  failed: "Die Mitglieder konnten nicht geladen werden.",
};
