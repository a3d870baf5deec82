import type { Areas } from "../language.ts";
import { count, counted } from "./say.ts";

const permissions = (n: number) => counted(n, "recht", "rechten");

/** Words of the API keys that a host's backend calls with. */
export const words: Areas["apiKeys"] = {
  description:
    "Met een sleutel roept de backend van het product Usher aan. Wie hem heeft, handelt namens de organisatie.",
  create: "API-sleutel maken",
  elsewhere: {
    create: "Maken bij Usher",
    description:
      "Met een sleutel roept de backend van het product Usher aan. Nieuwe maak je op de pagina's van Usher zelf, waar je zelf inlogt.",
  },
  table: "API-sleutels",
  columns: {
    name: "Naam",
    permissions: "Rechten",
    createdBy: "Gemaakt door",
    lastUsedAt: "Laatst gebruikt",
    status: "Status",
    actions: "Acties",
  },
  permissions,
  never: "Nooit",
  active: "Actief",
  revokedStatus: "Ingetrokken",
  actionsFor: (name) => `Acties voor ${name}`,
  revoke: "Intrekken",
  empty: {
    title: "Nog geen API-sleutels",
    text: "De backend van het product heeft er een nodig om Usher aan te roepen.",
  },
  failed: "De API-sleutels konden niet worden geladen.",
  form: {
    title: "API-sleutel maken",
    name: "Naam",
    nameHint: "Wat hem gebruikt, zoals een dienst en waar die draait.",
    permissions: "Rechten",
    permissionsHint: "Een sleutel mag nooit meer dan jij, nu en later.",
    search: "Rechten zoeken",
    counted: (n, of) => `${count(n)} van ${permissions(of)}`,
    nothing: (query) => `Geen recht komt overeen met ‘${query}’.`,
    none: "Kies minstens één recht.",
    submit: "Sleutel maken",
  },
  made: {
    title: (name) => `${name} is klaar`,
    text: "Kopieer de sleutel nu: hij wordt niet opnieuw getoond. Bewaar hem waar alleen de backend hem leest.",
    label: "API-sleutel",
    copy: "Sleutel kopiëren",
    copied: "Gekopieerd",
  },
  question: {
    title: (name) => `${name} intrekken?`,
    text: (name) =>
      `Alle aanroepen met ${name} worden meteen geweigerd. Dit kan niet ongedaan worden gemaakt.`,
    confirm: (name) => `${name} intrekken`,
    done: (name) => `${name} ingetrokken`,
  },
};
