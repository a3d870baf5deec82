import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Gebruikers bekijken",
  "users:invite": "Personen uitnodigen",
  "users:create": "Gebruikers direct toevoegen",
  "users:edit": "Gebruikers bewerken",
  "users:suspend": "Opschorten en heractiveren",
  "users:delete": "Gebruikers verwijderen",
  "users:reset-mfa": "Tweede factor resetten",
  "users:set-password": "Wachtwoorden instellen",
  "users:revoke-sessions": "Gebruikers uitloggen",
  "roles:assign": "Rollen toewijzen",
  "roles:manage": "Rollen maken en wijzigen",
  "groups:manage": "Groepen beheren",
  "workspaces:manage": "Leden van werkruimten beheren",
  "licenses:assign": "Licenties toewijzen",
  "billing:manage": "Abonnement bekijken en plaatsen wijzigen",
  "security:manage": "Beveiligingsbeleid instellen",
  "audit:read": "Auditlogboek lezen",
  "api-keys:manage": "API-sleutels beheren",
  "settings:manage": "Organisatie-instellingen wijzigen",
  "compliance:read": "Complianceoverzicht bekijken",
  "chat:use": "Chat gebruiken",
  "knowledge:use": "Kennis gebruiken",
  "integrations:use": "Integraties gebruiken",
  "tools:own": "Eigen tools hebben",
  "settings:own": "Eigen instellingen wijzigen",
  "settings:models": "AI-modellen beheren",
  "settings:llm": "Taalmodel instellen",
  "settings:vector-db": "Vectordatabase instellen",
  "settings:embedding": "Embedding instellen",
  "collections:read": "Collecties lezen",
  "collections:write": "In collecties schrijven",
  "models:manage": "Modellen beheren",
  "models:use": "Modellen gebruiken",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Gebruikers",
    access: "Rollen en toegang",
    organization: "Organisatie",
    product: "Product",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Uitschakelen en inschakelen" } },
};
