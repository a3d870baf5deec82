import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Usuarios",
  groups: "Grupos",
  workspaces: "Espacios de trabajo",
  roles: "Roles",
  organizations: "Organizaciones",
  billing: "Facturación",
  compliance: "Cumplimiento",
  security: "Seguridad",
  audit: "Registro de auditoría",
  apiKeys: "Claves de API",
  webhooks: "Webhooks",
  report: "Informe",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Colecciones" },
};
