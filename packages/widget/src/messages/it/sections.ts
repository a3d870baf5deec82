import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Utenti",
  groups: "Gruppi",
  workspaces: "Aree di lavoro",
  roles: "Ruoli",
  organizations: "Organizzazioni",
  billing: "Fatturazione",
  compliance: "Conformità",
  security: "Sicurezza",
  audit: "Log di controllo",
  apiKeys: "Chiavi API",
  webhooks: "Webhook",
  report: "Report",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Raccolte" },
};
