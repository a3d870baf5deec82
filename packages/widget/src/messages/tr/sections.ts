import type { Areas, Otherwise } from "../language.ts";

/** The names of the panel's parts, in its navigation and above each. */
export const words: Areas["sections"] = {
  users: "Kullanıcılar",
  groups: "Gruplar",
  workspaces: "Çalışma alanları",
  roles: "Roller",
  organizations: "Kuruluşlar",
  billing: "Faturalandırma",
  compliance: "Uyumluluk",
  security: "Güvenlik",
  audit: "Denetim günlüğü",
  apiKeys: "API anahtarları",
  webhooks: "Webhook’lar",
  report: "Rapor",
};

export const otherwise: Otherwise<"sections"> = {
  collection: { workspaces: "Koleksiyonlar" },
};
