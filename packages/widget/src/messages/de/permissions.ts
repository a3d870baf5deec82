import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Nutzer ansehen",
  "users:invite": "Personen einladen",
  "users:create": "Nutzer direkt hinzufügen",
  "users:edit": "Nutzer bearbeiten",
  "users:suspend": "Sperren und reaktivieren",
  "users:delete": "Nutzer löschen",
  "users:reset-mfa": "Zweiten Faktor zurücksetzen",
  "users:set-password": "Passwörter festlegen",
  "users:revoke-sessions": "Nutzer abmelden",
  "roles:assign": "Rollen vergeben",
  "roles:manage": "Rollen erstellen und ändern",
  "groups:manage": "Gruppen verwalten",
  "workspaces:manage": "Mitglieder von Arbeitsbereichen verwalten",
  "licenses:assign": "Lizenzen vergeben",
  "billing:manage": "Tarif ansehen und Plätze ändern",
  "security:manage": "Sicherheitsrichtlinien festlegen",
  "audit:read": "Audit-Protokoll lesen",
  "api-keys:manage": "API-Schlüssel verwalten",
  "settings:manage": "Einstellungen der Organisation ändern",
  "compliance:read": "Compliance-Übersicht ansehen",
  "chat:use": "Chat nutzen",
  "knowledge:use": "Wissen nutzen",
  "integrations:use": "Integrationen nutzen",
  "tools:own": "Eigene Werkzeuge haben",
  "settings:own": "Eigene Einstellungen ändern",
  "settings:models": "KI-Modelle verwalten",
  "settings:llm": "Sprachmodell einstellen",
  "settings:vector-db": "Vektordatenbank einstellen",
  "settings:embedding": "Embedding einstellen",
  "collections:read": "Sammlungen lesen",
  "collections:write": "In Sammlungen schreiben",
  "models:manage": "Modelle verwalten",
  "models:use": "Modelle nutzen",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Nutzer",
    access: "Rollen und Zugriff",
    organization: "Organisation",
    product: "Produkt",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Deaktivieren und aktivieren" } },
};
