import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Tout, y compris la facturation et les paramètres de l’organisation.",
  "standard.admin": "Invite et gère les personnes, les rôles et la sécurité. Pas la facturation.",
  "standard.member": "Utilise le produit. Ne voit rien de la gestion des utilisateurs.",
  "standard.full": "Tout le produit.",
  "standard.viewer": "Consulte sans rien modifier.",
  "registration-links.account-admin":
    "Tout : liens d’inscription, rôles, suppression et écriture dans toutes les collections.",
  "registration-links.account-user": "Lit toutes les collections.",
  "three-tier.administrator":
    "Tout, avec les paramètres des modèles, de la base vectorielle et des embeddings.",
  "three-tier.manager":
    "Gère les personnes et les espaces de travail. Ni les administrateurs, ni les trois paramètres.",
  "three-tier.default-user": "Discute dans les espaces de travail attribués.",
  "licensed.admin": "Gère les personnes, les groupes, les modèles d’IA et la règle MFA.",
  "licensed.user": "Utilise ce que sa licence comprend, avec ses propres paramètres et outils.",
  "licensed.business": "Chat, connaissances, intégrations et outils.",
  "licensed.pro": "Chat et connaissances.",
  "licensed.knowledge-only": "Connaissances.",
  "multi-role.admin": "Tout.",
  "multi-role.manager": "Tout sauf les utilisateurs, les rôles et le journal d’audit.",
  "multi-role.public": "Utilise les modèles. Aucune administration.",
  "system.system-administrator": "Voit et gère toutes les organisations.",
};
