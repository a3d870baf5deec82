import type { BuiltInPermission, ProfilePermission } from "@usher/domain";
import type { Areas, Otherwise } from "../language.ts";

/** What each permission lets a person do. A host product's own are shown by their keys. */
const labels: Record<BuiltInPermission | ProfilePermission, string> = {
  "users:read": "Voir les utilisateurs",
  "users:invite": "Inviter des personnes",
  "users:create": "Ajouter directement des utilisateurs",
  "users:edit": "Modifier les utilisateurs",
  "users:suspend": "Suspendre et réactiver",
  "users:delete": "Supprimer des utilisateurs",
  "users:reset-mfa": "Réinitialiser un second facteur",
  "users:set-password": "Définir des mots de passe",
  "users:revoke-sessions": "Déconnecter des utilisateurs",
  "roles:assign": "Attribuer des rôles",
  "roles:manage": "Créer et modifier des rôles",
  "groups:manage": "Gérer les groupes",
  "workspaces:manage": "Gérer les membres des espaces de travail",
  "licenses:assign": "Attribuer des licences",
  "billing:manage": "Voir le forfait et modifier les places",
  "security:manage": "Définir les règles de sécurité",
  "audit:read": "Consulter le journal d’audit",
  "api-keys:manage": "Gérer les clés API",
  "settings:manage": "Modifier les paramètres de l’organisation",
  "compliance:read": "Consulter la conformité",
  "chat:use": "Utiliser le chat",
  "knowledge:use": "Utiliser les connaissances",
  "integrations:use": "Utiliser les intégrations",
  "tools:own": "Avoir ses propres outils",
  "settings:own": "Modifier ses propres paramètres",
  "settings:models": "Gérer les modèles d’IA",
  "settings:llm": "Régler le modèle de langage",
  "settings:vector-db": "Régler la base vectorielle",
  "settings:embedding": "Régler les embeddings",
  "collections:read": "Lire les collections",
  "collections:write": "Écrire dans les collections",
  "models:manage": "Gérer les modèles",
  "models:use": "Utiliser les modèles",
};

/** Words of permissions. */
export const words: Areas["permissions"] = {
  labels,
  areas: {
    users: "Utilisateurs",
    access: "Rôles et accès",
    organization: "Organisation",
    product: "Produit",
  },
};

export const otherwise: Otherwise<"permissions"> = {
  disable: { labels: { "users:suspend": "Désactiver et activer" } },
};
