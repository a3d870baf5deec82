import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Utilisateurs",
  groups: "Groupes",
  workspaces: "Espaces de travail",
  roles: "Rôles",
  organizations: "Organisations",
  billing: "Facturation",
  compliance: "Conformité",
  security: "Sécurité",
  audit: "Journal d’audit",
  apiKeys: "Clés API",
  webhooks: "Webhooks",
  report: "Rapport",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Collections" },
};
