import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description: "Was Personen dürfen. Eine Rolle mit höherem Rang steht über einer mit niedrigerem.",
  create: "Neue Rolle",
  table: "Rollen",
  columns: {
    name: "Rolle",
    rank: "Rang",
    permissions: "Berechtigungen",
    holders: "Vergeben an",
    kind: "Art",
    actions: "Aktionen",
  },
  builtIn: "Integriert",
  own: "Eigene",
  permissions: (n) => (n === 0 ? "Nichts hier" : counted(n, "Berechtigung", "Berechtigungen")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "Einladung", "Einladungen"),
      links > 0 && counted(links, "Registrierungslink", "Registrierungslinks"),
    ]
      .filter(Boolean)
      .join(", ") || "Niemand",
  view: "Ansehen",
  edit: "Bearbeiten",
  delete: "Löschen",
  actionsFor: (name) => `Aktionen für ${name}`,
  failed: "Die Rollen konnten nicht geladen werden.",
  form: {
    createTitle: "Neue Rolle",
    editTitle: (name) => `${name} bearbeiten`,
    name: "Name",
    namePlaceholder: "Supportleitung",
    summary: "Kurzbeschreibung",
    summaryHint: "Eine Zeile, die überall bei der Rollenauswahl steht.",
    rank: "Rang",
    rankHint: (most, others) => `Von 1 bis ${count(most)}, unter Ihrem eigenen. ${list(others)}.`,
    standing: (name, rank) => `${name} hat ${count(rank)}`,
    rankNeeded: (most) => `Geben Sie eine ganze Zahl von 1 bis ${count(most)} ein.`,
    permissions: "Berechtigungen",
    notHeld: "Sie haben diese Berechtigung nicht.",
    create: "Rolle erstellen",
    save: "Rolle speichern",
    created: (name) => `${name} erstellt`,
    saved: (name) => `${name} gespeichert`,
    heldBy: (who) => `Ändert sich sofort für alle, die sie haben: ${who}.`,
  },
  deletion: {
    title: (name) => `${name} löschen?`,
    text: (name) => `Niemand hat die Rolle ${name}. Das lässt sich nicht rückgängig machen.`,
    confirm: (name) => `${name} löschen`,
    done: (name) => `${name} gelöscht`,
  },
};
