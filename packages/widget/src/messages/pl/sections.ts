import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Użytkownicy",
  groups: "Grupy",
  workspaces: "Obszary robocze",
  roles: "Role",
  organizations: "Organizacje",
  billing: "Rozliczenia",
  compliance: "Zgodność",
  security: "Zabezpieczenia",
  audit: "Dziennik audytu",
  apiKeys: "Klucze API",
  webhooks: "Webhooki",
  report: "Raport",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Kolekcje" },
};
