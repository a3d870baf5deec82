import type { Areas } from "../language.ts";
import { counted } from "./say.ts";

/** Words of groups of people. */
export const words: Areas["groups"] = {
  description: "Personen die bij elkaar horen, om ze te vinden en om voor uit te nodigen.",
  create: "Nieuwe groep",
  search: "Groepen zoeken",
  clearSearch: "Zoekopdracht wissen",
  noneFound: (text) => `Geen groep komt overeen met ‘${text}’.`,
  columns: { name: "Groep", members: "Leden", createdAt: "Gemaakt", actions: "Acties" },
  members: "Leden",
  membersOf: (name) => `Leden van ${name}`,
  nobody: "Nog niemand in deze groep",
  rename: "Naam wijzigen",
  delete: "Verwijderen",
  actionsFor: (name) => `Acties voor ${name}`,
  empty: {
    title: "Nog geen groepen",
    text: "Groepeer personen per team of onderwerp en vind ze zo in de gebruikerslijst.",
  },
  failed: "De groepen konden niet worden geladen.",
  form: {
    create: {
      title: "Nieuwe groep",
      submit: "Groep maken",
      done: (name) => `${name} gemaakt`,
    },
    rename: {
      title: (name) => `Naam van ${name} wijzigen`,
      submit: "Naam wijzigen",
      done: (before, after) => `${before} heet nu ${after}`,
    },
    name: "Naam",
    namePlaceholder: "Ontwerp",
  },
  deletion: {
    title: (name) => `${name} verwijderen?`,
    text: (name, members) =>
      members === 0
        ? `${name} heeft geen leden. Dit kan niet ongedaan worden gemaakt.`
        : `${counted(members, "persoon verlaat", "personen verlaten")} de groep ${name}. De accounts blijven bestaan. Dit kan niet ongedaan worden gemaakt.`,
    confirm: (name) => `${name} verwijderen`,
    done: (name) => `${name} verwijderd`,
  },
};
