import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Nutzer",
  groups: "Gruppen",
  workspaces: "Arbeitsbereiche",
  roles: "Rollen",
  organizations: "Organisationen",
  billing: "Abrechnung",
  compliance: "Compliance",
  security: "Sicherheit",
  audit: "Audit-Protokoll",
  apiKeys: "API-Schlüssel",
  webhooks: "Webhooks",
  report: "Bericht",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Sammlungen" },
};
