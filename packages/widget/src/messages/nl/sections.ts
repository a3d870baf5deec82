import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Gebruikers",
  groups: "Groepen",
  workspaces: "Werkruimten",
  roles: "Rollen",
  organizations: "Organisaties",
  billing: "Facturering",
  compliance: "Compliance",
  security: "Beveiliging",
  audit: "Auditlogboek",
  apiKeys: "API-sleutels",
  webhooks: "Webhooks",
  report: "Rapport",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Collecties" },
};
