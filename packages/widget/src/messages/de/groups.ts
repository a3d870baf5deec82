import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Personen, die zusammengehören: zum Finden und zum Einladen.",
  create: "Neue Gruppe",
  search: "Gruppen suchen",
  clearSearch: "Suche leeren",
  noneFound: (text) => `Keine Gruppe passt zu „${text}“.`,
  columns: { name: "Gruppe", members: "Mitglieder", createdAt: "Erstellt", actions: "Aktionen" },
  members: "Mitglieder",
  membersOf: (name) => `Mitglieder von ${name}`,
  nobody: "Noch niemand in dieser Gruppe",
  rename: "Umbenennen",
  delete: "Löschen",
  actionsFor: (name) => `Aktionen für ${name}`,
  empty: {
    title: "Noch keine Gruppen",
    text: "Ordnen Sie Personen nach Team oder Thema, und finden Sie sie so in der Nutzerliste.",
  },
  failed: "Die Gruppen konnten nicht geladen werden.",
  form: {
    create: {
      title: "Neue Gruppe",
      submit: "Gruppe erstellen",
      done: (name) => `${name} erstellt`,
    },
    rename: {
      title: (name) => `${name} umbenennen`,
      submit: "Umbenennen",
      done: (before, after) => `${before} in ${after} umbenannt`,
    },
    name: "Name",
    namePlaceholder: "Gestaltung",
  },
  deletion: {
    title: (name) => `${name} löschen?`,
    text: (name, members) =>
      members === 0
        ? `${name} hat keine Mitglieder. Das lässt sich nicht rückgängig machen.`
        : `${counted(members, "Person verlässt", "Personen verlassen")} die Gruppe ${name}. Die Konten bleiben bestehen. Das lässt sich nicht rückgängig machen.`,
    confirm: (name) => `${name} löschen`,
    done: (name) => `${name} gelöscht`,
  },
};
