import type { Areas } from "../language.ts";
import { count, counted, list, people } from "./say.ts";

/** Words of roles: the built-in ones and an organization's own. */
export const words: Areas["roles"] = {
  description: "Wat personen mogen. Een rol met een hogere rang staat boven een met een lagere.",
  create: "Nieuwe rol",
  table: "Rollen",
  columns: {
    name: "Rol",
    rank: "Rang",
    permissions: "Rechten",
    holders: "Toegewezen aan",
    kind: "Soort",
    actions: "Acties",
  },
  builtIn: "Ingebouwd",
  own: "Eigen",
  permissions: (n) => (n === 0 ? "Niets hier" : counted(n, "recht", "rechten")),
  holders: ({ users, invitations, registrationLinks: links }) =>
    [
      users > 0 && people(users),
      invitations > 0 && counted(invitations, "uitnodiging", "uitnodigingen"),
      links > 0 && counted(links, "registratielink", "registratielinks"),
    ]
      .filter(Boolean)
      .join(", ") || "Niemand",
  view: "Bekijken",
  edit: "Bewerken",
  delete: "Verwijderen",
  actionsFor: (name) => `Acties voor ${name}`,
  failed: "De rollen konden niet worden geladen.",
  form: {
    createTitle: "Nieuwe rol",
    editTitle: (name) => `${name} bewerken`,
    name: "Naam",
    namePlaceholder: "Teamleider support",
    summary: "Samenvatting",
    summaryHint: "Eén regel, overal te zien waar de rol wordt gekozen.",
    rank: "Rang",
    rankHint: (most, others) =>
      `Van 1 tot en met ${count(most)}, onder die van jou. ${list(others)}.`,
    standing: (name, rank) => `${name} heeft ${count(rank)}`,
    rankNeeded: (most) => `Voer een geheel getal in van 1 tot en met ${count(most)}.`,
    permissions: "Rechten",
    notHeld: "Dit recht heb je niet.",
    create: "Rol maken",
    save: "Rol opslaan",
    created: (name) => `${name} gemaakt`,
    saved: (name) => `${name} opgeslagen`,
    heldBy: (who) => `Verandert meteen voor iedereen die deze rol heeft: ${who}.`,
  },
  deletion: {
    title: (name) => `${name} verwijderen?`,
    text: (name) => `Niemand heeft de rol ${name}. Dit kan niet ongedaan worden gemaakt.`,
    confirm: (name) => `${name} verwijderen`,
    done: (name) => `${name} verwijderd`,
  },
};
