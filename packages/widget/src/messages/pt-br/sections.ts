import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Usuários",
  groups: "Grupos",
  workspaces: "Espaços de trabalho",
  roles: "Funções",
  organizations: "Organizações",
  billing: "Faturamento",
  compliance: "Conformidade",
  security: "Segurança",
  audit: "Log de auditoria",
  apiKeys: "Chaves de API",
  webhooks: "Webhooks",
  report: "Relatório",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Coleções" },
};
