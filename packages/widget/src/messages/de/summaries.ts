import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Alles, auch Abrechnung und Einstellungen der Organisation.",
  "standard.admin": "Lädt Personen ein und verwaltet sie, Rollen und Sicherheit. Keine Abrechnung.",
  "standard.member": "Nutzt das Produkt. Sieht nichts von der Nutzerverwaltung.",
  "standard.full": "Alles im Produkt.",
  "standard.viewer": "Sieht alles und ändert nichts.",
  "registration-links.account-admin":
    "Alles: Registrierungslinks, Rollen, Löschen und Schreiben in allen Sammlungen.",
  "registration-links.account-user": "Liest alle Sammlungen.",
  "three-tier.administrator":
    "Alles, auch die Einstellungen für Modelle, Vektordatenbank und Embedding.",
  "three-tier.manager":
    "Verwaltet Personen und Arbeitsbereiche. Keine Administratoren und nicht die drei Einstellungen.",
  "three-tier.default-user": "Chattet in den zugewiesenen Arbeitsbereichen.",
  "licensed.admin": "Verwaltet Personen, Gruppen, KI-Modelle und die MFA-Richtlinie.",
  "licensed.user": "Nutzt, was die Lizenz umfasst, mit eigenen Einstellungen und Werkzeugen.",
  "licensed.business": "Chat, Wissen, Integrationen und Werkzeuge.",
  "licensed.pro": "Chat und Wissen.",
  "licensed.knowledge-only": "Wissen.",
  "multi-role.admin": "Alles.",
  "multi-role.manager": "Alles außer Nutzern, Rollen und Audit-Protokoll.",
  "multi-role.public": "Nutzt die Modelle. Keine Verwaltung.",
  "system.system-administrator": "Sieht und verwaltet alle Organisationen.",
};
