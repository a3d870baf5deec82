import type { Areas } from "../language.ts";
import { count, counted, people, percent } from "./say.ts";

/** Words of how the organization stands. */
export const words: Areas["compliance"] = {
  generated: (when) => `État au ${when}. Utilisateurs actifs uniquement.`,
  failed: "Impossible d’établir le rapport.",
  refresh: "Actualiser",
  export: "Exporter en CSV",
  file: (day) => `conformite-${day}.csv`,
  exported: "Rapport de conformité exporté",
  mfa: {
    everyone: "MFA, tous les utilisateurs",
    administrators: "MFA, administrateurs",
    beneath: (covered, of) => `${count(covered)} sur ${count(of)}`,
  },
  percent,
  nobody: "–",
  pending: "Invitations en attente",
  expired: "Invitations expirées",
  expiredBeneath: (n) => counted(n, "expirée", "expirées"),
  audit: {
    label: "Vérification du journal d’audit",
    never: "Jamais",
    intact: "Intact",
    broken: "Modifié",
  },
  dormant: {
    title: "Utilisateurs inactifs",
    text: "Aucune activité au cours des 90 derniers jours.",
    none: "Tout le monde a été actif au cours des 90 derniers jours.",
  },
  unchanged: {
    title: "Mots de passe définis par un administrateur",
    text: "Définis par un administrateur et jamais modifiés depuis.",
    none: "Plus personne n’utilise un mot de passe défini par un administrateur.",
  },
  people,
  first: (shown, of) => `${count(shown)} sur ${people(of)}.`,
  columns: { name: "Nom", lastActive: "Dernière activité" },
  neverActive: "Jamais",
  csv: {
    finding: "Constat",
    count: "Nombre",
    of: "Sur",
    name: "Nom",
    lastActive: "Dernière activité",
    generated: "État au",
    auditState: "Journal d’audit",
  },
};
