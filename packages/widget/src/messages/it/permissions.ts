import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Vedere gli utenti",
  "users:invite": "Invitare persone",
  "users:create": "Aggiungere utenti direttamente",
  "users:edit": "Modificare gli utenti",
  "users:suspend": "Sospendere e riattivare",
  "users:delete": "Eliminare utenti",
  "users:reset-mfa": "Reimpostare un secondo fattore",
  "users:set-password": "Impostare password",
  "users:revoke-sessions": "Disconnettere utenti",
  "roles:assign": "Assegnare ruoli",
  "roles:manage": "Creare e modificare ruoli",
  "groups:manage": "Gestire i gruppi",
  "workspaces:manage": "Gestire i membri delle aree di lavoro",
  "licenses:assign": "Assegnare licenze",
  "billing:manage": "Vedere il piano e modificare i posti",
  "security:manage": "Impostare i criteri di sicurezza",
  "audit:read": "Consultare il log di controllo",
  "api-keys:manage": "Gestire le chiavi API",
  "settings:manage": "Modificare le impostazioni dell’organizzazione",
  "compliance:read": "Consultare la conformità",
  "chat:use": "Usare la chat",
  "knowledge:use": "Usare la conoscenza",
  "integrations:use": "Usare le integrazioni",
  "tools:own": "Avere strumenti propri",
  "settings:own": "Modificare le proprie impostazioni",
  "settings:models": "Gestire i modelli di IA",
  "settings:llm": "Impostare il modello linguistico",
  "settings:vector-db": "Impostare il database vettoriale",
  "settings:embedding": "Impostare gli embedding",
  "collections:read": "Leggere le raccolte",
  "collections:write": "Scrivere nelle raccolte",
  "models:manage": "Gestire i modelli",
  "models:use": "Usare i modelli",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Utenti",
    access: "Ruoli e accesso",
    organization: "Organizzazione",
    product: "Prodotto",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Disabilitare e abilitare" } },
};
