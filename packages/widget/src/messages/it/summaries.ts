import type { BuiltInSummary } from "@usher/domain";

export const words: Record<BuiltInSummary, string> = {
  "standard.owner": "Tutto, compresi la fatturazione e le impostazioni dell’organizzazione.",
  "standard.admin": "Invita e gestisce persone, ruoli e sicurezza. Niente fatturazione.",
  "standard.member": "Usa il prodotto. Non vede nulla della gestione utenti.",
  "standard.full": "Tutto il prodotto.",
  "standard.viewer": "Consulta e non modifica nulla.",
  "registration-links.account-admin":
    "Tutto: link di registrazione, ruoli, eliminazione e scrittura in tutte le raccolte.",
  "registration-links.account-user": "Legge tutte le raccolte.",
  "three-tier.administrator":
    "Tutto, con le impostazioni di modelli, database vettoriale ed embedding.",
  "three-tier.manager":
    "Gestisce persone e aree di lavoro. Non gli amministratori né le tre impostazioni.",
  "three-tier.default-user": "Chatta nelle aree di lavoro assegnate.",
  "licensed.admin": "Gestisce persone, gruppi, modelli di IA e il criterio MFA.",
  "licensed.user": "Usa ciò che la licenza comprende, con impostazioni e strumenti propri.",
  "licensed.business": "Chat, conoscenza, integrazioni e strumenti.",
  "licensed.pro": "Chat e conoscenza.",
  "licensed.knowledge-only": "Conoscenza.",
  "multi-role.admin": "Tutto.",
  "multi-role.manager": "Tutto tranne utenti, ruoli e log di controllo.",
  "multi-role.public": "Usa i modelli. Nessuna amministrazione.",
  "system.system-administrator": "Vede e gestisce tutte le organizzazioni.",
};
