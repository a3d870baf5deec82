import type { BuiltInPermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission, string> = {
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
